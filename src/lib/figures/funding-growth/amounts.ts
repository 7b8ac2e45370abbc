/** How this figure writes its amounts: in words with the unit, and in digits alone for axis and captions. */

import { printedWithin } from '../../contract/openness.ts';
import { isSharp, spanOf, type Span } from '../../contract/spans.ts';
import type { Lang, Precision } from '../../contract/vocabulary.ts';
import { magnitude, number, rounded, shortest, type Rounding } from '../../text/numbers.ts';
import { plural, type Forms } from '../../text/plurals.ts';
import type { AmountUnit } from '../../text/units.ts';
import type { Format } from '../format.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { isSum, rowsBehind, type Amount, type GrowthRow, type GrowthUnit } from './row.ts';

interface Counting {
	/** As words have it; the prices and the resident stand beside them. */
	readonly unit: AmountUnit;
	/** By its full name, for files. */
	readonly counted: AmountUnit;
	/** Decimals in words, where they are always so many. */
	readonly digits?: number;
	/** What one step of the axis counts in, and decimals of a caption there. */
	readonly step: number;
	readonly decimals: number;
}

export const COUNTING: Readonly<Record<GrowthUnit, Counting>> = {
	tenge: { unit: 'KZT', counted: 'KZT', step: 1e12, decimals: 2 },
	constant: { unit: 'KZT', counted: 'KZT_constant', step: 1e12, decimals: 2 },
	'constant-average': { unit: 'KZT', counted: 'KZT_constant', step: 1e12, decimals: 2 },
	'per-resident': { unit: 'KZT', counted: 'KZT_per_resident', step: 1e3, decimals: 0 },
	gdp: { unit: 'percent_of_gdp', counted: 'percent_of_gdp', digits: 1, step: 1, decimals: 1 },
	usd: { unit: 'USD', counted: 'USD', step: 1e9, decimals: 1 }
};
/** "over" and "up to" stay true when digits are left out. */
const WAY: Readonly<Record<Precision, Rounding>> = {
	exact: 'nearest',
	rounded: 'nearest',
	about: 'nearest',
	over: 'down',
	under: 'up',
	up_to: 'up'
};
const ABOUT: Record<Lang, string> = { kk: 'шамамен', ru: 'примерно', en: 'about' };
const TIMES: Record<Lang, Forms> = { kk: ['есе'], ru: ['раз', 'раза', 'раз'], en: ['time', 'times'] };
/** Stands at a number that we added up ourselves; the line under the title explains it. */
export const OWN_SUM = '†';
/** Above this share of the figure, its last printed digit is coarse. */
const COARSE = 0.02;

/** "over 2.8 trillion tenge"; empty text for no value. */
export function inWords(amount: Amount, format: Format): string {
	if (amount.value === null) return '';
	const { unit, digits } = COUNTING[unitOf(amount)];
	const precision = isSum(amount) ? 'exact' : amount.precision;
	const rounding = isSum(amount) || amount.unit !== 'tenge' ? null : amount.rounding;
	return format.printed({ value: tableValue(amount), precision, rounding }, unit, { digits });
}

/** ">2.8": digits of a caption over a column, in the unit of the axis; our own sum has its sign. Empty text for no value. */
export function inDigits(amount: Amount, { lang }: Format): string {
	if (amount.value === null) return '';
	const { step, decimals } = COUNTING[unitOf(amount)];
	const digits = shortest(tableValue(amount) / step, lang, decimals);
	return isSum(amount) ? digits + OWN_SUM : PRECISION_SIGN[amount.precision] + digits;
}

/** The number that words and digits show: as printed, or with no more digits than the rounding of what it is derived from allows. */
export function tableValue(amount: Amount): number {
	const value = amount.value ?? 0;
	if (isSum(amount)) {
		const open = amount.rounding === 0 ? 3 : magnitude(value) - magnitude(amount.rounding) + 1;
		return rounded(value, Math.min(3, open) - 1 - magnitude(value));
	}
	if (amount.unit === 'tenge') return value;
	const significant = (amount.rounding ?? 0) / amount.nominal > COARSE ? 2 : 3;
	return rounded(value, significant - 1 - magnitude(value), WAY[amount.precision]);
}

function unitOf(amount: Amount): GrowthUnit {
	return rowsBehind(amount)[0].unit;
}

/** "2.4 times", "about 2.4 times", by the rule of quotations; null where roundings leave too much open. */
export function timesInWords(from: GrowthRow, to: GrowthRow, { lang }: Format): string | null {
	const [low, high] = spanInUnit(from);
	const [least, most] = spanInUnit(to);
	const loose = !isSharp(from) || !isSharp(to);
	const factor = printedWithin((to.value ?? 0) / (from.value ?? 1), [least / high, most / low], 1, loose);
	if (factor === null) return null;
	const times = `${number(factor.value, lang, 1)}\u00a0${plural(factor.value, lang, TIMES[lang])}`;
	return (factor.about ? `${ABOUT[lang]} ` : '') + (lang === 'ru' ? `в\u00a0${times}` : times);
}

/** What the rounding of the printed tenge leaves open, in the unit of the row. */
function spanInUnit({ value, nominal, precision, rounding }: GrowthRow): Span {
	const [low, high] = spanOf({ value: nominal, precision, rounding });
	const scale = (value ?? 0) / nominal;
	return [low * scale, high * scale];
}
