/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Counted, Scale, Side } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface InsuredWords extends FigureWords {
	readonly unitLine: Readonly<Record<Scale, string>>;
	readonly panel: Readonly<Record<Side, Readonly<Record<Scale, string>>>>;
	readonly side: Readonly<Record<Side, string>>;
	/** Who is counted. */
	readonly counted: Readonly<Record<Counted, string>>;
	readonly notPublished: string;
	/** Follows a share that is derived from the printed share of the other side. */
	readonly derived: string;
	/** After a year that names no day. */
	readonly noDay: string;
	readonly takeaway: Readonly<Record<Scale, string>>;
	readonly takeawayInsured: string;
	/** The words of those sentences that tell what their two figures have unlike. */
	readonly said: Readonly<Record<'counts' | 'levels', string>>;
	readonly headline: Readonly<Record<Scale, string>>;
	readonly alt: string;
	readonly altNone: string;
	readonly columns: Readonly<Record<'side' | 'when' | 'counted' | 'status' | 'publisher' | 'value', string>>;
	readonly caveats: readonly string[];
	readonly caveatSum: string;
	readonly caveatDerived: string;
	readonly caveatLaunch: string;
}

export const WORDS: Readonly<Record<Lang, InsuredWords>> = { kk, ru, en };
