/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Stage } from './stages.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

type ByKind = Readonly<Record<'plan' | 'actual', string>>;

export interface FlowWords extends FigureWords {
	readonly unitLine: string;
	/** Headings of the four columns. */
	readonly stages: readonly string[];
	readonly node: Readonly<Record<Stage['id'], string>>;
	readonly derived: string;
	readonly notPublished: string;
	readonly refused: string;
	readonly refusedHeadline: string;
	/** What a year that is refused lacks. */
	readonly wanted: string;
	readonly takeaway: ByKind;
	readonly kindsUnknown: string;
	readonly kindsKnown: string;
	readonly headline: ByKind;
	readonly columns: Readonly<Record<'stage' | 'what' | 'period' | 'status' | 'law' | 'value', string>>;
	/** {years} of the newer law that are drawn from an older one */
	readonly ofOlder: string;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, FlowWords>> = { kk, ru, en };
