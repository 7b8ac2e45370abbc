/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Age } from './ages.ts';
import type { Kind } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface TimelineWords extends FigureWords {
	readonly unitLine: string;
	readonly pathTitle: string;
	readonly age: Readonly<Record<Age, string>>;
	/** Heading of an age, with the number of its events. */
	readonly ageTitle: string;
	readonly kind: Readonly<Record<Kind, string>>;
	readonly putOff: string;
	readonly takeaway: string;
	readonly moves: string;
	readonly headline: string;
	readonly altAges: string;
	readonly altPath: string;
	readonly columns: Readonly<Record<'day' | 'kind' | 'event' | 'note' | 'publisher', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, TimelineWords>> = { kk, ru, en };
