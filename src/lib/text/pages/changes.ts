/** The words of the page of changes and of its feeds, by language. For building pages. */

import type { ChangeKind } from '../../contract/tables/changes.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './changes/en.ts';
import { kk } from './changes/kk.ts';
import { ru } from './changes/ru.ts';

export interface ChangeWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly feeds: string;
	readonly atom: string;
	readonly json: string;
	readonly kinds: Readonly<Record<ChangeKind, string>>;
	/** Before the figures, publications and tables that changed. */
	readonly what: string;
	readonly whatLeftOut: string;
	/** Of a long list: how many. */
	readonly count: string;
}

const WORDS: Readonly<Record<Lang, ChangeWords>> = { kk, ru, en };

export function changeWords(lang: Lang): ChangeWords {
	return WORDS[lang];
}
