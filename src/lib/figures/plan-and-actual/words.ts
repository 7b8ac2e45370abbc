/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { PlanKind, PlanMeasure, PlanPanel } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface PlanWords extends FigureWords {
	readonly unitLine: string;
	readonly heading: Readonly<Record<'pairs' | 'matrix', string>>;
	readonly panel: Readonly<Record<PlanPanel, string>>;
	/** The same as it stands in the takeaway. */
	readonly inSentence: Readonly<Record<PlanPanel, string>>;
	readonly kind: Readonly<Record<PlanKind, string>>;
	readonly measure: Readonly<Record<PlanMeasure, string>>;
	/** A share whose inputs are rounded coarsely. */
	readonly bounds: string;
	readonly pair: string;
	readonly ofPlan: string;
	/** The words of every comparison that tell that it is one with a plan. */
	readonly comparedToPlan: string;
	readonly actualCaption: string;
	readonly planCaption: string;
	readonly takeaway: string;
	readonly takeawayYears: string;
	readonly none: string;
	readonly headline: string;
	/** What was done with the money, by the measure of the actual sum. */
	readonly done: Readonly<Record<'funding' | 'paid', string>>;
	readonly altPair: string;
	readonly altMissing: string;
	readonly refused: Readonly<Record<'part' | 'measure', string>>;
	readonly notPublished: string;
	readonly columns: Readonly<Record<'package' | 'period' | 'what' | 'measure' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, PlanWords>> = { kk, ru, en };
