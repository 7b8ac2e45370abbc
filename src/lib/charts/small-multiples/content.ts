/** What small multiples of years show, and where each part of it goes. */

import type { Gap, PlacedGap } from '../gap.ts';
import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { PlacedNotes, TimeNote } from '../time-notes.ts';

/** What an older edition printed for the same bar. */
export interface Earlier {
	readonly value: number;
	/** Read out together with the bar's own label. */
	readonly label: string;
}

export interface MultipleBar extends Mark {
	readonly year: number;
	readonly value: number;
	/** Older editions, drawn as thin ticks over the bar. */
	readonly earlier?: readonly Earlier[];
}

export interface MultipleGap extends Gap {
	readonly year: number;
}

export interface SmallMultiple {
	readonly id: string;
	/** Heading of the multiple: left of it, above it on a phone. */
	readonly name: string;
	/** At most one for a year. */
	readonly bars: readonly MultipleBar[];
	/** Empty places with words; other years without a bar stay blank. */
	readonly gaps?: readonly MultipleGap[];
}

export interface SmallMultiplesContent {
	readonly multiples: readonly SmallMultiple[];
	readonly keys?: readonly KeyEntry[];
	/** What changed on days of these years. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedMultipleBar extends Mark, Rect {
	readonly value: number;
	/** Thin lines across the bar at what older editions printed. */
	readonly earlierPath: string;
}

export interface PlacedMultiple {
	readonly id: string;
	readonly name: PlacedWords;
	readonly baseline: string;
	readonly bars: readonly PlacedMultipleBar[];
	readonly captions: readonly PlacedWords[];
	readonly gaps: readonly PlacedGap[];
}

export interface SmallMultiplesLayout {
	readonly height: number;
	readonly keys: KeyRows;
	/** Above the first multiple, and below the last when there are many. */
	readonly years: readonly PlacedWords[];
	readonly multiples: readonly PlacedMultiple[];
	readonly notes: PlacedNotes;
}
