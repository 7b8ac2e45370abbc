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
	/** Receipts and payments for care: two measures, never one as a part of the other. */
	readonly takeaway: ByKind;
	/** Whom most comes from. */
	readonly sources: ByKind;
	/** The state among them. */
	readonly stateAsSource: string;
	/** The words of those sentences that tell what their figures have unlike. */
	readonly said: Readonly<Record<'care' | 'sources' | 'hospital', string>>;
	readonly kindsUnknown: string;
	readonly kindsKnown: string;
	readonly headline: ByKind;
	readonly columns: Readonly<Record<'stage' | 'what' | 'period' | 'status' | 'law' | 'value', string>>;
	/** {years} of the newer law that are drawn from an older one */
	readonly ofOlder: string;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, FlowWords>> = { kk, ru, en };
