/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface ReceiptWords extends FigureWords {
	readonly unitLine: Readonly<Record<'month' | 'year', string>>;
	readonly kind: Readonly<Record<'printed' | 'derived' | 'year' | 'part' | 'unnamed' | 'running' | 'expected', string>>;
	readonly notPublished: string;
	readonly range: string;
	readonly takeaway: Readonly<Record<'month' | 'year', string>>;
	/** The longest part of a year that is printed. */
	readonly takeawayPart: string;
	/** The words of the sentences that hold two sums against each other; {year} is that of the prices. */
	readonly said: Readonly<Record<'launch' | 'part' | 'named' | 'prices', string>>;
	readonly headline: Readonly<Record<'month' | 'year' | 'years', string>>;
	readonly altRow: string;
	readonly altMissing: string;
	readonly altYears: string;
	readonly columns: Readonly<Record<'period' | 'kind' | 'status' | 'value' | 'low' | 'high', string>>;
	readonly caveats: Readonly<
		Record<'periods' | 'derived' | 'contradicts' | 'payers' | 'gaps' | 'running' | 'unnamed' | 'years', string>
	>;
}

export const WORDS: Readonly<Record<Lang, ReceiptWords>> = { kk, ru, en };
