/** What steps of money show, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { PlacedNotes, TimeNote } from '../time-notes.ts';
import type { Day } from '../time-notes.ts';

export interface DumbbellBar extends Mark {
	/** Left of the bar. */
	readonly name: string;
	/** May be below zero. */
	readonly value: number;
	/** Day of the step; notes of days between two steps stand between them. */
	readonly day?: Day;
}

export interface DumbbellGroup {
	readonly id: string;
	/** A short word left of its bars, such as a year. */
	readonly name: string;
	/** Top first; each is a step from the one above. */
	readonly bars: readonly DumbbellBar[];
}

export interface DumbbellContent {
	readonly groups: readonly DumbbellGroup[];
	readonly keys?: readonly KeyEntry[];
	/** What changed between the days of bars. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedBar extends DumbbellBar, Rect {
	readonly words: PlacedWords;
	readonly beside?: PlacedWords;
}

export interface PlacedGroup {
	readonly id: string;
	readonly words: PlacedWords;
	readonly bars: readonly PlacedBar[];
	/** Joins the ends of bars that follow each other. */
	readonly steps: string;
}

export interface DumbbellLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly groups: readonly PlacedGroup[];
	/** The line that all bars start from. */
	readonly baseline: string;
	/** Light lines between groups. */
	readonly rules: string;
	/** Numbers between bars, their words below. */
	readonly notes: PlacedNotes;
}
