/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface DisagreementWords extends FigureWords {
	readonly unitLine: string;
	readonly parts: Readonly<Record<'large' | 'small', string>>;
	/** In place of a gap of which the roundings leave more than a fifth open. */
	readonly open: string;
	readonly about: string;
	readonly takeaway: string;
	/** The words of the sentences that tell that two publications answer one question. */
	readonly said: Readonly<Record<'publications' | 'oneAndAnother', string>>;
	readonly takeawayNewest: string;
	readonly headline: string;
	readonly alt: string;
	readonly altOpen: string;
	readonly gap: string;
	/** Where only its share of the larger figure can be told, and where nothing can. */
	readonly gapAlone: string;
	readonly gapOpen: string;
	readonly points: string;
	readonly publication: string;
	readonly publicationDay: string;
	readonly note: string;
	readonly columns: Readonly<Record<'what' | 'period' | 'first' | 'second' | 'gap' | 'percent', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, DisagreementWords>> = { kk, ru, en };
