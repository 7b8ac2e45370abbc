/** Between which two values the true value of a printed figure lies. */

import type { Precision } from './vocabulary.ts';

export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/**
 * `rounding` is the unit of the last printed digit. "Rounded" may be off by half of it, "about" by the whole; "over" 80 means
 * from 80 to the next digit, "under" the digit before, "up to" anything from zero.
 */
export function boundsOf(value: number, precision: Precision, rounding: number | null): Bounds {
	const step = rounding ?? 0;
	switch (precision) {
		case 'exact':
			return { low: value, high: value };
		case 'rounded':
			return { low: value - step / 2, high: value + step / 2 };
		case 'about':
			return { low: value - step, high: value + step };
		case 'over':
			return { low: value, high: value + step };
		case 'under':
			return { low: value - step, high: value };
		case 'up_to':
			return { low: 0, high: value };
	}
}
