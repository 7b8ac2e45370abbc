/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Panel, Payer } from './row.ts';
import type { Shown } from './shown.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface AbroadWords extends FigureWords {
	readonly unitLine: Readonly<Record<Shown, string>>;
	readonly panel: Readonly<Record<Panel, string>>;
	readonly payer: Readonly<Record<Payer, string>>;
	readonly takeaway: Readonly<Record<Shown, string>>;
	readonly others: string;
	/** The sentence on spending where every other country spent a larger share. */
	readonly spendingAll: string;
	readonly headline: Readonly<Record<Shown, string>>;
	readonly columns: Readonly<Record<'what' | 'country' | 'when' | 'payer' | 'status' | 'publisher' | 'value', string>>;
	readonly caveats: Readonly<Record<Shown, readonly string[]>>;
	readonly caveatAll: string;
}

export const WORDS: Readonly<Record<Lang, AbroadWords>> = { kk, ru, en };
