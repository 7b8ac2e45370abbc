/** Money, people and percent in words and signs: number, scale, unit and how the publication qualified it. */

import type { Lang, Precision } from '../contract/vocabulary.ts';
import { fill } from './fill.ts';
import { magnitude, NBSP, type Rounding } from './numbers.ts';
import { phrase } from './phrases.ts';
import {
	SCALE_WORDS,
	scaledNumber,
	withScale,
	type Scale,
	type Steps,
	type ScaleOptions,
	type ScaledNumber
} from './scales.ts';
import { KAZAKH_UNITS, UNIT_LINES, UNIT_SIGNS, type AmountUnit } from './units.ts';

export interface AmountOptions extends ScaleOptions {
	/** How the publication qualified the figure: "over 2.8 trillion tenge". */
	readonly precision?: Precision | undefined;
}

type Qualifier = Exclude<Precision, 'exact' | 'rounded'> | 'none';

const MOST_DECIMALS = 2;
const STEPS: Steps = { million: 1e6, billion: 1e9, trillion: 1e12 };
const SHORT_STEPS: Steps = { thousand: 1e4, million: 1e6, billion: 1e9, trillion: 1e12 };
const ROUNDING: Record<Qualifier, Rounding> = {
	none: 'nearest',
	about: 'nearest',
	over: 'down',
	under: 'up',
	up_to: 'up'
};
const SIGN: Record<Qualifier, string> = { none: '', about: '≈', over: '>', under: '<', up_to: '≤' };
const SHORT_SCALES: Record<Scale, string> = {
	one: '',
	thousand: 'k',
	million: `${NBSP}mn`,
	billion: `${NBSP}bn`,
	trillion: `${NBSP}trn`
};
const BEFORE: Record<'ru' | 'en', Record<Qualifier, string>> = {
	ru: { none: '', about: 'около ', over: 'более ', under: 'менее ', up_to: 'до ' },
	en: { none: '', about: 'about ', over: 'over ', under: 'under ', up_to: 'up to ' }
};

/** The two ends of a growth; "up to" adds nothing there. */
const FROM: Record<'ru' | 'en', Record<Qualifier, string>> = {
	ru: { none: 'с ', about: 'примерно с ', over: 'с более чем ', under: 'с менее чем ', up_to: 'с ' },
	en: { none: 'from ', about: 'from about ', over: 'from over ', under: 'from under ', up_to: 'from ' }
};
const TO: Record<'ru' | 'en', Record<Qualifier, string>> = {
	ru: { none: 'до ', about: 'примерно до ', over: 'до более чем ', under: 'до менее чем ', up_to: 'до ' },
	en: { none: 'to ', about: 'to about ', over: 'to over ', under: 'to under ', up_to: 'to ' }
};

const BY: Record<'ru' | 'en', Record<Qualifier, string>> = {
	ru: { none: 'на ', about: 'примерно на ', over: 'более чем на ', under: 'менее чем на ', up_to: 'не более чем на ' },
	en: { none: 'by ', about: 'by about ', over: 'by over ', under: 'by under ', up_to: 'by up to ' }
};

function qualifierOf({ precision }: AmountOptions): Qualifier {
	return precision === undefined || precision === 'exact' || precision === 'rounded' ? 'none' : precision;
}

/** Money is written to the tiyn and a share to a hundredth of a percent; what that would make nothing keeps its first digit. */
function mostDecimals(value: number, unit: AmountUnit): number | undefined {
	if (UNIT_SIGNS[unit] === '' && unit !== 'percentage_points') return undefined;
	return value === 0 ? MOST_DECIMALS : Math.max(MOST_DECIMALS, -magnitude(value));
}

function scaled(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions, steps = STEPS): ScaledNumber {
	return scaledNumber(
		value,
		lang,
		steps,
		{ ...options, most: mostDecimals(value, unit) },
		ROUNDING[qualifierOf(options)]
	);
}

/**
 * A value in base units in words: "2,8 трлн теңгеден астам", "более 2,8 трлн тенге", "over 2.8 trillion tenge". Digits follow
 * `rounding`, at most three significant ones unless `compact` is false or `digits` says how many. Throws RangeError unless finite.
 */
