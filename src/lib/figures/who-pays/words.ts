/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Panel } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface PayerWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<Panel, string>>;
	/** Short names of payers for the drawing, where the list's name is long. */
	readonly short: Readonly<Record<string, string>>;
	/** How the first months of a year are called after "over" and "in", by the last of them; {year}. */
	readonly spans: Readonly<Record<number, string>>;
	/** Any other number of first months; {count}, {year}. */
	readonly months: Readonly<Record<'one' | 'few' | 'many', string>>;
	/** Said where no publication prints who paid what in the year. */
	readonly takeawayUnknown: string;
	readonly takeaway: string;
	readonly takeawayMonths: string;
	readonly headline: string;
	readonly headlineReceived: string;
	/** {law} from which the forecasts are */
	readonly altLaw: string;
	readonly altForecast: string;
	readonly altMonths: string;
	readonly altCumulative: string;
	readonly law: string;
	readonly earlier: string;
	readonly columns: Readonly<Record<'panel' | 'payer' | 'period' | 'status' | 'value' | 'law', string>>;
	readonly caveats: readonly string[];
	/** Where no whole year is printed by payer. */
	readonly noWholeYear: string;
}

export const WORDS: Readonly<Record<Lang, PayerWords>> = { kk, ru, en };
