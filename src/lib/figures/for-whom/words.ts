/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface PeopleWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<'picture' | 'total' | 'group', string>>;
	readonly square: string;
	readonly paidFor: string;
	readonly other: string;
	readonly totalName: string;
	readonly bound: string;
	readonly counted: string;
	readonly notPublished: string;
	readonly noCount: string;
	readonly gapYear: string;
	readonly takeaway: string;
	readonly takeawayNone: string;
	readonly headline: string;
	/** The words of both that tell that one of the two is a plan. */
	readonly saidPlan: string;
	readonly altTotals: string;
	readonly altGroups: string;
	readonly measure: Readonly<Record<string, string>>;
	readonly columns: Readonly<Record<'what' | 'category' | 'period' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, PeopleWords>> = { kk, ru, en };
