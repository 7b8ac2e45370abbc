/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { CareRow } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export type PackageWord = NonNullable<CareRow['package']> | 'none';

export interface CareWords extends FigureWords {
	readonly unitLine: string;
	readonly package: Readonly<Record<PackageWord, string>>;
	readonly measure: Readonly<Record<'funding' | 'paid', string>>;
	readonly notPublished: string;
	readonly partYear: string;
	/** What is not published about clinics and hospitals. */
	readonly takeawayHole: string;
	readonly takeaway: string;
	readonly takeawayLargest: string;
	readonly kinds: string;
	readonly headline: string;
	readonly headlineHole: string;
	/** One row for all kinds without any sum. */
	readonly folded: string;
	readonly alt: string;
	readonly altNone: string;
	readonly columns: Readonly<Record<'care' | 'package' | 'period' | 'status' | 'measure' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, CareWords>> = { kk, ru, en };
