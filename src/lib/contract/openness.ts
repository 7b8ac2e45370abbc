/**
 * How a difference, a share or a "times" is printed when the two figures behind it are rounded, so that it is not false.
 *
 * The spans of the two figures allow it every value from `low` to `high`. It is printed as
 * - plain, when all of them lie within half of its own last digit: 1.5 stands for 1.45 to 1.55;
 * - about, when they leave more open than that, but no more than a fifth of it. It is then a value that they allow itself, or
 *   one rounded to its finest digit, never one rounded further than they leave open;
 * - nothing, when they leave more than a fifth of it open, or when it would read as zero.
 */

import type { Span } from './spans.ts';

export interface Printed {
	/** As it is printed: rounded. */
	readonly value: number;
	/** Decimals of its last digit; below zero for tens, hundreds and so on. */
	readonly digits: number;
	readonly about: boolean;
}

/** What may be left open, of the printed value. */
const MOST_OPEN = 1 / 5;
/** A plain value keeps so many digits, or it is told with "about" and more of them. */
const PLAIN_DIGITS = 2;
/** A double is off by less than this part of itself. */
const NOISE = 1e-9;

/**
 * `value` is the one between the printed figures, `finest` the most decimals it may have. `loose`: a figure behind it is printed
 * as "over", "about" or the like, so that it is never plain.
 */
export function printedWithin(value: number, span: Span, finest: number, loose: boolean): Printed | null {
	if (!Number.isFinite(span[1])) return null;
	if (!loose) {
		const coarsest = Math.min(finest, PLAIN_DIGITS - 1 - powerOf(value));
		for (let digits = finest; digits >= coarsest; digits -= 1) {
			const plain = rounded(value, digits);
			if (plain > 0 && isWithin(span, [plain - 10 ** -digits / 2, plain + 10 ** -digits / 2])) {
				return { value: plain, digits, about: false };
			}
		}
	}
	return printedAbout(value, span, finest);
}

function printedAbout(value: number, [low, high]: Span, finest: number): Printed | null {
	const open = high - low;
	for (let digits = Math.min(finest, open > 0 ? 0 - powerOf(open) : finest); digits <= finest; digits += 1) {
		const about = rounded(value, digits);
		if (about <= 0 || open > about * MOST_OPEN * (1 + NOISE)) continue;
		if (digits === finest || isWithin([about, about], [low, high])) return { value: about, digits, about: true };
	}
	return null;
}

/** Does every value of the one lie in the other? */
export function isWithin([low, high]: Span, [least, most]: Span): boolean {
	const noise = NOISE * Math.max(Math.abs(least), Math.abs(most));
	return low >= least - noise && high <= most + noise;
}

/** The power of ten of the first digit, quickly: what lies a trace below a power counts as the power. */
export function powerOf(value: number): number {
	return Math.floor(Math.log10(value) + NOISE);
}

/** Halves upwards; each of the two is as true as the other. */
function rounded(value: number, digits: number): number {
	const step = 10 ** Math.abs(digits);
	return digits < 0 ? Math.round(value / step) * step : Math.round(value * step) / step;
}
