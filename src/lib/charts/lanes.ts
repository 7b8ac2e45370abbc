/** Where bars of many series go, one lane for each, all on one scale and one axis of years. */

import type { Gap } from './gap.ts';
import type { KeyEntry } from './keys.ts';
import type { Mark } from './mark.ts';

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
}
