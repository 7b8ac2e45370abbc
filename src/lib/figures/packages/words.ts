/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { ListYear } from './contents.ts';
import type { Package } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface PackagesWords extends FigureWords {
	readonly unitLine: string;
	readonly package: Readonly<Record<Package, string>>;
	/** The package inside a sentence: "in the insurance package". */
	readonly within: Readonly<Record<Package, string>>;
	readonly years: Readonly<Record<ListYear, string>>;
	readonly also: string;
	readonly elsewhere: Readonly<Record<ListYear, string>>;
	readonly publications: string;
	readonly takeaway: string;
	readonly takeawayMoved: string;
	readonly takeawayBoth: string;
	readonly kindsOf: string;
	readonly kindsStand: string;
	readonly headline: string;
	readonly alt: string;
	readonly kinds: string;
	readonly levels: Readonly<Record<'kind' | 'part', string>>;
	readonly columns: Readonly<Record<'package' | 'year' | 'level' | 'text' | 'source', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, PackagesWords>> = { kk, ru, en };
