/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Missing, MoneyUnit, SeriesName, SumName } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface MoneyWords extends FigureWords {
	readonly unitLine: Readonly<Record<MoneyUnit, string>>;
	readonly panel: Readonly<Record<'sums' | 'series', string>>;
	readonly key: Readonly<Record<'then' | 'now', string>>;
	/** Name of a sum with its year. */
	readonly what: Readonly<Record<SumName | SeriesName, string>>;
	readonly series: Readonly<Record<SeriesName, string>>;
	readonly input: Readonly<Record<Missing, string>>;
	readonly noInput: string;
	readonly refused: string;
	/** The size of the first fund, as far as it is known. */
	readonly takeaway: Readonly<Record<MoneyUnit, string>>;
	readonly takeawayUnknown: string;
	readonly takeawayNow: string;
	readonly takeawayFirst: string;
	/** The words of the last two that tell what they and the budget have unlike; {year} is that of the prices. */
	readonly said: Readonly<Record<'other' | 'fundOfToday' | 'firstMoney' | 'prices', string>>;
	readonly headline: Readonly<Record<MoneyUnit, string>>;
	readonly alt: string;
	readonly columns: Readonly<Record<'what' | 'year' | 'status' | 'nominal' | 'value', string>>;
	readonly caveats: readonly string[];
	readonly caveatUnit: Readonly<Record<MoneyUnit, string>>;
}

export const WORDS: Readonly<Record<Lang, MoneyWords>> = { kk, ru, en };
