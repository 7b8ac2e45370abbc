/** For pages of others: frames with our figures take the height of their contents. */

import { originOf, sizeFrames } from './frames.ts';

sizeFrames(originOf(document.currentScript));
