/** How this figure writes its amounts: in words with the unit, and in digits alone for captions. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { magnitude, number, rounded, shortest } from '../../text/numbers.ts';
import type { AmountUnit } from '../../text/units.ts';
import type { KnownPayment } from './payments.ts';
import type { Kind } from './row.ts';

export const UNIT_OF: Record<Kind, AmountUnit> = {
	monthly: 'KZT_per_person',
	monthly_derived: 'KZT_per_person',
	rate: 'percent',
	wage: 'KZT',
	persons: 'persons',
	persons_other: 'persons',
	persons_derived: 'persons',
	total_derived: 'KZT',
	forecast: 'KZT',
	line: 'KZT'
};
const SIGN = { exact: '', rounded: '', about: '≈', over: '>', under: '<', up_to: '≤' } as const;

/** "7,286 tenge per person", "over 962 billion tenge": with the digits that were printed, or that the inputs allow. */
export function inWords(row: KnownPayment, lang: Lang): string {
	const precision = row.precision ?? undefined;
	if (row.kind === 'total_derived') return amount(row.value, 'KZT', lang, { precision });
	const whole = row.kind === 'monthly' || row.kind === 'monthly_derived' || row.kind === 'wage';
	const digits = whole ? { compact: false, rounding: row.kind === 'monthly' ? 0.1 : 1 } : { rounding: row.rounding };
	return amount(row.value, UNIT_OF[row.kind], lang, { precision, ...digits });
}

/** The number that the words show: a derived one is no sharper than its inputs. */
export function kept({ kind, value, precision, rounding }: KnownPayment): number {
	if (kind === 'monthly_derived') return rounded(value, 0);
	if (kind === 'total_derived') return rounded(value, 2 - magnitude(value), precision === 'over' ? 'down' : 'nearest');
	return kind === 'persons_derived' && rounding !== null ? rounded(value, -magnitude(rounding)) : value;
}

/** Digits over a bar: tenge for the month, percent, thousand tenge of wage, billion tenge, million people. */
export function inDigits(row: KnownPayment, lang: Lang): string {
	const sign = row.precision === null ? '' : SIGN[row.precision];
	switch (row.kind) {
		case 'monthly':
			return shortest(row.value, lang, 1);
		case 'monthly_derived':
			return number(row.value, lang);
		case 'rate':
			return shortest(row.value, lang, 1);
		case 'wage':
			return number(row.value / 1e3, lang);
		case 'total_derived':
			return sign + number(Math.floor(row.value / 1e9), lang);
		case 'forecast':
		case 'line':
			return number(row.value / 1e9, lang);
		default:
			return sign + shortest(row.value / 1e6, lang, 1);
	}
}
