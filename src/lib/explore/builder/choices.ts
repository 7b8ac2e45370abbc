/** What a question can choose: codes with the figures beside each, and which of them its filters leave out. */

import { codeOf, type Catalogue, type FactPlace } from './catalogue.ts';
import { dimensionsOf, isTotal, type Dimension } from './dimensions.ts';
import type { Filters, Question } from './question.ts';

export interface Choice {
	readonly code: string;
	/** Figures that remain when the other filters are kept. */
	readonly count: number;
	readonly chosen: boolean;
}

/** The figures that the question speaks of; `without` leaves the filter of one dimension out. */
export function factsOf(catalogue: Catalogue, question: Question, without?: Dimension): readonly FactPlace[] {
	const { theme, measure, filters, facts } = question;
	const index = catalogue.measures.findIndex((candidate) => candidate.theme === theme && candidate.code === measure);
	const wanted = Object.entries(filters).filter(([name]) => name !== without) as [Dimension, readonly string[]][];
	return catalogue.facts.filter(
		(fact) =>
			fact.measure === index &&
			(facts === 'all' || fact.preferred) &&
			wanted.every(([dimension, codes]) => codes.includes(codeOf(fact, theme, dimension)))
	);
}

/** Codes of a dimension in the order of their list, years ascending; those without a figure only where they are chosen. */
export function choicesOf(catalogue: Catalogue, question: Question, dimension: Dimension): readonly Choice[] {
	const counts = new Map<string, number>();
	for (const fact of factsOf(catalogue, { ...question, filters: {} }))
		counts.set(codeOf(fact, question.theme, dimension), 0);
	for (const fact of factsOf(catalogue, question, dimension)) {
		const code = codeOf(fact, question.theme, dimension);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const chosen = question.filters[dimension];
	const order = new Map(Object.keys(catalogue.codes[dimension] ?? {}).map((code, place) => [code, place]));
	const rank = (code: string) => (code === '' ? -1 : (order.get(code) ?? Number.MAX_SAFE_INTEGER));
	return [...counts]
		.map(([code, count]) => ({ code, count, chosen: chosen === undefined || chosen.includes(code) }))
		.sort((a, b) => rank(a.code) - rank(b.code) || (a.code < b.code ? -1 : 1));
}

/** The dimensions in which figures of the measure differ. */
export function openDimensions(catalogue: Catalogue, question: Question): readonly Dimension[] {
	const all = factsOf(catalogue, { ...question, filters: {} });
	return dimensionsOf(question.theme).filter(
		(dimension) => new Set(all.map((fact) => codeOf(fact, question.theme, dimension))).size > 1
	);
}

/** Is any figure of the question derived in other units? */
export function canDerive(catalogue: Catalogue, question: Question): boolean {
	return (
		question.facts === 'preferred' && factsOf(catalogue, { ...question, filters: {} }).some(({ derived }) => derived)
	);
}

/** Codes of the splits that the question lets through and that no figure of it has. */
export interface LeftOut {
	readonly dimension: Dimension;
	readonly left: number;
	readonly all: number;
}

/** Where filters of other dimensions leave codes of a split without a figure; totals and years are no such codes. */
export function leftOut(catalogue: Catalogue, question: Question): readonly LeftOut[] {
	const { by, series } = question;
	return [by, series].flatMap((dimension): LeftOut[] => {
		if (dimension === null || ['year', 'status', 'source'].includes(dimension)) return [];
		const counts = choicesOf(catalogue, question, dimension);
		const all = counts.filter(({ code, chosen }) => chosen && !isTotal(dimension, code));
		const left = all.filter(({ count }) => count === 0).length;
		return left === 0 ? [] : [{ dimension, left, all: all.length }];
	});
}

/** The filters with one code taken in or out; all codes chosen is no filter. */
export function toggled(catalogue: Catalogue, question: Question, dimension: Dimension, code: string): Filters {
	const choices = choicesOf(catalogue, question, dimension);
	const codes = choices
		.filter((choice) => (choice.code === code ? !choice.chosen : choice.chosen))
		.map((choice) => choice.code);
	return codes.length === choices.length
		? unfiltered(question, dimension)
		: { ...question.filters, [dimension]: codes };
}

/** The filters without that of one dimension: everything goes through. */
export function unfiltered({ filters }: Question, dimension: Dimension): Filters {
	return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== dimension));
}
