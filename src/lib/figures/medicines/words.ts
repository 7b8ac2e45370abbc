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
	readonly takeaway: string;
	readonly takeawaySilent: string;
	readonly takeawayPeople: string;
	readonly headline: string;
	readonly alt: string;
	readonly altSilent: string;
	readonly columns: Readonly<Record<'measure' | 'period' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, MedicinesWords>> = { kk, ru, en };
