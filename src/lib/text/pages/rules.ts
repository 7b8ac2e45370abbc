/** The rules of the site by language, for the page that states them. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './method/en.ts';
import { kk, type Rule } from './method/kk.ts';
import { ru } from './method/ru.ts';

const RULES: Readonly<Record<Lang, readonly Rule[]>> = { kk, ru, en };

export function rules(lang: Lang): readonly Rule[] {
	return RULES[lang];
}
