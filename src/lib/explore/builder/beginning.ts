/** How a question begins: which codes are picked where it is not split, and which filters outlive another split. */

import { codeOf, type Catalogue, type FactPlace } from './catalogue.ts';
import { canDerive, choicesOf, factsOf, openDimensions } from './choices.ts';
import { isTotal, type Dimension } from './dimensions.ts';
import type { Filters, Question } from './question.ts';

const TIME: readonly Dimension[] = ['year', 'span', 'period'];

/** The question with filters that make it one that can be drawn, where the record lets it; those that are kept stay. */
export function begun(catalogue: Catalogue, question: Question, stored: Filters = {}): Question {
	const unit = canDerive(catalogue, question) ? question.unit : 'printed';
	const draft: Question = { ...question, unit, filters: stored };
	const splits = splitsOf(question);
	const filters = { ...stored, ...partsOf(catalogue, draft, splits) };
	const facts = factsOf(catalogue, { ...draft, filters });
	if (facts.length === 0) return Object.keys(stored).length === 0 ? draft : begun(catalogue, question);
	const inTime = splits.includes('year') ? 'span' : 'period';
	const picked = openDimensions(catalogue, draft).filter(
		(dimension) =>
			stored[dimension] === undefined &&
			!splits.includes(dimension) &&
			!['status', 'source'].includes(dimension) &&
			(dimension === inTime || !TIME.includes(dimension))
	);
	const codes = fittingCodes(facts, draft, picked);
	return { ...draft, filters: { ...filters, ...Object.fromEntries(picked.map((name, at) => [name, [codes[at]!]])) } };
}

/** The question split otherwise. What its reader picked stays; what the form had picked by itself is picked anew. */
export function splitAnew(catalogue: Catalogue, question: Question, by: Dimension, series: Dimension | null): Question {
	const next: Question = { ...question, by, series: series === by ? null : series };
	const before = splitsOf(question);
	const added = splitsOf(next).filter((dimension) => !before.includes(dimension));
	const filters = begun(catalogue, question).filters;
	const chosen = Object.entries(question.filters).filter(([name, codes]) => {
		const dimension = name as Dimension;
		if (sameCodes(filters[dimension], codes)) return false;
		// One code is nothing to split by, and one period leaves one year.
		const isSplit = added.includes(dimension) || (dimension === 'period' && added.includes('year'));
		return !isSplit || codes.length > 1;
	});
	return begun(catalogue, next, Object.fromEntries(chosen));
}

function splitsOf({ by, series }: Question): readonly Dimension[] {
	return series === null ? [by] : [by, series];
}

function sameCodes(one: readonly string[] | undefined, other: readonly string[]): boolean {
	return one !== undefined && [...one].sort().join('\n') === [...other].sort().join('\n');
}

/** Filters that take totals out of splits; none where nothing or everything is a total. */
function partsOf(catalogue: Catalogue, question: Question, splits: readonly Dimension[]): Filters {
	const filters: Partial<Record<Dimension, readonly string[]>> = {};
	for (const dimension of splits) {
		if (question.filters[dimension] !== undefined) continue;
		const codes = choicesOf(catalogue, question, dimension).map(({ code }) => code);
		const parts = codes.filter(
			(code) => !isTotal(dimension, code) && (dimension !== 'region' || !isElsewhere(catalogue, code))
		);
		if (parts.length > 0 && parts.length < codes.length) filters[dimension] = parts;
	}
	return filters;
}

function isElsewhere(catalogue: Catalogue, code: string): boolean {
	return catalogue.codes['region']?.[code]?.parent === undefined;
}

interface Coding {
	readonly codes: readonly string[];
	/** How many of the codes stand for a whole. */
	readonly totals: number;
	readonly span: FactPlace['span'];
	/** Of a period by itself: neither a running total nor longer than a year. */
	readonly plain: boolean;
	/** Places of the splits that have a figure. */
	readonly cells: Set<string>;
	end: string;
	figures: number;
}

/** One code of each dimension: wholes, of plain periods, with most places of the splits; then whole years, then the latest. */
function fittingCodes(
	facts: readonly FactPlace[],
	question: Question,
	dimensions: readonly Dimension[]
): readonly string[] {
	const found = new Map<string, Coding>();
	for (const fact of facts) {
		const codes = dimensions.map((dimension) => codeOf(fact, question.theme, dimension));
		const isRunning = codeOf(fact, question.theme, 'basis').startsWith('cumulative');
		const key = codes.join('\n');
		const coding = found.get(key) ?? {
			codes,
			totals: dimensions.filter((dimension, at) => isTotal(dimension, codes[at]!)).length,
			span: fact.span,
			plain: !isRunning && fact.span !== 'long',
			cells: new Set(),
			end: '',
			figures: 0
		};
		found.set(key, coding);
		coding.cells.add(
			splitsOf(question)
				.map((split) => codeOf(fact, question.theme, split))
				.join('\n')
		);
		const end = fact.period.slice(12);
		if (end > coding.end) coding.end = end;
		coding.figures += 1;
	}
	const [best] = [...found.values()].sort(
		(a, b) =>
			b.totals - a.totals ||
			Number(b.plain) - Number(a.plain) ||
			b.cells.size - a.cells.size ||
			Number(b.span === 'year') - Number(a.span === 'year') ||
			(a.end === b.end ? 0 : a.end > b.end ? -1 : 1) ||
			b.figures - a.figures
	);
	return best!.codes;
}
