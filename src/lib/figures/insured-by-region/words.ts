/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Measure } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface RegionWords extends FigureWords {
	readonly unitLine: Readonly<Record<'percent' | 'persons', string>>;
	readonly measure: Readonly<Record<Measure, string>>;
	readonly key: Readonly<Record<'today' | 'former', string>>;
	readonly notPublished: string;
	/** Follows a share that is derived from the printed share of the other side. */
	readonly derived: string;
	/** The same beside a bar. */
	readonly derivedShort: string;
	readonly gapLabel: string;
	readonly takeaway: Readonly<Record<Measure, string>>;
	readonly takeawayKnown: string;
	readonly regions: string;
	readonly headline: Readonly<Record<Measure, string>>;
	readonly alt: string;
	readonly altNone: string;
	readonly columns: Readonly<Record<'region' | 'day' | 'status' | 'publisher' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, RegionWords>> = { kk, ru, en };
