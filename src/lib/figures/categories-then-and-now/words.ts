/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Change } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface CategoriesWords extends FigureWords {
	readonly unitLine: string;
	readonly change: Readonly<Record<Change, string>>;
	/** Short names of the publications that are linked. */
	readonly publication: Readonly<Record<string, string>>;
	readonly none: string;
	readonly within: string;
	readonly line: string;
	readonly count: string;
	readonly takeaway: string;
	readonly categories: string;
	readonly added: string;
	readonly headline: string;
	readonly columns: Readonly<Record<'change' | 'before' | 'now' | 'note', string>>;
	readonly caveats: readonly string[];
	readonly caveatNewest: string;
}

export const WORDS: Readonly<Record<Lang, CategoriesWords>> = { kk, ru, en };
