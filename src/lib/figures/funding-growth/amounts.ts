/** How this figure writes its amounts: in words with the unit, and in digits alone for axis and captions. */

import { printedWithin } from '../../contract/openness.ts';
import { isSharp, spanOf, type Span } from '../../contract/spans.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { magnitude, number, rounded, shortest } from '../../text/numbers.ts';
import { plural, type Forms } from '../../text/plurals.ts';
import type { AmountUnit } from '../../text/units.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import type { Sum } from './columns.ts';
import type { GrowthRow, GrowthUnit } from './row.ts';

const UNIT_OF: Record<GrowthUnit, AmountUnit> = {
	tenge: 'KZT',
	constant: 'KZT',
	'constant-average': 'KZT',
	'per-resident': 'KZT',
	gdp: 'percent_of_gdp',
	usd: 'USD'
};
/** The unit by its full name, for files. */
export const COUNTED: Record<GrowthUnit, AmountUnit> = {
	...UNIT_OF,
	constant: 'KZT_constant',
	'constant-average': 'KZT_constant',
	'per-resident': 'KZT_per_resident'
};
/** What one step of the axis counts in. */
const SCALE_OF: Record<GrowthUnit, number> = {
	tenge: 1e12,
	constant: 1e12,
	'constant-average': 1e12,
	'per-resident': 1e3,
	gdp: 1,
	usd: 1e9
};
const CAPTION_DIGITS: Record<GrowthUnit, number> = {
	tenge: 2,
	constant: 2,
	'constant-average': 2,
	'per-resident': 0,
	gdp: 1,
	usd: 1
};
const ABOUT: Record<Lang, string> = { kk: 'шамамен', ru: 'примерно', en: 'about' };
const TIMES: Record<Lang, Forms> = { kk: ['есе'], ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] };
/** Stands at a number that we added up ourselves; the line under the title explains it. */
export const OWN_SUM = '†';
/** Above this share of the figure, its last printed digit is coarse. */
const COARSE = 0.02;

/** "over 2.8 trillion tenge": a printed value with its own digits, a derived one with those that its input carries. Empty text for no value. */
export function inWords(row: GrowthRow, lang: Lang): string {
	if (row.value === null) return '';
	const rounding = row.unit === 'tenge' ? row.rounding : undefined;
	return amount(kept(row), UNIT_OF[row.unit], lang, { precision: row.precision, rounding, ...gdpDigits(row.unit) });
}

/** A derived value never shows more digits than the rounding of its printed input allows; "over" stays true. */
export function kept(row: GrowthRow): number {
	const value = row.value ?? 0;
	if (row.unit === 'tenge') return value;
	const significant = (row.rounding ?? 0) / row.nominal > COARSE ? 2 : 3;
	const way =
		row.precision === 'over' ? 'down' : row.precision === 'under' || row.precision === 'up_to' ? 'up' : 'nearest';
	return rounded(value, significant - 1 - magnitude(value), way);
}

/** A sum of parts of one column, in words. */
export function sumInWords(sum: Sum, unit: GrowthUnit, lang: Lang): string {
	return amount(keptSum(sum), UNIT_OF[unit], lang, gdpDigits(unit));
}

/** ">2.8": digits of a caption over a column, in the unit of the axis. */
export function inDigits(row: GrowthRow, lang: Lang): string {
	return PRECISION_SIGN[row.precision] + digitsOf(kept(row), row.unit, lang);
}

/** "1.94": digits of a sum of parts over a column. */
export function sumInDigits(sum: Sum, unit: GrowthUnit, lang: Lang): string {
	return digitsOf(keptSum(sum), unit, lang);
}

function digitsOf(value: number, unit: GrowthUnit, lang: Lang): string {
	return shortest(value / SCALE_OF[unit], lang, CAPTION_DIGITS[unit]);
}

/** Three digits at most, and none that the coarsest part does not have. */
export function keptSum({ value, rounding }: Sum): number {
	const significant = rounding === 0 ? 3 : Math.min(3, magnitude(value) - magnitude(rounding) + 1);
	return rounded(value, significant - 1 - magnitude(value));
}

/** A value of the axis, in its unit. */
export function tickInDigits(value: number, unit: GrowthUnit, lang: Lang): string {
	return shortest(value / SCALE_OF[unit], lang, 2);
}

/** The printed tenge, every digit that the publication printed. */
export function nominalInDigits(row: GrowthRow, lang: Lang): string {
	return PRECISION_SIGN[row.precision] + number(row.nominal, lang);
}

/** "2.4 times", "about 2.4 times", by the rule of quotations; null where roundings leave too much open. */
export function timesInWords(from: GrowthRow, to: GrowthRow, lang: Lang): string | null {
	const [low, high] = spanInUnit(from);
	const [least, most] = spanInUnit(to);
	const loose = !isSharp(from) || !isSharp(to);
	const told = printedWithin((to.value ?? 0) / (from.value ?? 1), [least / high, most / low], 1, loose);
	if (told === null) return null;
	const times = `${number(told.value, lang, 1)}\u00a0${plural(told.value, lang, TIMES[lang])}`;
	return (told.about ? `${ABOUT[lang]} ` : '') + (lang === 'ru' ? `в\u00a0${times}` : times);
}

/** What the rounding of the printed tenge leaves open, in the unit of the row. */
function spanInUnit({ value, nominal, precision, rounding }: GrowthRow): Span {
	const [low, high] = spanOf({ value: nominal, precision, rounding });
	const scale = (value ?? 0) / nominal;
	return [low * scale, high * scale];
}

function gdpDigits(unit: GrowthUnit): { digits?: number } {
	return unit === 'gdp' ? { digits: 1 } : {};
}
