/** Picks the figures of a year that may stand beside each other as bars: alike in everything but one thing. */

import type { YearFigure } from '$lib/query/reports.ts';
import type { PrintedFact } from '$lib/query/receipts.ts';
import { partOf, type Part } from '$lib/server/report-parts.ts';

/** What the bars of a shape differ in. */
export type Axis = 'first' | 'second' | 'region' | 'measure';

export interface Shape {
	readonly axis: Axis;
	/** The largest first. */
	readonly facts: readonly PrintedFact[];
}

interface Sought {
	readonly axis: Axis;
	readonly themes: readonly string[];
	/** Only these, where given. */
	readonly measures?: readonly string[];
	/** Only these codes of the axis, where given. */
	readonly codes?: readonly string[];
}

/** The financing schemes HF.1 to HF.4. */
const SCHEMES = ['government_compulsory', 'voluntary', 'out_of_pocket', 'rest_of_world'];

/** Rules of law and the country in figures are no parts of one thing; they stay in their tables. */
const SOUGHT: Readonly<Partial<Record<Part, readonly Sought[]>>> = {
	payers: [{ axis: 'first', themes: ['inflows'] }],
	packages: [{ axis: 'first', themes: ['spending'] }],
	care: [
		{ axis: 'second', themes: ['spending'] },
		{ axis: 'second', themes: ['services'] }
	],
	people: [{ axis: 'measure', themes: ['coverage'], measures: ['insured_persons', 'uninsured_persons'] }],
	budget: [{ axis: 'first', themes: ['budget'] }],
	// One split of the total in each drawing: what the money is spent on, and by what schemes; sources of money are a third.
	accounts: [
		{ axis: 'first', themes: ['accounts'] },
		{ axis: 'second', themes: ['accounts'], codes: SCHEMES }
	],
	places: [{ axis: 'region', themes: ['inflows', 'spending', 'coverage'] }]
};

/** All spending of the state: beside it the lines of health would be threads. */
const TOO_LARGE = 'total_expenditure';

/** One shape for each thing sought in a part, where the record prints at least two figures. */
export function shapesOf(
	part: Part,
	figures: readonly YearFigure[],
	factOf: (factId: string) => PrintedFact
): readonly Shape[] {
	const facts = figures.filter((figure) => partOf(figure) === part).map(({ factId }) => factOf(factId));
	return (SOUGHT[part] ?? []).flatMap((sought) => {
		const shape = shapeOf(sought, facts);
		return shape === null ? [] : [shape];
	});
}

function shapeOf({ axis, themes, measures, codes }: Sought, printedFacts: readonly PrintedFact[]): Shape | null {
	const groups = new Map<string, PrintedFact[]>();
	for (const fact of printedFacts) {
		const code = codeOf(fact, axis);
		const fits = themes.includes(fact.theme) && (measures?.includes(fact.measure) ?? true);
		if (!fits || fact.value < 0 || code === null || code === TOO_LARGE) continue;
		if (codes !== undefined && !codes.includes(code)) continue;
		const key = ['theme', 'measure', 'first', 'second', 'region'].map((part) =>
			part === axis ? '' : part === 'theme' ? fact.theme : codeOf(fact, part as Axis)
		);
		const like = [...key, fact.unit, fact.status, fact.start, fact.end].join('|');
		groups.set(like, [...(groups.get(like) ?? []), fact]);
	}
	const [best] = [...groups.values()]
		.filter((facts) => facts.length > 1 && facts.some(({ value }) => value > 0))
		.sort((a, b) => rank(b, a));
	return best === undefined ? null : { axis, facts: [...best].sort((a, b) => b.value - a.value) };
}

/** What of a fact stands on an axis. */
export function codeOf({ dimensions: [first, second], region, measure }: PrintedFact, axis: Axis): string | null {
	switch (axis) {
		case 'first':
			return first?.code ?? null;
		case 'second':
			return second?.code ?? null;
		case 'region':
			return region;
		case 'measure':
			return measure;
	}
}

/** Money before shares, many figures before few, what happened before what was planned, the latest last day first. */
function rank(a: readonly PrintedFact[], b: readonly PrintedFact[]): number {
	const [one, other] = [a[0]!, b[0]!];
	const money = (fact: PrintedFact) => Number(fact.unit === 'KZT');
	const happened = (fact: PrintedFact) => Number(fact.class === 'happened');
	return (
		money(one) - money(other) ||
		a.length - b.length ||
		happened(one) - happened(other) ||
		(one.end === other.end ? 0 : one.end > other.end ? 1 : -1) ||
		(one.start === other.start ? 0 : one.start < other.start ? 1 : -1)
	);
}
