/** Few round values for an axis that starts at zero, and the refusal of values that no bar can show. */

import { nice, ticks } from 'd3-array';
import type { PlacedWords } from './labels.ts';

export interface ValueAxis {
	/** Largest value of the axis; 1 when there is nothing to show. */
	readonly top: number;
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

/** An axis from zero to at least `largest` on `length` pixels. */
export function valueAxis(largest: number, length: number): ValueAxis {
	const count = Math.max(2, Math.round(length / PIXELS_PER_TICK));
	const top = largest > 0 ? nice(0, largest, count)[1] : 1;
	return { top, values: largest > 0 ? ticks(0, top, count) : [0] };
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
