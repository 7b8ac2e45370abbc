/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Kind, Missing } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export const PANELS = ['monthly', 'rate', 'wage', 'total', 'question'] as const;
export type PanelName = (typeof PANELS)[number];

export interface PaymentWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<PanelName, string>>;
	/** Which bars are printed and which derived, in the drawings that have both. */
	readonly key: Readonly<Record<'monthly' | 'total' | 'question', Readonly<Record<'printed' | 'derived', string>>>>;
	readonly kind: Readonly<Record<Kind, string>>;
	/** Heading of a lane. */
	readonly lane: Readonly<Record<Kind, string>>;
	readonly input: Readonly<Record<Missing, string>>;
	readonly derived: string;
	readonly notPublished: string;
	readonly noInput: string;
	readonly refused: string;
	readonly takeaway: string;
	readonly takeawayTotal: string;
	readonly takeawayOpen: string;
	/** The words of those sentences, and of the question, that tell what their figures have unlike. */
	readonly said: Readonly<Record<'law' | 'ours' | 'sets' | 'wage', string>>;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<Record<'kind' | 'when' | 'status' | 'value', string>>;
	readonly caveatQuestion: string;
	readonly caveats: readonly string[];
	readonly caveatOthers: string;
}

export const WORDS: Readonly<Record<Lang, PaymentWords>> = { kk, ru, en };
