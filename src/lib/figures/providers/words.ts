/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { PanelCode } from './panels.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface ProvidersWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<PanelCode, string>>;
	readonly growth: string;
	readonly package: Readonly<Record<'gobmp' | 'osms' | 'all', string>>;
	readonly country: string;
	readonly beforeFund: string;
	readonly total: string;
	readonly part: string;
	readonly notPublished: string;
	readonly privateUnknown: string;
	readonly takeaway: string;
	readonly takeawayGrowth: string;
	readonly takeawayUnknown: string;
	/** Contracted providers as they stand after their number. */
	readonly all: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'panel' | 'subject' | 'period' | 'place' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, ProvidersWords>> = { kk, ru, en };
