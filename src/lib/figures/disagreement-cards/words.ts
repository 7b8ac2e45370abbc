/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface DisagreementWords extends FigureWords {
	readonly unitLine: string;
	readonly parts: Readonly<Record<'large' | 'small', string>>;
	readonly takeaway: string;
	readonly takeawayNewest: string;
	readonly headline: string;
	readonly alt: string;
	readonly gap: string;
	readonly points: string;
	readonly publication: string;
	readonly publicationDay: string;
	readonly note: string;
	readonly columns: Readonly<Record<'what' | 'period' | 'first' | 'second' | 'gap' | 'percent', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, DisagreementWords>> = { kk, ru, en };
