/** A question built without SQL, and the reading of one that came from anyone. */

import { THEMES, type Theme } from '../../contract/vocabulary.ts';
import { DIMENSIONS, dimensionsOf, splitsOf, type Dimension } from './dimensions.ts';

export const DRAWINGS = ['columns', 'lines', 'bars', 'matrix', 'map', 'table'] as const;
export type Drawing = (typeof DRAWINGS)[number];

export const SHOWN_UNITS = ['printed', 'constant', 'per-resident', 'gdp'] as const;
export type ShownUnit = (typeof SHOWN_UNITS)[number];

export const WHICH_FACTS = ['preferred', 'all'] as const;

export type Filters = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export interface Question {
	readonly theme: Theme;
	readonly measure: string;
	readonly by: Dimension;
	/** A second split; null for none. */
	readonly series: Dimension | null;
	/** Codes that are wanted; the empty one stands for what is not broken down. A dimension that is left out lets all through. */
	readonly filters: Filters;
	readonly facts: (typeof WHICH_FACTS)[number];
	readonly unit: ShownUnit;
	/** `proposed`: the first drawing that misleads nobody. */
	readonly drawing: Drawing | 'proposed';
}

/** The same question with its years first: a drawing of time shows the pair alike, whichever was chosen first. */
export function yearsFirst<Split extends Pick<Question, 'by' | 'series'>>(question: Split): Split {
	return question.series === 'year' ? { ...question, by: 'year', series: question.by } : question;
}

/** Do both ask the same, in whatever order their filters were chosen? */
export function alike(one: Question, other: Question): boolean {
	return plainly(one) === plainly(other);
}

function plainly({ theme, measure, by, series, filters, facts, unit, drawing }: Question): string {
	const picked = Object.entries(filters).map(([dimension, codes]) => [dimension, [...codes].sort()] as const);
	picked.sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([theme, measure, by, series, picked, facts, unit, drawing]);
}

const CODE = /^[^\n\0]{0,120}$/;
const MOST_CODES = 400;

/** Null for what is no question; keeps nothing that a question does not have. */
export function readQuestion(found: unknown): Question | null {
	if (typeof found !== 'object' || found === null) return null;
	const { theme, measure, by, series, filters, facts, unit, drawing } = found as Record<string, unknown>;
	const ownTheme = oneOf(THEMES, theme);
	if (ownTheme === null || typeof measure !== 'string' || !/^[a-z][a-z0-9_]{0,80}$/.test(measure)) return null;
	const splits = splitsOf(ownTheme);
	const [ownBy, ownSeries] = [oneOf(splits, by), series === null ? null : oneOf(splits, series)];
	const ownFilters = readFilters(filters, ownTheme);
	const ownFacts = oneOf(WHICH_FACTS, facts);
	const ownUnit = oneOf(SHOWN_UNITS, unit);
	const ownDrawing = oneOf([...DRAWINGS, 'proposed'] as const, drawing);
	if (ownBy === null || (series !== null && (ownSeries === null || ownSeries === ownBy))) return null;
	if (ownFilters === null || ownFacts === null || ownUnit === null || ownDrawing === null) return null;
	return {
		theme: ownTheme,
		measure,
		by: ownBy,
		series: ownSeries,
		filters: ownFilters,
		facts: ownFacts,
		unit: ownUnit,
		drawing: ownDrawing
	};
}

function readFilters(found: unknown, theme: Theme): Filters | null {
	if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
	const read: Partial<Record<Dimension, readonly string[]>> = {};
	for (const [name, codes] of Object.entries(found)) {
		const dimension = oneOf(DIMENSIONS, name);
		if (dimension === null || !dimensionsOf(theme).includes(dimension)) return null;
		if (!Array.isArray(codes) || codes.length > MOST_CODES) return null;
		if (!codes.every((code): code is string => typeof code === 'string' && CODE.test(code))) return null;
		read[dimension] = codes;
	}
	return read;
}

function oneOf<const Word extends string>(words: readonly Word[], found: unknown): Word | null {
	return words.find((word) => word === found) ?? null;
}
