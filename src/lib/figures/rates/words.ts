/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { RatePayer, Schedule } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface RateWords extends FigureWords {
	readonly unitLine: string;
	readonly schedule: Readonly<Record<Schedule, string>>;
	readonly key: Readonly<Record<'inForce' | 'ahead' | 'never' | 'bill', string>>;
	readonly notPublished: string;
	readonly takeaway: Readonly<
		Record<'now' | 'newest' | 'never' | 'ahead' | 'law_2015' | 'law_2016' | 'missing', string>
	>;
	/** The payer inside a sentence. */
	readonly whom: Readonly<Record<RatePayer, string>>;
	readonly headline: Readonly<Record<'now' | 'newest' | 'never', string>>;
	readonly alt: string;
	readonly altMissing: string;
	/** Between the first and last year of a run. */
	readonly dash: string;
	readonly columns: Readonly<Record<'schedule' | 'period' | 'status' | 'value', string>>;
	readonly base: Readonly<Record<RatePayer, string>>;
	readonly caveats: Readonly<Record<'steps' | 'start' | 'never' | 'ahead' | 'missing', string>>;
}

export const WORDS: Readonly<Record<Lang, RateWords>> = { kk, ru, en };
