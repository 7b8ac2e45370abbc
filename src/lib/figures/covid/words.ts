/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { PanelCode, Side } from './panels.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface CovidWords extends FigureWords {
	readonly unit: Readonly<Record<Side, string>>;
	readonly panel: Readonly<Record<PanelCode, string>>;
	readonly package: Readonly<Record<'gobmp' | 'osms' | 'all', string>>;
	readonly country: string;
	readonly total: string;
	readonly part: string;
	readonly notPublished: string;
	/** What happened to the money, beside the name of a region. */
	readonly done: Readonly<Record<'funding' | 'paid', string>>;
	readonly unpaid: string;
	readonly takeaway: Readonly<Record<Side, string>>;
	readonly takeawayUnpaid: string;
	readonly headline: Readonly<Record<Side, string>>;
	readonly alt: string;
	readonly columns: Readonly<Record<'panel' | 'care' | 'period' | 'place' | 'status' | 'publisher' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, CovidWords>> = { kk, ru, en };
