/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { PracticeStatus, Side } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface WayWords extends FigureWords {
	readonly unitLine: string;
	readonly side: Readonly<Record<Side, string>>;
	readonly asOf: string;
	readonly noStep: string;
	readonly practice: Readonly<Record<PracticeStatus, string>>;
	readonly publications: string;
	readonly takeaway: string;
	readonly takeawayPractice: string;
	readonly steps: string;
	readonly stepsNamed: string;
	readonly headline: string;
	readonly alt: string;
	readonly altFirst: string;
	readonly total: string;
	readonly counted: string;
	readonly columns: Readonly<Record<'place' | 'step' | 'today' | 'document' | 'asOf' | 'practice' | 'first', string>>;
	readonly noPractice: string;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, WayWords>> = { kk, ru, en };
