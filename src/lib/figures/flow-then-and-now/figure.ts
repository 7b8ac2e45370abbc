/** The planned money of the first fund and of the Fund of today, from payer to purpose, on one scale of GDP. */

import type { FlowContent } from '../../charts/flow/content.ts';
import Flow from '../../charts/flow/Flow.svelte';
import type { Tone } from '../../charts/mark.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { magnitude, rounded } from '../../text/numbers.ts';
import { day } from '../../text/periods.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const FUNDS = ['then', 'now'] as const;
type Fund = (typeof FUNDS)[number];

const PAYERS = [
	'local_budget',
	'state',
	'employer',
	'entrepreneur',
	'nonstate_contributions',
	'opening_balance',
	'other_income',
	'investment',
	'penalties',
	'military'
] as const;
const USES = ['care', 'running_costs', 'commission', 'reserve', 'left'] as const;

const row = rowOf({
	fund: oneOf(FUNDS),
	node: oneOf([...PAYERS, 'fund', ...USES]),
	/** 0 who pays, 1 the fund, 2 what for. */
	place: number,
	year: number,
	/** The value is a share of GDP. */
	...PRINTED,
	nominal: number,
	/** Day of the act that plans it. */
	lawDay: optional(text),
	formula: text
});
type Planned = RowOf<typeof row>;
type FigureContext = Context<Planned, typeof WORDS>;
type Drawn = ChartContext<Planned, typeof WORDS>;

const TONE_OF: Partial<Record<Planned['node'], Tone>> = {
	local_budget: 'root-1',
	state: 'root-1',
	employer: 'root-2',
	nonstate_contributions: 'root-3',
	entrepreneur: 'root-4',
	fund: 'part-2',
	care: 'part-2'
};

export const figure = define<Planned, typeof WORDS>({
	id: 'flow-then-and-now',
	topic: 'history',
	order: 5,
	home: true,
	extracts: ['facts', 'share_of_gdp', 'items', 'sources'],
	sql,
	row,

	statement(context) {
		const { rows, words } = context;
		const lead = wholes(words.takeaway, context);
		const headline = wholes(words.headline, context);
		const payers = payersIn(context);
		const [first, second] = FUNDS.map((fund) => find(rows, fund, 'fund'));
		return {
			unit: words.unitLine,
			comparisons: [lead, headline, payers].filter((statement) => statement !== null),
			takeaway: [lead, payers].map((statement) => statement?.sentence ?? ''),
			headline:
				headline && first && second
					? {
							number: share(first, context),
							sentence: headline.sentence,
							factIds: [...first.factIds, ...second.factIds]
						}
					: null,
			alt: FUNDS.filter((fund) => find(rows, fund, 'fund')).map((fund) => {
				const list = ofFund(rows, fund).map((row) => `${nameOf(row, context)} – ${share(row, context)}`);
				return fill(words.alt, { panel: titleOf(fund, context), list: list.join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format, lang } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.fund, cell: ({ fund }) => words.funds[fund] },
				{ head: columns.stage, cell: ({ place }) => words.stages[place] ?? '' },
				{ head: columns.what, cell: (row) => nameOf(row, context) },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.law, cell: ({ lawDay }) => (lawDay === null ? '' : [day(lawDay, lang), lawDay]) },
				{
					head: columns.nominal,
					numeric: true,
					cell: (row) => [format.printed({ ...row, value: row.nominal }, 'KZT'), row.nominal, 'KZT']
				},
				{ head: columns.value, numeric: true, cell: (row) => [share(row, context), tableValue(row), 'percent_of_gdp'] }
			],
			(row) => row
		);
	},

	charts: (context) =>
		FUNDS.flatMap((fund) => panel(Flow, contentOf(fund, context), { id: fund, title: titleOf(fund, context) }))
});

/** The whole of one fund beside that of the other. */
function wholes(template: string, context: FigureContext): Comparison | null {
	const [first, second] = FUNDS.map((fund) => find(context.rows, fund, 'fund'));
	if (!first || !second) return null;
	const holes = { first: share(first, context), second: share(second, context), ...yearsOf(first, second) };
	return beside(fillKnown(template, holes), [[first, second]], context);
}

