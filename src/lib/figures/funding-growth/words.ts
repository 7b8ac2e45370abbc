/** What the words of this figure are, whatever the language. Holes stand in braces. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { FigureWords } from '../figure.ts';
import type { GrowthPart, GrowthUnit, MEASURES, Reading } from './row.ts';
import { en } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

export interface GrowthWords extends FigureWords {
	/** Unit of the drawing, as axis and captions count in it; {base} is the month or year of the prices. */
	readonly unitLine: Readonly<Record<GrowthUnit, string>>;
	readonly part: Readonly<Record<GrowthPart, string>>;
	/** Shorter names for the drawing. */
	readonly partShort: Readonly<Record<GrowthPart, string>>;
	readonly measure: Readonly<Record<(typeof MEASURES)[number], string>>;
	readonly slot: Readonly<Record<'expected' | 'happened', string>>;
	/** Names of the series that a unit needs. */
	readonly series: Readonly<Record<string, string>>;
	readonly takeaway: Readonly<Record<Reading, string>>;
	/** What happened, added to the plan: of the same year, or of another. */
	readonly actual: Readonly<Record<'same' | 'other', string>>;
	/** What the amounts of a sentence count in, for one that stands alone; {base} is the month or year of the prices. */
	readonly counted: Readonly<Record<GrowthUnit, string>>;
	/** Growth between two actuals, in tenge of each year and in constant prices. */
	readonly growth: string;
	/** The words of that sentence that tell what the two actuals have unlike. */
	readonly growthSaid: Readonly<Record<'packages' | 'prices', string>>;
	/** Follows an amount that we added up ourselves; in the line of the unit, after its sign. */
	readonly ownSum: string;
	/** Where both amounts of a sentence are. */
	readonly bothSums: string;
	readonly ownSumSign: string;
	/** The words of takeaway and headline that tell what their amounts have unlike. */
	readonly said: Readonly<Record<'planned' | 'before' | 'lines', string>>;
	readonly headline: Readonly<Record<Reading, string>>;
	readonly alt: string;
	readonly altSlot: string;
	readonly altMissing: string;
	readonly notPublished: string;
	readonly gapLabel: string;
	readonly refused: string;
	readonly refusedShort: string;
	readonly sum: string;
	readonly columns: Readonly<Record<'year' | 'what' | 'status' | 'measure' | 'value' | 'nominal', string>>;
	readonly caveats: {
		readonly plan: string;
		readonly missing: string;
		/** Of a year whose total is our own sum. */
		readonly ownSum: string;
		readonly unnamed: string;
		readonly apart: string;
		readonly precision: string;
		readonly lines: string;
		readonly december: string;
		readonly average: string;
		readonly others: string;
	};
}

export const WORDS: Readonly<Record<Lang, GrowthWords>> = { kk, ru, en };
