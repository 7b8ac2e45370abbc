/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Panel } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface FundWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<Panel, string>>;
	readonly law: string;
	readonly gap: string;
	readonly notPublished: string;
	readonly takeaway: string;
	readonly takeawayArrears: string;
	/** Where the two days of the arrears are years apart. */
	readonly inPrices: string;
	readonly none: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'what' | 'period' | 'status' | 'law' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, FundWords>> = { kk, ru, en };
