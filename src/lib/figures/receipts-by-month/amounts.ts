/** How this figure writes its sums: in words with the unit, and in digits for captions. */

import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { magnitude, rounded, shortest } from '../../text/numbers.ts';
import type { Context } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import type { Receipt } from './row.ts';
import type { WORDS } from './words.ts';

export type FigureContext = Context<Receipt, typeof WORDS>;

/** "over 9 billion tenge"; a derived month with the digits that its range allows. */
export function inWords(row: Receipt, { format }: FigureContext): string {
	return format.printed(row, 'KZT', { rounding: roundingOf(row) });
}

/** "8.6 billion tenge, between 8.5 and 8.7 billion tenge". */
export function withRange(row: Receipt, context: FigureContext): string {
	const { low, high } = row;
	const value = inWords(row, context);
	return low === null || high === null
		? value
		: fill(context.words.range, { value, low: end(low, 'low', context), high: end(high, 'high', context) });
}

/** One end of a range, rounded outwards. */
export function end(value: number, side: 'low' | 'high', { lang }: FigureContext): string {
	return amount(outwards(value, side), 'KZT', lang);
}

/** The number that one end of a range shows. */
export function outwards(value: number, side: 'low' | 'high'): number {
	return rounded(value, 2 - magnitude(value), side === 'low' ? 'down' : 'up');
}

/** The number that a sum shows: a derived month is no sharper than its range. */
export function tableValue(row: Receipt): number {
	const rounding = roundingOf(row);
	return row.low === null || rounding === null ? row.value : rounded(row.value, -magnitude(rounding));
}

/** ">8.5": digits in billions, as short as they can be. */
export function inDigits(row: Receipt, { lang }: FigureContext): string {
	const digits = row.value >= 1e11 ? 0 : row.derived && (roundingOf(row) ?? 0) >= 1e8 ? 1 : 2;
	return PRECISION_SIGN[row.precision] + shortest(row.value / 1e9, lang, digits);
}

/** A derived month has no digit that is smaller than half its range. */
function roundingOf({ low, high, rounding }: Receipt): number | null {
	return low === null || high === null ? rounding : 10 ** magnitude((high - low) / 2);
}
