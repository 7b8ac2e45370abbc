/** What rows of named bars show, and where each part of it goes. */

import type { Gap, PlacedGap } from '../gap.ts';
import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';

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

export interface PlacedRankedBar extends RankedBar, Rect {
	readonly beside?: PlacedWords;
	/** True for an upper bound. */
	readonly open: boolean;
}

export interface RankedBarsLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly names: readonly PlacedWords[];
	readonly baseline: string;
	readonly bars: readonly PlacedRankedBar[];
	readonly gaps: readonly PlacedGap[];
}
