/** The words of the pages by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './en.ts';
import { kk, type PageWords } from './kk.ts';
import { ru } from './ru.ts';

const WORDS: Readonly<Record<Lang, PageWords>> = { kk, ru, en };

export function pageWords(lang: Lang): PageWords {
	return WORDS[lang];
}
