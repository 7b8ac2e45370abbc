/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Series } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface FreshnessWords extends FigureWords {
	readonly unitLine: string;
	readonly series: Readonly<Record<Series, string>>;
	/** Forms of "month" after a number. */
	readonly months: Readonly<Record<'one' | 'few' | 'many', string>>;
	readonly due: Readonly<Record<'quarterly' | 'none', string>>;
	readonly mark: string;
	readonly caption: string;
	readonly takeaway: string;
	readonly takeawayDue: string;
	readonly takeawayOldest: string;
	readonly seriesOf: string;
	readonly dueSeries: string;
	readonly headline: string;
	readonly columns: Readonly<Record<'series' | 'newest' | 'value' | 'publisher' | 'age' | 'due', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, FreshnessWords>> = { kk, ru, en };
