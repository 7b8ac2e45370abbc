/** What a table of sized marks shows, and where each part of it goes. */

import type { Gap } from '../gap.ts';
import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { PlacedNotes, TimeNote } from '../time-notes.ts';

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
	/** Names of the columns in the place of the years. */
	readonly heads?: readonly string[];
	readonly rows: readonly SizeRow[];
	/** Words for cells that have neither marks nor a gap: read out as row, year, words. */
	readonly missing: string;
	readonly keys?: readonly KeyEntry[];
	/** What changed on days of these years: marked over the first row of years. */
	readonly notes?: readonly TimeNote[];
}

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
	readonly fullNames: readonly PlacedWords[];
	readonly names: readonly (PlacedWords & { readonly heading: boolean })[];
	/** Light lines under the rows. */
	readonly rules: string;
	readonly marks: readonly PlacedSizeMark[];
	readonly rings: readonly PlacedRing[];
	readonly captions: readonly PlacedWords[];
	readonly notes: PlacedNotes;
}
