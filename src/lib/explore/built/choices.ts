/** What a question can choose: codes with the figures beside each, and a sensible beginning. Knows no SQL and no words. */

import { codeOf, type Catalogue, type FactPlace } from './catalogue.ts';
import { dimensionsOf, isTotal, type Dimension } from './dimensions.ts';
import type { Filters, Question } from './question.ts';

const TIME: readonly Dimension[] = ['year', 'span', 'period'];

export interface Choice {
	readonly code: string;
	/** Figures that remain when the other filters are kept. */
	readonly count: number;
	readonly chosen: boolean;
}

/** The figures that the question speaks of; `without` leaves the filter of one dimension out. */
export function factsOf(catalogue: Catalogue, question: Question, without?: Dimension): readonly FactPlace[] {
	const { theme, measure, filters, facts } = question;
	const index = catalogue.measures.findIndex((own) => own.theme === theme && own.code === measure);
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

/** The question with another measure or split, and filters that make it one that can be drawn, where the record lets it. */
export function begun(catalogue: Catalogue, question: Question): Question {
	const splits: readonly (Dimension | null)[] = [question.by, question.series];
	const unit = canDerive(catalogue, question) ? question.unit : 'printed';
	let own: Question = { ...question, unit, filters: {} };
	const dimensions = openDimensions(catalogue, own);
	const inTime = splits.includes('year');
	// The region first, then the finest split, the time last: it is picked among what the others leave.
	const order = [...dimensions].reverse();
	for (const dimension of order) {
		if (dimension === 'source' || (TIME.includes(dimension) && dimension !== (inTime ? 'span' : 'period'))) continue;
		const codes = startOf(catalogue, own, dimension, splits);
		if (codes !== null) own = { ...own, filters: { ...own.filters, [dimension]: codes } };
	}
	return own;
}

/** Null lets everything through. */
function startOf(
	catalogue: Catalogue,
	question: Question,
	dimension: Dimension,
	splits: readonly (Dimension | null)[]
): readonly string[] | null {
	const counts = choicesOf(catalogue, question, dimension).filter(({ count }) => count > 0);
	if (splits.includes(dimension)) {
		const parts = counts.map(({ code }) => code).filter((code) => !isTotal(dimension, code));
		if (dimension === 'region') {
			const own = parts.filter((code) => !isElsewhere(catalogue, code));
			return own.length === 0 ? null : own;
		}
		return parts.length === 0 || parts.length === counts.length ? null : parts;
	}
	if (dimension === 'status') return null;
	const totals = counts.filter(({ code }) => isTotal(dimension, code));
	const most = best(dimension === 'period' ? [...counts].reverse() : totals.length > 0 ? totals : counts);
	return most === undefined ? null : [most];
}

function best(counts: readonly Choice[]): string | undefined {
	return [...counts].sort((a, b) => b.count - a.count)[0]?.code;
}

function isElsewhere(catalogue: Catalogue, code: string): boolean {
	const own = catalogue.codes['region']?.[code];
	return own?.parent === undefined;
}

/** The filters with one code taken in or out; all codes chosen is no filter. */
export function toggled(catalogue: Catalogue, question: Question, dimension: Dimension, code: string): Filters {
	const choices = choicesOf(catalogue, question, dimension);
	const codes = choices.filter((own) => (own.code === code ? !own.chosen : own.chosen)).map((own) => own.code);
	return codes.length === choices.length
		? unfiltered(question, dimension)
		: { ...question.filters, [dimension]: codes };
}

/** The filters without that of one dimension: everything goes through. */
export function unfiltered({ filters }: Question, dimension: Dimension): Filters {
	return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== dimension));
}