export function amount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options);
	const number = scaled(value, unit, lang, options);
	if (lang !== 'kk')
		return phrase(number, unit, lang, qualifier === 'none' ? 'plain' : 'from', BEFORE[lang][qualifier]);
	if (qualifier === 'none') return phrase(number, unit, lang, 'plain');
	if (qualifier === 'about') return phrase(number, unit, lang, 'plain', 'шамамен ');
	if (qualifier === 'up_to') return `${phrase(number, unit, lang, 'to')} дейін`;
	return `${phrase(number, unit, lang, 'from')} ${qualifier === 'over' ? 'астам' : 'аз'}${KAZAKH_UNITS[unit].part}`;
}

/** Where a growth begins: "шамамен 1 трлн теңгеден", "примерно с 1 трлн тенге", "from about 1 trillion tenge". */
export function fromAmount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options);
	const number = scaled(value, unit, lang, options);
	if (lang !== 'kk') return phrase(number, unit, lang, 'from', FROM[lang][qualifier]);
	const from = phrase(number, unit, lang, 'from', qualifier === 'about' ? 'шамамен ' : '');
	return qualifier === 'over' ? `${from} астамнан` : qualifier === 'under' ? `${from} аздан` : from;
}

/** Where it ends: "2,8 трлн теңгеден астамға дейін", "до более чем 2,8 трлн тенге", "to over 2.8 trillion tenge". */
export function toAmount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options);
	const number = scaled(value, unit, lang, options);
	if (lang !== 'kk') return phrase(number, unit, lang, 'to', TO[lang][qualifier]);
	if (qualifier === 'over') return `${phrase(number, unit, lang, 'from')} астамға дейін`;
	if (qualifier === 'under') return `${phrase(number, unit, lang, 'from')} азға дейін`;
	return `${phrase(number, unit, lang, 'to', qualifier === 'about' ? 'шамамен ' : '')} дейін`;
}

/** By how much one is more or less: "2,8 трлн теңгеден астамға", "более чем на 2,8 трлн тенге", "by about 2.8 trillion tenge". */
export function byAmount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options);
	const number = scaled(value, unit, lang, options);
	if (lang !== 'kk') return phrase(number, unit, lang, 'by', BY[lang][qualifier]);
	if (qualifier === 'over' || qualifier === 'under')
		return `${phrase(number, unit, lang, 'from')} ${qualifier === 'over' ? 'астамға' : 'азға'}`;
	const by = phrase(number, unit, lang, 'by', qualifier === 'about' ? 'шамамен ' : '');
	return qualifier === 'up_to' ? `${by} дейін` : by;
}

/** The same in signs, for axes and labels: "2,8 трлн ₸", "₸2.8 trn", "347 мың", "3%"; a qualifier is ≈, >, < or ≤. */
export function shortAmount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options);
	const number = scaled(value, unit, lang, options, SHORT_STEPS);
	const sign = UNIT_SIGNS[unit];
	const mark = SIGN[qualifier] === '' ? '' : SIGN[qualifier] + NBSP;
	if (lang !== 'en') return mark + withScale(number, lang) + (sign === '' ? '' : NBSP + sign);
	const digits = number.digits + SHORT_SCALES[number.scale];
	if (sign === '%') return mark + digits + sign;
	return mark + (number.shown < 0 ? digits.replace(/^./, (minus) => minus + sign) : sign + digits);
}

/** "3 %" in Kazakh and Russian, "3 percent" in English; `value` from 0 to 100. */
export function percent(value: number, lang: Lang, digits?: number): string {
	return amount(value, 'percent', lang, { digits });
}

/** The unit of a whole axis or column: "млрд теңге", "млрд тенге", "billion tenge". */
export function unitLine(unit: AmountUnit, lang: Lang, scale: Scale = 'one'): string {
	const words = UNIT_LINES[lang][unit];
	const word = SCALE_WORDS[lang][scale];
	return words.includes('{scale}') ? fill(words, { scale: word === '' ? '' : `${word} ` }) : words;
}
