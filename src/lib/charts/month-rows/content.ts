/** What rows of months show, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { TimeNote } from '../time-notes.ts';

export interface MonthBar extends Mark {
	/** 1 to 12. */
	readonly month: number;
	readonly value: number;
	/** What the value can be, drawn as a line with two ends through the top of the bar. */
	readonly range?: { readonly low: number; readonly high: number };
}

/** A month without a figure: an empty ring. */
export interface MonthGap {
	readonly id: string;
	readonly month: number;
	readonly label: string;
}

export interface MonthRow {
	readonly id: string;
	/** The year. */
	readonly name: string;
	/** As printed; at most one for a month. Captions stand above. */
	readonly bars: readonly MonthBar[];
	/** Derived; at most one for a month. Captions stand below the line. */
	readonly derived: readonly MonthBar[];
	readonly gaps: readonly MonthGap[];
}

export interface MonthRowsContent {
	readonly rows: readonly MonthRow[];
	/** Twelve short names. */
	readonly months: readonly string[];
	readonly keys?: readonly KeyEntry[];
	/** Words of the ring, in the key. */
	readonly missing: string;
	/** What changed on days of these years: a line at the day, words beside the name of the year. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedMonthBar extends MonthBar, Rect {
	/** The line of the range; empty without one. */
	readonly whisker: string;
}

export interface PlacedMonthRing {
	readonly id: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface MonthRowsLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly names: readonly PlacedWords[];
	readonly notes: readonly PlacedWords[];
	readonly noteLines: string;
	readonly baselines: string;
	readonly bars: readonly PlacedMonthBar[];
	readonly rings: readonly PlacedMonthRing[];
	readonly over: readonly PlacedWords[];
	readonly below: readonly PlacedWords[];
	readonly months: readonly PlacedWords[];
}