/** The public payers and the employers of both. */
function payersIn(context: FigureContext): Comparison | null {
	const { rows, words } = context;
	const [local, state] = [find(rows, 'then', 'local_budget'), find(rows, 'now', 'state')];
	const [first, second] = FUNDS.map((fund) => find(rows, fund, 'employer'));
	if (!local || !state || !first || !second) return null;
	const sentence = fill(words.takeawayPayers, {
		...yearsOf(first, second),
		local: share(local, context),
		state: share(state, context),
		first: share(first, context),
		second: share(second, context)
	});
	return beside(
		sentence,
		[
			[local, state],
			[first, second]
		],
		context
	);
}

function beside(
	sentence: string,
	pairs: readonly (readonly [Planned, Planned])[],
	{ words }: FigureContext
): Comparison {
	const { unlike } = words.cautions;
	const sides = pairs.map(([first, second]) => [sideIn(first), sideIn(second)] as const);
	return compared(sentence, sides, { measure: unlike, two_funds: unlike });
}

function yearsOf(first: Planned, second: Planned) {
	return { then: String(first.year), now: String(second.year) };
}

function sideIn({ fund, node, ...row }: Planned): ComparedFigure {
	return comparedFigure({
		...row,
		theme: fund === 'then' ? 'fund1996' : 'inflows',
		measure: fund === 'then' ? 'planned_revenue' : 'forecast_receipts',
		codes: [node === 'fund' ? 'all' : node],
		unit: 'percent_of_gdp'
	});
}

/** One scale for both: the whole of the larger fund. */
function contentOf(fund: Fund, context: Drawn): FlowContent | null {
	const { rows, words, format } = context;
	const matching = ofFund(rows, fund);
	const whole = find(rows, fund, 'fund');
	if (!whole || [0, 2].some((place) => matching.every((one) => one.place !== place))) return null;
	return {
		columns: words.stages,
		full: Math.max(...rows.filter(({ node }) => node === 'fund').map(({ value }) => value)),
		nodes: matching.map((one) => ({
			...format.mark(one, {
				tone: TONE_OF[one.node] ?? 'context',
				label: `${words.funds[fund]}, ${nameOf(one, context)}, ${format.period(one)}, ${format.status(one)}: ${share(one, context)}`,
				caption: format.short(shown(one), 'percent_of_gdp', digitsOf(one))
			}),
			id: one.node,
			column: one.place,
			name: nameOf(one, context)
		})),
		links: matching
			.filter(({ place }) => place !== 1)
			.map(({ place, node, value }) =>
				place === 0 ? { from: node, to: 'fund', value } : { from: 'fund', to: node, value }
			),
		keys: format.statusKeys(matching)
	};
}

function nameOf({ fund, node }: Planned, { words }: FigureContext): string {
	return node === 'fund' || node === 'care' ? words[node][fund] : words.node[node];
}

function titleOf(fund: Fund, { rows, words }: FigureContext): string {
	return fill(words.panel[fund], { year: String(find(rows, fund, 'fund')?.year ?? '') });
}

function share(row: Planned, { format }: FigureContext): string {
	return format.printed(shown(row), 'percent_of_gdp', digitsOf(row));
}

function shown(row: Planned) {
	return { value: tableValue(row), precision: row.precision, rounding: null };
}

/** With the digits that are shown. */
function tableValue({ value }: Planned): number {
	return rounded(value, digitsOf({ value }).digits);
}

/** Small shares keep two digits that are not zero. */
function digitsOf({ value }: Pick<Planned, 'value'>) {
	return { digits: value < 0.1 ? 1 - magnitude(value) : 2 };
}

function ofFund(rows: readonly Planned[], fund: Fund): readonly Planned[] {
	return rows.filter((row) => row.fund === fund);
}

function find(rows: readonly Planned[], fund: Fund, node: Planned['node']): Planned | undefined {
	return ofFund(rows, fund).find((row) => row.node === node);
}
