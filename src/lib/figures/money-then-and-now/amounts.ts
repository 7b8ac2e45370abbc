/** How this figure writes its amounts: in words with the unit, and in digits alone for captions. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount, shortAmount } from '../../text/amounts.ts';
import { magnitude, rounded } from '../../text/numbers.ts';
import type { AmountUnit } from '../../text/units.ts';
import type { KnownMoney } from './sums.ts';
import type { MoneyRow } from './row.ts';

export const UNIT_OF: Record<MoneyRow['unit'], AmountUnit> = {
	constant: 'KZT',
	gdp: 'percent_of_gdp',
	'per-resident': 'KZT_per_resident',
	series: 'percent_of_gdp'
};

/** "141 million tenge", "0.00099 percent of GDP": no more than three digits. */
export function inWords(row: KnownMoney, lang: Lang): string {
	return amount(kept(row), UNIT_OF[row.unit], lang, { precision: row.precision, ...digitsOf(row) });
}

/** The same in signs. */
export function inSigns(row: KnownMoney, lang: Lang): string {
	return shortAmount(kept(row), UNIT_OF[row.unit], lang, { precision: row.precision, ...digitsOf(row) });
}

/** The sum as printed; empty for a series. */
export function nominalInWords(row: MoneyRow, lang: Lang): string {
	return row.nominal === null ? '' : amount(row.nominal, 'KZT', lang, { precision: row.precision });
}

/** A derived value has three digits at most; "over" stays true. */
export function kept(row: KnownMoney): number {
	if (row.formula === null) return row.value;
	return rounded(row.value, 2 - magnitude(row.value), row.precision === 'over' ? 'down' : 'nearest');
}

/** Small shares keep two digits that are not zero. */
function digitsOf(row: KnownMoney): { digits?: number } {
	if (UNIT_OF[row.unit] !== 'percent_of_gdp') return {};
	return { digits: row.value < 0.1 ? 1 - magnitude(row.value) : row.unit === 'series' ? 1 : 2 };
}
