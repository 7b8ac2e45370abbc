/** Makes what pages need besides data: the cut typeface and the packed engine. Quick when nothing has changed. */

import { packFonts } from './fonts.ts';

await packFonts('static/fonts');
