/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { PanelCode } from './panels.ts';
import type { Finding } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface OversightWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<PanelCode | 'told', string>>;
	/** Who found it. */
	readonly finder: Readonly<Record<Finding, string>>;
	/** The period that the finding is about. */
	readonly reported: string;
	/** Key: several publications print a number for the same thing. */
	readonly contested: string;
	readonly country: string;
	readonly notPublished: string;
	readonly penalties: string;
	readonly takeaway: string;
	readonly takeawayOutlets: string;
	readonly takeawayPenalties: string;
	readonly headline: string;
	readonly alt: string;
	readonly columns: Readonly<
		Record<'finding' | 'finder' | 'place' | 'period' | 'status' | 'publisher' | 'value', string>
	>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, OversightWords>> = { kk, ru, en };
