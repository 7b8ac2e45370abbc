/** Where marks of their size go in a table of names and years; a cell without a figure is an empty ring. */

import type { Gap } from './gap.ts';
import type { KeyEntry } from './keys.ts';
import type { Mark } from './mark.ts';

export interface SizeMark extends Mark {
	readonly value: number;
	/** Circles by default; a square tells a second kind apart. */
	readonly form?: 'circle' | 'square';
}

export interface SizeCell {
	readonly year: number;
	/** At most three, side by side. */
	readonly marks: readonly SizeMark[];
}

/** Words of a gap are drawn once, in the key; each cell says its own label. */
export interface SizeGap extends Gap {
	readonly year: number;
}

export interface SizeRow {
	readonly id: string;
	readonly name: string;
	/** 0 for a row of its own, 1 and more for a row inside the one above. */
	readonly level?: number;
	/** A heading over the rows that follow, without cells. */
	readonly heading?: boolean;
	readonly cells: readonly SizeCell[];
	readonly gaps?: readonly SizeGap[];
}

export interface SizeMatrixContent {
	/** Ascending; every one is a column. */
	readonly years: readonly number[];
	readonly rows: readonly SizeRow[];
	/** Words for cells that have neither marks nor a gap: read out as row, year, words. */
	readonly missing: string;
	readonly keys?: readonly KeyEntry[];
}
