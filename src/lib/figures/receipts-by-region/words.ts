/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Kind } from './places.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface RegionWords extends FigureWords {
	readonly unitLine: Readonly<Record<Kind, string>>;
	readonly panel: Readonly<Record<'map' | 'list', string>>;
	readonly kind: Readonly<Record<Kind | 'other', string>>;
	readonly payers: Readonly<Record<'all' | 'nonbudget' | 'none', string>>;
	readonly notPublished: string;
	/** Of a tile whose region is known only within former borders. */
	readonly within: string;
	readonly withinLabel: string;
	readonly formerShort: string;
	readonly steps: string;
	readonly takeaway: Readonly<Record<Kind, string>>;
	readonly regions: string;
	readonly regionsOf: string;
	readonly headline: Readonly<Record<Kind, string>>;
	readonly alt: string;
	readonly altFormer: string;
	readonly altMissing: string;
	readonly columns: Readonly<Record<'region' | 'period' | 'kind' | 'payers' | 'status' | 'value', string>>;
	readonly caveats: Readonly<Record<'payers' | 'share' | 'running' | 'former' | 'gap' | 'single', string>>;
}

export const WORDS: Readonly<Record<Lang, RegionWords>> = { kk, ru, en };
