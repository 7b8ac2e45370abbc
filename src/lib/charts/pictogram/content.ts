/** What a picture of people shows, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords } from '../labels.ts';
import type { Mark } from '../mark.ts';

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
	/** What stands in the key besides the parts. */
	readonly keys?: readonly KeyEntry[];
}

export interface PlacedPictogramPart extends PictogramPart {
	/** All squares of the part in one path, the first and the last of them cut where the part begins and ends. */
	readonly path: string;
	/** The same squares, smaller: the light inner edge of preliminary ones. */
	readonly innerPath: string;
	readonly open: boolean;
}

export interface PictogramLayout {
	readonly height: number;
	readonly keys: KeyRows;
	/** What one square stands for, over the key. */
	readonly unit: PlacedWords;
	readonly parts: readonly PlacedPictogramPart[];
	/** How many squares stand in a row. */
	readonly perRow: number;
}
