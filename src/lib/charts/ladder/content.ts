/** What steps of money show, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { PlacedNotes, TimeNote } from '../time-notes.ts';
import type { Day } from '../time-notes.ts';

export interface Rung extends Mark {
	/** Left of the bar. */
	readonly name: string;
	/** May be below zero. */
	readonly value: number;
	/** Day of the step; notes of days between two steps stand between them. */
	readonly day?: Day;
}

export interface RungGroup {
	readonly id: string;
	/** A short word left of its rungs, such as a year. */
	readonly name: string;
	/** Top first; each is a step from the one above. */
	readonly rungs: readonly Rung[];
}

export interface LadderContent {
	readonly groups: readonly RungGroup[];
	readonly keys?: readonly KeyEntry[];
	/** What changed between the days of rungs. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedRung extends Rung, Rect {
	readonly words: PlacedWords;
	readonly beside?: PlacedWords;
}

export interface PlacedGroup {
	readonly id: string;
	readonly words: PlacedWords;
	readonly rungs: readonly PlacedRung[];
	/** Joins the ends of rungs that follow each other. */
	readonly steps: string;
}

export interface LadderLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly groups: readonly PlacedGroup[];
	/** The line that all bars start from. */
	readonly baseline: string;
	/** Light lines between groups. */
	readonly rules: string;
	/** Numbers between rungs, their words below. */
	readonly notes: PlacedNotes;
}
