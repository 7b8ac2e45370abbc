/** How this figure writes its sums: in words with the unit, and in digits for captions. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { magnitude, rounded, shortest } from '../../text/numbers.ts';
import type { ReceiptRow } from './row.ts';
import { WORDS } from './words.ts';

const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;

/** "over 9 billion tenge"; a derived month with the digits that its range allows. */
export function inWords(row: ReceiptRow, lang: Lang): string {
	return amount(row.value, 'KZT', lang, { precision: row.precision, rounding: roundingOf(row) });
}

/** "8.6 billion tenge, between 8.5 and 8.7 billion tenge". */
export function withRange(row: ReceiptRow, lang: Lang): string {
	if (row.low === null || row.high === null) return inWords(row, lang);
	return fill(inOne(WORDS, lang).range, {
		value: inWords(row, lang),
		low: end(row.low, 'down', lang),
		high: end(row.high, 'up', lang)
	});
}

/** One end of a range, rounded outwards. */
export function end(value: number | null, way: 'down' | 'up', lang: Lang): string {
	return value === null ? '' : amount(outwards(value, way), 'KZT', lang);
}

/** The number that one end of a range shows. */
export function outwards(value: number, way: 'down' | 'up'): number {
	return rounded(value, 2 - magnitude(value), way);
}

/** The number that a sum shows: a derived month is no sharper than its range. */
export function kept(row: ReceiptRow): number {
	const rounding = roundingOf(row);
	return row.low === null || rounding === null ? row.value : rounded(row.value, -magnitude(rounding));
}

/** ">8.5": digits in billions, as short as they can be. */
export function inDigits(row: ReceiptRow, lang: Lang): string {
	const digits = row.value >= 1e11 ? 0 : row.derived && (roundingOf(row) ?? 0) >= 1e8 ? 1 : 2;
	return SIGN[row.precision] + shortest(row.value / 1e9, lang, digits);
}

/** A derived month has no digit that is smaller than half its range. */
function roundingOf({ low, high, rounding }: ReceiptRow): number | null {
	return low === null || high === null ? rounding : 10 ** magnitude((high - low) / 2);
}
