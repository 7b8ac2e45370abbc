/** The largest scale at which bars from a common line keep the words at their ends on the sheet. */

import { cross, max, min } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export interface FittedBar {
	/** Below zero, the bar and its words lie left of the line. */
	readonly value: number;
	/** Pixels that its words take after its end. */
	readonly words: number;
}

const NOTHING: FittedBar = { value: 0, words: 0 };

/** Zero stands at `from`, or right of it by what lies below zero. */
export function fittedScale(bars: readonly FittedBar[], from: number, to: number): ScaleLinear<number, number> {
	const below = [NOTHING, ...bars.filter(({ value }) => value < 0)];
	const above = [NOTHING, ...bars.filter(({ value }) => value >= 0)];
	// Each bar below zero has to fit beside each one above it; without a value there is no scale.
	const scales = cross(below, above, (a, b) => (to - from - a.words - b.words) / (b.value - a.value));
	const scale = Math.max(0, min(scales.filter(Number.isFinite)) ?? 0);
	const zero = from + (max(below, ({ value, words }) => words - value * scale) ?? 0);
	// A domain as large as the values: a pixel beside zero would be too few digits for billions.
	const largest = max(bars, ({ value }) => Math.abs(value)) || 1;
	return scaleLinear([0, largest], [zero, zero + largest * scale]);
}
