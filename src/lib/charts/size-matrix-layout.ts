/** What the layout of a matrix of marks of their size gives to its painter. Knows no content. */

import type { KeyRows } from './keys.ts';
import type { PlacedWords } from './labels.ts';
import type { SizeMark } from './size-matrix.ts';
import type { PlacedNotes } from './time-notes.ts';

export interface PlacedSizeMark extends SizeMark {
	readonly x: number;
	readonly y: number;
	/** Of the circle; a square has the same area. */
	readonly radius: number;
}

export interface PlacedRing {
	readonly id: string;
	readonly label: string;
	readonly href?: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface SizeMatrixLayout {
	readonly height: number;
	readonly keys: KeyRows;
	/** Years over the first row and again over every heading. */
	readonly years: readonly PlacedWords[];
	/** Names of columns by their numbers, where they find no room over them. */
	readonly told: readonly PlacedWords[];
	readonly names: readonly (PlacedWords & { readonly heading: boolean })[];
	/** Light lines under the rows. */
	readonly rules: string;
	readonly marks: readonly PlacedSizeMark[];
	readonly rings: readonly PlacedRing[];
	readonly captions: readonly PlacedWords[];
	readonly notes: PlacedNotes;
}
