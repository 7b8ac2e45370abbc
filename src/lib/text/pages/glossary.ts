/** The words of the glossary by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './glossary/en.ts';
import { kk } from './glossary/kk.ts';
import { ru } from './glossary/ru.ts';

export interface GlossaryWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	/** Before the names of a term in the other languages. */
	readonly others: string;
	/** Before the publication that says what a term is. */
	readonly source: string;
	readonly formula: string;
	readonly own: string;
	/** The link from an explanation in place to the glossary. */
	readonly open: string;
	/** Closes an explanation in place. */
	readonly close: string;
}

const WORDS: Readonly<Record<Lang, GlossaryWords>> = { kk, ru, en };

export function glossaryWords(lang: Lang): GlossaryWords {
	return WORDS[lang];
}
