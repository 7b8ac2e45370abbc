/** Numbers as a reader of one language writes them, from our own small tables. */

import type { Lang } from '../contract/vocabulary.ts';

export const NBSP = '\u00a0';
export const MINUS = '\u2212';

/** `down` and `up` keep "over 2.8" and "up to 2.8" true when digits are left out. */
export type Rounding = 'nearest' | 'down' | 'up';

interface Signs {
	readonly group: string;
	readonly point: string;
	/** Integer part with fewer digits stands without groups. */
	readonly groupFrom: number;
}

const SIGNS: Record<Lang, Signs> = {
	kk: { group: NBSP, point: ',', groupFrom: 5 },
	ru: { group: NBSP, point: ',', groupFrom: 5 },
	en: { group: ',', point: '.', groupFrom: 4 }
};

/** Enough decimals for every number of the record; a double holds about as many. */
const MOST_DIGITS = 15;

/** Moves the decimal point in the printed form, so that 1.005 is rounded as it reads and not as it is stored. */
function shifted(value: number, digits: number): number {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds to `digits` decimals (negative: to tens, hundreds), halves away from zero. Never returns -0. */
export function rounded(value: number, digits: number, rounding: Rounding = 'nearest'): number {
	if (!Number.isFinite(value)) throw new RangeError(`number should be finite, got ${value}`);
	const moved = shifted(value, digits);
	const whole =
		rounding === 'down'
			? Math.floor(moved)
			: rounding === 'up'
				? Math.ceil(moved)
				: Math.sign(moved) * Math.round(Math.abs(moved));
	return shifted(whole, -digits) || 0;
}

function grouped(integer: string, { group, groupFrom }: Signs): string {
	return integer.length < groupFrom ? integer : integer.replace(/\B(?=(\d{3})+$)/g, group);
}

function written(plainText: string, lang: Lang): string {
	const signs = SIGNS[lang];
	const [integer = '', fraction = ''] = plainText.replace('-', '').split('.');
	const digits = grouped(integer, signs) + (fraction === '' ? '' : signs.point + fraction);
	return plainText.startsWith('-') ? MINUS + digits : digits;
}

/** A number with exactly `digits` decimals: `number(1234567.891, 'ru', 2)` is "1 234 567,89". Throws RangeError unless finite. */
export function number(value: number, lang: Lang, digits = 0): string {
	return written(rounded(value, digits).toFixed(Math.max(0, digits)), lang);
}

/** A number with at most `digits` decimals and no zeros at its end: for ticks of an axis. */
export function shortest(value: number, lang: Lang, digits: number): string {
	return written(plain(rounded(value, digits)), lang);
}

/** A number with `count` significant digits and no zeros at its end: `significant(1234567, 'en', 3)` is "1,230,000". */
export function significant(value: number, lang: Lang, count: number): string {
	return shortest(value, lang, count - magnitude(value) - 1);
}

/** A number with its sign always written, for changes: "+5,3", "−5,3", "0,0". */
export function signed(value: number, lang: Lang, digits = 0): string {
	return (rounded(value, digits) > 0 ? '+' : '') + number(value, lang, digits);
}

/** A fraction without the noise of binary sums: 407134899.46000004 is 407134899.46. A double holds 15 digits whole. */
export function noiseless(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Every digit of a number with a point and a hyphen, no groups and no exponent: for files and addresses, alike in every language. */
export function plain(value: number): string {
	const text = String(value);
	return text.includes('e')
		? rounded(value, MOST_DIGITS)
				.toFixed(MOST_DIGITS)
				.replace(/\.?0+$/, '')
		: text;
}

/** The power of ten of the first digit: 0 for 1 to 9, 2 for 100 to 999, -1 for 0.1; 0 for zero. */
export function magnitude(value: number): number {
	return value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
}
