/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Subject } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface EditionWords extends FigureWords {
	readonly unitLine: string;
	readonly what: Readonly<Record<Subject, string>>;
	/** What to know about the subject alone. */
	readonly about: Readonly<Record<Subject, string>>;
	readonly law: string;
	/** {law} */
	readonly newest: string;
	readonly older: string;
	readonly unchanged: string;
	/** The first law of a year, then each that changed it. */
	readonly takeaway: string;
	readonly nextLaw: string;
	/** What a law does: lines of the budget are planned, forecasts are expected. */
	readonly verb: Readonly<Record<'line' | 'forecast', Readonly<Record<'did' | 'done', string>>>>;
	/** How a law is named in both. */
	readonly saidLaw: string;
	readonly takeawayAll: string;
	readonly step: string;
	readonly none: string;
	readonly headline: string;
	readonly alt: string;
	readonly altYear: string;
	readonly columns: Readonly<Record<'what' | 'year' | 'law' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, EditionWords>> = { kk, ru, en };
