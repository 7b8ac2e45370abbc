/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Panel } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface DeficitWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<Panel, string>>;
	readonly what: Readonly<Record<Panel, string>>;
	readonly law: string;
	readonly who: string;
	readonly said: string;
	readonly saidOf: string;
	readonly shortfall: string;
	readonly surplus: string;
	readonly takeaway: string;
	readonly takeawayAssets: string;
	readonly takeawayLaws: string;
	readonly none: string;
	readonly by: string;
	readonly forecasts: string;
	readonly takeawayLawsSaid: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'what' | 'period' | 'who' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, DeficitWords>> = { kk, ru, en };
