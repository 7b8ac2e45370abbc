/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface MedicinesWords extends FigureWords {
	readonly unitLine: string;
	readonly panel: Readonly<Record<'money' | 'people', string>>;
	readonly notPublished: string;
	readonly notSpent: string;
	/** What happened in a period beside the plan of a year; `part` where the period is none. */
	readonly beside: Readonly<Record<'money' | 'people', string>>;
	readonly besidePart: string;
	/** The words of those sentences that tell what the two have unlike. */
	readonly said: Readonly<Record<'plan', string>>;
	readonly takeawaySilent: string;
	readonly headline: string;
	readonly alt: string;
	readonly altSilent: string;
	readonly columns: Readonly<Record<'measure' | 'period' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, MedicinesWords>> = { kk, ru, en };
