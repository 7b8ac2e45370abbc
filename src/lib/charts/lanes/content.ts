/** What lanes of years show, and where each part of it goes. */

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

export interface LaneBar extends Mark {
	readonly year: number;
	readonly value: number;
	/** Older editions, drawn as thin ticks over the bar. */
	readonly earlier?: readonly Earlier[];
}

export interface LaneGap extends Gap {
	readonly year: number;
}

export interface Lane {
	readonly id: string;
	/** Heading of the lane: left of it, above it on a phone. */
	readonly name: string;
	/** At most one for a year. */
	readonly bars: readonly LaneBar[];
	/** Empty places with words; other years without a bar stay blank. */
	readonly gaps?: readonly LaneGap[];
}

export interface LanesContent {
	readonly lanes: readonly Lane[];
	readonly keys?: readonly KeyEntry[];
	/** What changed on days of these years. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedLaneBar extends Mark, Rect {
	readonly value: number;
	/** Thin lines across the bar at what older editions printed. */
	readonly earlierPath: string;
}

export interface PlacedLane {
	readonly id: string;
	readonly name: PlacedWords;
	readonly baseline: string;
	readonly bars: readonly PlacedLaneBar[];
	readonly captions: readonly PlacedWords[];
	readonly gaps: readonly PlacedGap[];
}

export interface LanesLayout {
	readonly height: number;
	readonly keys: KeyRows;
	/** Above the first lane, and below the last when there are many. */
	readonly years: readonly PlacedWords[];
	readonly lanes: readonly PlacedLane[];
	readonly notes: PlacedNotes;
}
