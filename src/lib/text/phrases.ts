/** A number with its unit, in the case that the sentence around it needs. */

import type { Lang } from '../contract/vocabulary.ts';
import { ablative, dative } from './kazakh.ts';
import { NBSP } from './numbers.ts';
import { plural } from './plurals.ts';
import { withScale, type ScaledNumber } from './scales.ts';
import { ENGLISH_UNITS, KAZAKH_UNITS, RUSSIAN_UNITS, type AmountUnit } from './units.ts';

/** `from` and `to` are ablative and dative in Kazakh, genitive in Russian and plain in English; `by` is dative and accusative. */
export type Case = 'plain' | 'from' | 'to' | 'by';

/** A percent sign never leaves its number; a word may go to the next line. */
function joined(digits: string, unit: string): string {
	return unit === '' ? digits : digits + (unit.startsWith('%') ? NBSP : ' ') + unit;
}

/** A number without a word takes the ending itself: "5 млн-нан". */
function inKazakh(scaled: ScaledNumber, unit: AmountUnit, form: Case, adverb: string): string {
	const { before, plain, from, to } = KAZAKH_UNITS[unit];
	const digits = withScale(scaled, 'kk');
	const word = { plain, from, to, by: to }[form];
	return before + adverb + (word === null ? (form === 'from' ? ablative : dative)(digits) : joined(digits, word));
}

const FORM_OF = { plain: 'plain', from: 'genitive', to: 'genitive', by: 'accusative' } as const;

/** A written fraction decides, not the value: "2,0 человека"; after "млн" it is always "человек". */
function inRussian(scaled: ScaledNumber, unit: AmountUnit, form: Case, adverb: string): string {
	const forms = RUSSIAN_UNITS[unit][FORM_OF[form]];
	const shown = scaled.scale !== 'one' ? 5 : scaled.digits.includes(',') ? 0.5 : scaled.shown;
	const fraction = FORM_OF[form] === 'genitive' && shown === 0.5;
	return adverb + joined(withScale(scaled, 'ru'), fraction ? (forms[0] ?? '') : plural(shown, 'ru', forms));
}

function inEnglish(scaled: ScaledNumber, unit: AmountUnit, adverb: string): string {
	const form = plural(scaled.scale === 'one' ? scaled.shown : 2, 'en', ENGLISH_UNITS[unit]);
	return adverb + joined(withScale(scaled, 'en'), form);
}

/** "2,8 трлн теңгеден", "около 2,8 трлн тенге": `adverb` stands before the number, with its blank. */
export function phrase(scaled: ScaledNumber, unit: AmountUnit, lang: Lang, form: Case, adverb = ''): string {
	if (lang === 'kk') return inKazakh(scaled, unit, form, adverb);
	return lang === 'ru' ? inRussian(scaled, unit, form, adverb) : inEnglish(scaled, unit, adverb);
}
