/** Thousand, million, billion, trillion: in which of them a number is written, with how many digits. */

import type { Lang } from '../contract/vocabulary.ts';
import { magnitude, NBSP, noiseless, number, rounded, shortest, type Rounding } from './numbers.ts';

export const SCALES = ['one', 'thousand', 'million', 'billion', 'trillion'] as const;
export type Scale = (typeof SCALES)[number];

export const SCALE_WORDS: Record<Lang, Record<Scale, string>> = {
	kk: { one: '', thousand: 'мың', million: 'млн', billion: 'млрд', trillion: 'трлн' },
	ru: { one: '', thousand: 'тыс.', million: 'млн', billion: 'млрд', trillion: 'трлн' },
	en: { one: '', thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' }
};

export interface ScaleOptions {
	/** false prints every digit that the publication printed. */
	readonly compact?: boolean | undefined;
	/** At most so many decimals where every digit is printed. */
	readonly most?: number | undefined;
	/** Exactly so many decimals, in the scale that is used. */
	readonly digits?: number | undefined;
	/** Unit of the last printed digit, in base units, as facts carry it; null for an exact figure. */
	readonly rounding?: number | null | undefined;
	/** Write it in this scale whatever its size: one scale for a whole axis or column. */
	readonly scale?: Scale | undefined;
}

export interface ScaledNumber {
	/** The digits as written, without the word of the scale. */
	readonly digits: string;
	readonly scale: Scale;
	/** The number that the digits show, for choosing the form of the next word. */
	readonly shown: number;
}

const MOST_SIGNIFICANT = 3;
const MOST_DECIMALS = 2;
const EVERY_DECIMAL = 15;

export function sizeOf(scale: Scale): number {
	return 1000 ** SCALES.indexOf(scale);
}

/** The largest scale in which a number reads as 1 or more: `scaleOf(2.8e12)` is trillion. For one scale on a whole axis. */
export function scaleOf(value: number): Scale {
	return SCALES.findLast((scale) => Math.abs(value) >= sizeOf(scale)) ?? 'one';
}

/** Decimals that a figure has in a scale (its own by default) when its last printed digit is worth `rounding`. */
export function digitsFor(value: number, rounding: number, scale: Scale = scaleOf(value)): number {
	return Math.max(0, magnitude(sizeOf(scale)) - magnitude(rounding));
}

/** Decimals that leave three significant digits; a number that is written in ones keeps its whole part. */
function fewDigits(inScale: number): number {
	const few = (size: number): number => Math.min(MOST_DECIMALS, Math.max(0, MOST_SIGNIFICANT - 1 - magnitude(size)));
	return few(rounded(inScale, few(inScale)));
}

function numberIn(scale: Scale, value: number, lang: Lang, options: ScaleOptions, rounding: Rounding): ScaledNumber {
	const inScale = value / sizeOf(scale);
	if (options.digits !== undefined) return fixed(inScale, options.digits);
	const printed = options.rounding == null ? undefined : digitsFor(value, options.rounding, scale);
	if (options.compact === false) {
		const most = options.most ?? EVERY_DECIMAL;
		return printed === undefined ? free(noiseless(inScale), most) : fixed(inScale, Math.min(printed, most));
	}
	const few = scale === 'one' && Math.abs(inScale) < 1000 ? MOST_DECIMALS : fewDigits(inScale);
	return printed === undefined ? free(inScale, few) : fixed(inScale, Math.min(printed, few));

	function fixed(shown: number, digits: number): ScaledNumber {
		const roundedValue = rounded(shown, digits, rounding);
		return { digits: number(roundedValue, lang, digits), scale, shown: roundedValue };
	}
	function free(shown: number, digits: number): ScaledNumber {
		const roundedValue = rounded(shown, digits, rounding);
		return { digits: shortest(roundedValue, lang, digits), scale, shown: roundedValue };
	}
}

/** From which size on each scale is used; decided after rounding, so that 999,999.99 is written as a million. */
export type Steps = Readonly<Partial<Record<Scale, number>>>;

/** Writes a number in the fitting scale of `steps`. Throws RangeError unless it is finite. */
export function scaledNumber(
	value: number,
	lang: Lang,
	steps: Steps,
	options: ScaleOptions,
	rounding: Rounding
): ScaledNumber {
	if (options.scale !== undefined) return numberIn(options.scale, value, lang, options, rounding);
	if (options.compact === false) return numberIn('one', value, lang, options, rounding);
	const scales = SCALES.filter((scale) => scale === 'one' || steps[scale] !== undefined);
	const reaches = (size: number, scale: Scale): boolean => scale === 'one' || size >= (steps[scale] ?? Infinity);
	const first = scales.findLast((scale) => reaches(Math.abs(value), scale)) ?? 'one';
	const scaled = numberIn(first, value, lang, options, rounding);
	const next = scales[scales.indexOf(first) + 1];
	const size = rounded(Math.abs(scaled.shown) * sizeOf(first), 0);
	return next !== undefined && reaches(size, next) ? numberIn(next, value, lang, options, rounding) : scaled;
}

/** The digits with the word of their scale: "2,8 трлн". */
export function withScale(scaled: ScaledNumber, lang: Lang): string {
	return scaled.scale === 'one' ? scaled.digits : scaled.digits + NBSP + SCALE_WORDS[lang][scaled.scale];
}
