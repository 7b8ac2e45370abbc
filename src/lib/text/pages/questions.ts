/** The words of the page of questions and answers, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './questions/en.ts';
import { kk } from './questions/kk.ts';
import { ru } from './questions/ru.ts';

/** What a reader comes to ask about. */
export type QuestionGroup = 'cover' | 'pay' | 'status' | 'clinics' | 'money' | 'open';

export interface QuestionWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly find: string;
	/** Of the search in the page: how many are shown, and that none is. */
	readonly found: string;
	readonly none: string;
	readonly contents: string;
	readonly groups: Readonly<Record<QuestionGroup, string>>;
	readonly answered: string;
	/** What is said of an answer today: before a note, or alone. */
	readonly holds: string;
	readonly changed: string;
	readonly since: string;
	readonly unknown: string;
	readonly figures: string;
}

const WORDS: Readonly<Record<Lang, QuestionWords>> = { kk, ru, en };

export function questionWords(lang: Lang): QuestionWords {
	return WORDS[lang];
}
