/** Which form of a word stands after a number: three in Russian, two in English, one in Kazakh. */

import type { Lang } from '../contract/vocabulary.ts';

/** kk: one form; ru: "1 факт", "2 факта" (and fractions), "5 фактов"; en: one and the rest. */
export type Forms = readonly string[];

function russianForm(value: number): number {
	if (!Number.isInteger(value)) return 1;
	const [ten, hundred] = [Math.abs(value) % 10, Math.abs(value) % 100];
	if (ten === 1 && hundred !== 11) return 0;
	return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? 1 : 2;
}

/** The form that stands after `value`, as it is shown. Throws RangeError when the language's form is missing. */
export function plural(value: number, lang: Lang, forms: Forms): string {
	const index = lang === 'kk' ? 0 : lang === 'en' ? Number(value !== 1) : russianForm(value);
	const form = forms[index];
	if (form === undefined) throw new RangeError(`plural ${lang} needs form ${index + 1}, got ${forms.join(', ')}`);
	return form;
}
