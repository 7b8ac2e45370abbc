/** Where rows of named bars go, in the order given: counts, open upper bounds, and rows without a figure. */

import type { Gap } from './gap.ts';
import type { KeyEntry } from './keys.ts';
import type { Mark } from './mark.ts';

export interface RankedBar extends Mark {
	readonly value: number;
}

export interface RankedRow {
	readonly id: string;
	readonly name: string;
	/** The count: a full bar, its caption at its end. */
	readonly bar?: RankedBar;
	/** What the count cannot exceed: an open outline, never a count; its caption at its end. */
	readonly bound?: RankedBar;
	/** Instead of a bar: an empty place with words. */
	readonly gap?: Gap;
}

export interface RankedBarsContent {
	/** Top first. */
	readonly rows: readonly RankedRow[];
	readonly keys?: readonly KeyEntry[];
}
