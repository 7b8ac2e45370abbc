/** The words of the search by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './search/en.ts';
import { kk } from './search/kk.ts';
import { ru } from './search/ru.ts';

/** What may be found, in the order in which a page lists it. */
export const FOUND_KINDS = [
	'topic',
	'figure',
	'page',
	'year',
	'term',
	'region',
	'country',
	'question',
	'source'
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface SearchWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly label: string;
	readonly button: string;
	readonly keys: string;
	readonly noScript: string;
	readonly loading: string;
	/** Said when the index did not arrive. */
	readonly failed: string;
	readonly found: string;
	readonly foundFirst: string;
	readonly nothing: string;
	readonly near: string;
	readonly topics: string;
	/** {region}: whose budget a report shows. */
	readonly localBudget: string;
	readonly results: string;
	readonly all: string;
	/** Of one thing found, and of the list of them all. */
	readonly kinds: Readonly<Record<FoundKind, readonly [one: string, all: string]>>;
}

const WORDS: Readonly<Record<Lang, SearchWords>> = { kk, ru, en };

export function searchWords(lang: Lang): SearchWords {
	return WORDS[lang];
}
