/** Cells that are simply written numbers or days, read from their bytes without a text. What it gives up on, cells.ts decides. */

import { MS_OF_DAY } from './cells.ts';

const [ZERO, MINUS, POINT, SLASH] = [48, 45, 46, 47];
/** Of more, in all, cells.ts finds the double. */
const MOST_DIGITS = 15;
/** Exact, as is a whole number of fifteen digits: their quotient is the double that the text means. */
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, at) => Number(`1e${at}`));

/** Digits with at most one decimal mark, the byte `mark`; NaN for anything else. */
export function simpleNumber(bytes: Uint8Array, start: number, end: number, mark: number): number {
	const minus = bytes[start] === MINUS;
	const first = minus ? start + 1 : start;
	let [value, point] = [0, -1];
	for (let at = first; at < end; at += 1) {
		const digit = bytes[at]! - ZERO;
		if (digit >= 0 && digit <= 9) value = value * 10 + digit;
		else if (bytes[at] === mark && point < 0 && at > first && at < end - 1) point = at;
		else return NaN;
	}
	const digits = end - first - (point < 0 ? 0 : 1);
	if (digits < 1 || digits > MOST_DIGITS) return NaN;
	// A leading zero makes a name of it.
	if (bytes[first] === ZERO && digits > 1 && point !== first + 1) return NaN;
	if (point >= 0) value /= POWERS[end - point - 1]!;
	return minus ? -value : value;
}

/** Days since 1970-01-01 of `31.12.2024`, `31/12/2024` or `2024-12-31`; NaN for anything else. */
export function simpleDay(bytes: Uint8Array, start: number, end: number): number {
	if (end - start !== 10) return NaN;
	const part = bytes[start + 2];
	const printed = (part === POINT || part === SLASH) && bytes[start + 5] === part;
	if (!printed && (bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS)) return NaN;
	const year = digitsOf(bytes, printed ? start + 6 : start, 4);
	const month = digitsOf(bytes, printed ? start + 3 : start + 5, 2);
	const day = digitsOf(bytes, printed ? start : start + 8, 2);
	// Date.UTC takes a year below 100 for one of the last century.
	if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return NaN;
	if (day > 28 && day > lengthOf(year, month)) return NaN;
	return Date.UTC(year, month - 1, day) / MS_OF_DAY;
}

function digitsOf(bytes: Uint8Array, from: number, length: number): number {
	let value = 0;
	for (let at = from; at < from + length; at += 1) {
		const digit = bytes[at]! - ZERO;
		if (!(digit >= 0 && digit <= 9)) return NaN;
		value = value * 10 + digit;
	}
	return value;
}

function lengthOf(year: number, month: number): number {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
