/** An axis of values that starts at zero, its few round ticks, and the refusal of values that no bar can show. */

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { SIZES, type PlacedWords } from './labels.ts';

export interface ValueAxis {
	/** Pixels of a value; the domain ends at a round value, at 1 when there is nothing to show. */
	readonly place: ScaleLinear<number, number>;
	/** Ascending, zero first. */
	readonly values: readonly number[];
}

/** A light line across the drawing with its value at one end. */
export interface PlacedTick {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly words: PlacedWords;
}

const PIXELS_PER_TICK = 90;

/** An axis from zero at the pixel `from` to at least `largest` at `to`. */
export function valueAxis(largest: number, from: number, to: number): ValueAxis {
	const count = Math.max(2, Math.round(Math.abs(to - from) / PIXELS_PER_TICK));
	const place = scaleLinear([0, largest || 1], [from, to]).nice(count);
	return { place, values: largest > 0 ? place.ticks(count) : [0] };
}

/** Lines from `left` to `right` at the values above zero, their words left of them. */
export function ticksAcross(
	{ place, values }: ValueAxis,
	left: number,
	right: number,
	formatTick: (value: number) => string
): readonly PlacedTick[] {
	return values.slice(1).map((value) => {
		const y = place(value);
		const words = { lines: [formatTick(value)], x: left - 8, y: y + 0.35 * SIZES.tick, anchor: 'end' as const };
		return { x1: left, y1: y, x2: right, y2: y, words };
	});
}

/** Throws `chart: id is value; …` for a value that is negative or not a finite number. */
export function refuseUndrawable(
	chart: string,
	marks: Iterable<{ readonly id: string; readonly value: number }>
): void {
	for (const { id, value } of marks) {
		if (!(value >= 0 && value < Infinity)) {
			throw new Error(
				`${chart}: a value should be zero or more, leave the mark out when it is not known; ${id} is ${value}`
			);
		}
	}
}
