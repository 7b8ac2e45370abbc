/** Sorts the figures of a year into the parts of its page and picks those told first. */

import type { YearFigure } from '../query/reports.ts';

export const PARTS = [
	'payers',
	'packages',
	'care',
	'people',
	'rates',
	'oversight',
	'budget',
	'local',
	'accounts',
	'places',
	'countries',
	'macro'
] as const;
export type Part = (typeof PARTS)[number];

export function partOf(figure: YearFigure): Part | null {
	if (figure.abroad) return 'countries';
	if (figure.region !== 'KZ') return ofLocalBudget(figure) ? 'local' : 'places';
	switch (figure.theme) {
		case 'inflows':
			return 'payers';
		case 'spending':
			return figure.dim2 === null ? 'packages' : 'care';
		case 'services':
			return 'care';
		case 'coverage':
		case 'beneficiaries':
			return 'people';
		case 'budget':
		case 'accounts':
		case 'rates':
		case 'oversight':
		case 'macro':
			return figure.theme;
		default:
			return null;
	}
}

/** What the budget of a region plans: for health, and as contributions to the Fund. */
function ofLocalBudget({ theme, dim1, class: classCode }: YearFigure): boolean {
	return (
		theme === 'budget' ||
		(theme === 'inflows' && dim1 !== null && dim1.startsWith('local_budget') && classCode === 'expected')
	);
}

export const HEADLINES = ['care', 'receipts', 'insured', 'statePaid', 'budget'] as const;
export type Headline = (typeof HEADLINES)[number];

/** What answers each headline, the best first: what happened before what was expected. */
const ANSWERS: Readonly<Record<Headline, readonly ((figure: YearFigure) => boolean)[]>> = {
	care: (['happened', 'expected'] as const).map(
		(classCode) => (figure) =>
			figure.theme === 'spending' &&
			figure.measure === 'funding' &&
			total(figure) &&
			figure.whole &&
			figure.class === classCode
	),
	receipts: [
		(figure) => figure.measure === 'contributions' && total(figure) && figure.whole && figure.class === 'happened',
		(figure) => figure.measure === 'forecast_receipts' && total(figure) && figure.whole
	],
	insured: [(figure) => figure.measure === 'insured_persons' && figure.dim1 === null && figure.class === 'happened'],
	statePaid: (['happened', 'expected'] as const).map(
		(classCode) => (figure) => figure.measure === 'state_paid_persons' && total(figure) && figure.class === classCode
	),
	budget: (
		[
			['budget_executed', 'happened'],
			['budget_plan', 'expected']
		] as const
	).map(
		([measure, classCode]) =>
			(figure) =>
				figure.measure === measure && figure.dim1 === 'health_05_total' && figure.whole && figure.class === classCode
	)
};

function total({ dim1, dim2 }: YearFigure): boolean {
	return (dim1 === null || dim1 === 'all') && (dim2 === null || dim2 === 'period');
}

/** The figure that answers a headline, the last in the year where there are several; null when none is printed. */
export function headlineOf(headline: Headline, figures: readonly YearFigure[]): YearFigure | null {
	const home = figures.filter((figure) => figure.region === 'KZ');
	for (const answers of ANSWERS[headline]) {
		const found = home.filter(answers);
		const named = found.findLast((figure) => figure.dim1 === 'all') ?? found.at(-1);
		if (named !== undefined) return named;
	}
	return null;
}

/** What may stand in for a headline, the nearest measure first. */
const NEAR: Readonly<Record<Headline, readonly string[]>> = {
	care: ['funding', 'paid'],
	receipts: ['contributions'],
	insured: ['insured_persons', 'insured_share', 'uninsured_persons'],
	statePaid: ['state_paid_persons'],
	budget: []
};

/** The total printed for a part of the year, where nothing answers a headline: the latest mark, the longest period. */
export function nearOf(headline: Headline, figures: readonly YearFigure[]): YearFigure | null {
	for (const measure of NEAR[headline]) {
		const near = figures
			.filter((figure) => figure.region === 'KZ' && figure.measure === measure && figure.class === 'happened')
			.filter(({ dim1, dim2 }) =>
				headline === 'receipts' ? dim1 === 'all' : (dim1 === null || dim1 === 'all') && dim2 === null
			)
			.sort((a, b) => byText(b.end, a.end) || byText(a.start, b.start));
		if (near[0] !== undefined) return near[0];
	}
	return null;
}

/** Days as text stand in order as text. */
function byText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
