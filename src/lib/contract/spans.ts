/** Between which values a printed figure stands, by how it was printed: the rule of the table of disagreements. */

import type { Precision } from './vocabulary.ts';

/** A figure as it was printed; `rounding` is the unit of its last digit, null when it is exact. */
export interface Rounded {
	readonly value: number;
	readonly precision: Precision;
	readonly rounding: number | null;
}

export type Span = readonly [low: number, high: number];

/** exact: itself; rounded: half a last digit to both sides; about: a whole one; over, under and up to: one to their side. */
export function spanOf({ value, precision, rounding }: Rounded): Span {
	const step = rounding ?? 0;
	switch (precision) {
		case 'exact':
			return [value, value];
		case 'rounded':
			return [value - step / 2, value + step / 2];
		case 'about':
			return [value - step, value + step];
		case 'over':
			return [value, value + step];
		case 'under':
		case 'up_to':
			return [value - step, value];
	}
}

/** Is it told exactly enough for a difference without "about"? */
export function isSharp({ precision }: Pick<Rounded, 'precision'>): boolean {
	return precision === 'exact' || precision === 'rounded';
}
