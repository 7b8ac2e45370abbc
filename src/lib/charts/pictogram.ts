/** Where small squares go when each stands for one fixed number, counted row by row. */

import type { Mark } from './mark.ts';

export interface PictogramPart extends Mark {
	readonly value: number;
	/** Written in the key below the squares, with the caption. */
	readonly name: string;
}

export interface PictogramContent {
	/** How many one square stands for. */
	readonly perSquare: number;
	/** Words for one square: "one square is 50,000 people". */
	readonly squareWords: string;
	/** In the order drawn. A part ends inside a square when its number does. */
	readonly parts: readonly PictogramPart[];
	/** Goes on after the parts as outlines: up to here, but not counted. `value` is what comes on top of the parts. */
	readonly outline?: PictogramPart;
}
