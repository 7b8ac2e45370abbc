/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { Degree } from './matrix.ts';
import type { CellState, Expected, Grid } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface GapWords extends FigureWords {
	/** What a full answer would be, by grid. */
	readonly unitLine: Readonly<Record<Grid, string>>;
	readonly class: Readonly<Record<Expected, string>>;
	readonly state: Readonly<Record<CellState, string>>;
	readonly degree: Readonly<Record<Degree, string>>;
	readonly notAsked: string;
	readonly cell: string;
	readonly lead: string;
	readonly since: string;
	readonly never: string;
	readonly answered: string;
	readonly takeaway: string;
	/** What a grid asks about, inside a sentence. */
	readonly about: Readonly<Record<Grid, string>>;
	readonly questions: string;
	readonly headline: string;
	readonly alt: string;
	readonly unanswered: string;
	readonly allCells: string;
	readonly columns: Readonly<Record<'what' | 'class' | 'year' | 'state' | 'known', string>>;
	/** Who promised to publish, by grid. */
	readonly duty: Readonly<Record<Grid, string>>;
	readonly caveats: readonly string[];
}

export const WORDS: Readonly<Record<Lang, GapWords>> = { kk, ru, en };
