/** The words of the vocabularies by language; a page that needs one language imports its file alone. */

import type { Lang } from '../contract/vocabulary.ts';
import { en } from './terms/en.ts';
import { kk } from './terms/kk.ts';
import { ru } from './terms/ru.ts';
import type { Terms } from './terms/kk.ts';

const TERMS: Record<Lang, Terms> = { kk, ru, en };

/** Each language by its own name, alike on every page. */
export const LANGUAGE_NAMES: Record<Lang, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export function terms(lang: Lang): Terms {
	return TERMS[lang];
}
