/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Group } from './counts.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

/** Measures that have a sentence of their own. */
export type Told =
	'patients' | 'services' | 'visits' | 'calls' | 'surgeries' | 'screened_persons' | 'need_covered_share' | 'other';

export interface ServicesWords extends FigureWords {
	readonly unit: Readonly<Record<Group, string>>;
	readonly package: Readonly<Record<'gobmp' | 'osms' | 'all' | 'none', string>>;
	readonly country: string;
	readonly partYear: string;
	readonly notPublished: string;
	readonly takeaway: Readonly<Record<Told, string>>;
	readonly takeawayPart: string;
	readonly takeawayNone: string;
	readonly countsOf: string;
	readonly mainKinds: string;
	readonly takeawayWhole: string;
	readonly headline: Readonly<Record<Told, string>>;
	readonly alt: string;
	readonly altNone: string;
	readonly columns: Readonly<Record<'measure' | 'care' | 'period' | 'place' | 'package' | 'status' | 'value', string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, ServicesWords>> = { kk, ru, en };
