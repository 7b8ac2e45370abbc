/** Money, people and percent in words and signs: number, scale, unit and what the publication qualified. Knows no figure. */

import type { Lang, Precision } from '../contract/vocabulary.ts';
import { fill } from './fill.ts';
import { ablative, dative } from './kazakh.ts';
import { NBSP, type Rounding } from './numbers.ts';
import { plural } from './plurals.ts';
import { SCALE_WORDS, tell, withScale, type Scale, type Steps, type TellOptions, type Told } from './scales.ts';
import { ENGLISH_UNITS, KAZAKH_UNITS, RUSSIAN_UNITS, UNIT_LINES, UNIT_SIGNS, type AmountUnit } from './units.ts';

export interface AmountOptions extends TellOptions {
	/** How the publication qualified the figure: "over 2.8 trillion tenge". */
	readonly precision?: Precision | undefined;
}

type Qualifier = Exclude<Precision, 'exact' | 'rounded'> | 'none';

const STEPS: Steps = { million: 1e6, billion: 1e9, trillion: 1e12 };
const SHORT_STEPS: Steps = { thousand: 1e4, million: 1e6, billion: 1e9, trillion: 1e12 };
const ROUNDING: Record<Qualifier, Rounding> = {
	none: 'nearest',
	about: 'nearest',
	over: 'down',
	under: 'up',
	up_to: 'up'
};
const BEFORE: Record<'ru' | 'en', Record<Qualifier, string>> = {
	ru: { none: '', about: 'около ', over: 'более ', under: 'менее ', up_to: 'до ' },
	en: { none: '', about: 'about ', over: 'over ', under: 'under ', up_to: 'up to ' }
};
const SIGN: Record<Qualifier, string> = { none: '', about: '≈', over: '>', under: '<', up_to: '≤' };
const SHORT_SCALES: Record<Scale, string> = {
	one: '',
	thousand: 'k',
	million: `${NBSP}mn`,
	billion: `${NBSP}bn`,
	trillion: `${NBSP}trn`
};

function qualifierOf(precision: Precision | undefined): Qualifier {
	return precision === undefined || precision === 'exact' || precision === 'rounded' ? 'none' : precision;
}

/** A percent sign never leaves its number; a word may go to the next line. */
function joined(digits: string, unit: string): string {
	return unit === '' ? digits : digits + (unit.startsWith('%') ? NBSP : ' ') + unit;
}

function inKazakh(told: Told, unit: AmountUnit, qualifier: Qualifier): string {
	const { before, plain, from, to, part } = KAZAKH_UNITS[unit];
	const digits = withScale(told, 'kk');
	const than = from === null ? ablative(digits) : joined(digits, from);
	const upTo = to === null ? dative(digits) : joined(digits, to);
	const said: Record<Qualifier, string> = {
		none: joined(digits, plain),
		about: `шамамен ${joined(digits, plain)}`,
		over: `${than} астам${part}`,
		under: `${than} аз${part}`,
		up_to: `${upTo} дейін`
	};
	return before + said[qualifier];
}

function inRussian(told: Told, unit: AmountUnit, qualifier: Qualifier): string {
	const { plain, genitive } = RUSSIAN_UNITS[unit];
	const forms = qualifier === 'none' ? plain : genitive;
	const form = told.scale === 'one' ? russianForm(told, forms) : (forms[2] ?? '');
	return BEFORE.ru[qualifier] + joined(withScale(told, 'ru'), form);
}

/** "2,0 человека": a written fraction decides, not the value. */
function russianForm(told: Told, [one = '', few = '', many = '']: readonly string[]): string {
	return told.digits.includes(',') ? few : plural(told.shown, 'ru', [one, few, many]);
}

function inEnglish(told: Told, unit: AmountUnit, qualifier: Qualifier): string {
	const form = plural(told.scale === 'one' ? told.shown : 2, 'en', ENGLISH_UNITS[unit]);
	return BEFORE.en[qualifier] + joined(withScale(told, 'en'), form);
}

/**
 * A value in base units in words: "2,8 трлн теңгеден астам", "более 2,8 трлн тенге", "over 2.8 trillion tenge". Digits follow
 * `rounding`, at most three significant ones unless `compact` is false or `digits` says how many. Throws RangeError unless finite.
 */
export function amount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options.precision);
	const told = tell(value, lang, STEPS, options, ROUNDING[qualifier]);
	if (lang === 'kk') return inKazakh(told, unit, qualifier);
	return lang === 'ru' ? inRussian(told, unit, qualifier) : inEnglish(told, unit, qualifier);
}

/** The same in signs, for axes and labels: "2,8 трлн ₸", "₸2.8 trn", "347 мың", "3%"; a qualifier is ≈, >, < or ≤. */
export function shortAmount(value: number, unit: AmountUnit, lang: Lang, options: AmountOptions = {}): string {
	const qualifier = qualifierOf(options.precision);
	const told = tell(value, lang, SHORT_STEPS, options, ROUNDING[qualifier]);
	const sign = UNIT_SIGNS[unit];
	const mark = SIGN[qualifier] === '' ? '' : SIGN[qualifier] + NBSP;
	if (lang !== 'en') return mark + withScale(told, lang) + (sign === '' ? '' : NBSP + sign);
	const digits = told.digits + SHORT_SCALES[told.scale];
	if (sign === '%') return mark + digits + sign;
	return mark + (value < 0 ? digits.replace(/^./, (minus) => minus + sign) : sign + digits);
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
