/** Makes what pages need besides data: the cut typeface, the packed engine, the small script. Quick when nothing has changed. */

import { packEngine } from './engine.ts';
import { packFonts } from './fonts.ts';
import { packReading } from './reading.ts';
import { packSecurity } from './security.ts';

try {
	packSecurity('static', process.env);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}
await packFonts('static/fonts');
packEngine('static/engine');
await packReading('static');
