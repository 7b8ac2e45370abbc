/** Health in the republican budget: what was spent in a year, beside the last plan for it that the record has. */

import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { PRECISIONS, STATUSES } from '../../contract/vocabulary.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { ofDay } from '../../text/periods.ts';
import { isInYears } from '../annotations.ts';
import { compared, comparedFigure, type Comparison } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { ids, number, oneOf, optional, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const row = rowOf({
	year: number,
	periodStart: text,
	periodEnd: text,
	status: oneOf(STATUSES),
	spent: number,
	precision: oneOf(PRECISIONS),
	rounding: optional(number),
	spentIds: ids,
	/** Null where the record has no plan for the year. */
	planned: optional(number),
	plannedPrecision: optional(oneOf(PRECISIONS)),
	plannedRounding: optional(number),
	plannedStatus: optional(oneOf(STATUSES)),
	plannedIds: ids,
	/** Day of the law, or of the text of it as amended, that has the plan. */
	planDay: optional(text),
	/** Was the plan published before the year began? */
	isFirst: yes,
	/** Percent of the plan; null where the two are not held against each other. */
	share: optional(number),
	factIds: ids,
	formula: optional(text)
});
type Budget = RowOf<typeof row>;
type Filled = 'planned' | 'plannedPrecision' | 'plannedStatus' | 'planDay' | 'share';
/** A year of which both are known. */
type Pair = Budget & { readonly [Key in Filled]: NonNullable<Budget[Key]> };
type FigureContext = Context<Budget, typeof WORDS>;

export const figure = define<Budget, typeof WORDS>({
	id: 'planned-and-spent',
	topic: 'funding',
	order: 25,
	within: 'health-in-state-spending',
	extracts: ['preferred', 'sources', 'annotations'],
	sql,
	row,
	annotations: {
		measures: ['budget_plan'],
		kinds: ['launch'],
		when: ({ day }, _, rows) => isInYears(day, years(rows))
	},

	statement(context) {
		const { rows, words, format } = context;
		const { comparisons = [], ...story } = storyOf(context);
		const all = rows.filter(isPair).map((row) => sentencesOf(words.alt, row, context));
		const alone = rows.filter((row) => !isPair(row)).map(({ year }) => String(year));
		const first = rows.filter((row) => isPair(row) && row.isFirst).map(({ year }) => String(year));
		return {
			unit: words.unitLine,
			...story,
			comparisons: [...comparisons, ...all],
			alt: [
				...all.map(({ sentence }) => sentence),
				alone.length === 0 ? '' : fill(words.altAlone, { years: alone.join(', ') })
			],
			caveats: [
				...words.caveats,
				...(first.length === 0 ? [] : [fill(words.caveatFirst, { years: format.list(first) })])
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			years(rows).map((year) => ({ year, row: rows.find((known) => known.year === year) })),
			[
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{
					head: columns.planned,
					numeric: true,
					cell: ({ row }) =>
						row && row.planned !== null ? [format.printed(plannedOf(row), 'KZT'), row.planned, 'KZT'] : ''
				},
				{ head: columns.plan, cell: ({ row }) => (row && isPair(row) ? planOf(row, context) : words.noPlan) },
				{
					head: columns.spent,
					numeric: true,
					cell: ({ row }) => (row ? [format.printed(spentOf(row), 'KZT'), row.spent, 'KZT'] : words.notPublished)
				},
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.share,
					numeric: true,
					cell: ({ row }) => (row && isPair(row) ? [inPercent(row, context), row.share, 'percent'] : '')
				}
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) => panel(RankedBars, barsOf(context), { id: 'years', title: context.words.panel })
});

/** The newest year that has both, and the year that stands highest above its plan. */
function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { rows, words } = context;
	const pairs = rows.filter(isPair);
	const newest = pairs.at(-1);
	if (newest === undefined) return { takeaway: [words.none], headline: null };
	const most = pairs.reduce((found, row) => (row.share > found.share ? row : found));
	const formatted = [
		sentencesOf(words.takeaway, newest, context),
		...(most === newest || most.share <= 100 ? [] : [sentencesOf(words.takeawayMost, most, context)])
	];
	const number = inPercent(newest, context);
	const headline = sentencesOf(words.headline, newest, context);
	return {
		takeaway: formatted.map(({ sentence }) => sentence),
		headline: { number, sentence: headline.sentence.slice(number.length + 1), factIds: newest.factIds },
		comparisons: [...formatted, headline]
	};
}

/** A sentence that holds what was spent against the plan, and says which plan it is. */
function sentencesOf(template: string, row: Pair, context: FigureContext): Comparison {
	const { words, format } = context;
	const against = words.against[row.isFirst ? 'first' : 'last'];
	const sentence = fillKnown(template, {
		year: String(row.year),
		planned: format.printed(plannedOf(row), 'KZT'),
		plan: planOf(row, context),
		law: lawOf(row, context),
		spent: format.printed(spentOf(row), 'KZT'),
		share: inPercent(row, context),
		against
	});
	const side = { ...row, theme: 'budget' as const, codes: ['health_05_total'], unit: 'KZT' };
	return compared(
		sentence,
		[
			[
				comparedFigure({ ...side, measure: 'budget_plan', status: row.plannedStatus, precision: row.plannedPrecision }),
				comparedFigure({ ...side, measure: 'budget_executed' })
			]
		],
		{ class: against, law: against, measure: words.wasSpent }
	);
}

/** One row a year, newest first: what was spent, and under it the outline of the plan. */
function barsOf(context: ChartContext<Budget, typeof WORDS>): RankedBarsContent | null {
	const { rows, words, format, from } = context;
	if (rows.length === 0) return null;
	const marks = rows.toReversed().map((row) => {
		const spent = format.mark(
			{ ...row, factIds: row.spentIds, value: row.spent },
			{
				tone: 'root-1',
				label: `${row.year}, ${words.columns.spent}, ${format.status(row)}: ${format.printed(spentOf(row), 'KZT')}`
			}
		);
		const value = format.billions({ value: row.spent, precision: row.precision }, 0);
		if (!isPair(row)) {
			const gap = { id: `plan-${row.year}-gap`, words: words.noPlan, label: `${row.year}: ${words.noPlan}` };
			return { id: String(row.year), name: String(row.year), bar: { ...spent, caption: value }, gap };
		}
		const plan = format.mark(
			{ factIds: row.plannedIds, status: row.plannedStatus, value: row.planned },
			{
				tone: 'root-1',
				label: `${row.year}, ${planOf(row, context)}: ${format.printed(plannedOf(row), 'KZT')}`,
				caption: fill(words.planCaption, {
					value: format.billions({ value: row.planned, precision: row.plannedPrecision }, 0)
				})
			}
		);
		const share = inPercent(row, context);
		return {
			id: String(row.year),
			name: fill(words.name, {
				year: String(row.year),
				plan: row.isFirst ? planOf(row, context) : lawOf(row, context)
			}),
			bar: {
				...spent,
				label: `${spent.label}; ${fill(words.ofPlan, { share })}`,
				caption: fill(words.spentCaption, { value, share }),
				href: from(row.factIds)
			},
			bound: plan
		};
	});
	const statuses = rows.flatMap(({ status, plannedStatus }) => [{ status }, { status: plannedStatus }]);
	return { rows: marks, keys: format.statusKeys(statuses, 'root-1') };
}

/** "first plan, law of 4 December 2024"; "last plan of the record, edition of 24 May 2021". */
function planOf(row: Pair, context: FigureContext): string {
	return fill(context.words.plan[row.isFirst ? 'first' : 'last'], { law: lawOf(row, context) });
}

function lawOf({ isFirst, planDay }: Pair, { words, lang }: FigureContext): string {
	return fill(words.law[isFirst ? 'first' : 'last'], { day: ofDay(planDay, lang) });
}

function spentOf({ spent, precision, rounding }: Budget) {
	return { value: spent, precision, rounding };
}

function plannedOf({ planned, plannedPrecision, plannedRounding }: Budget) {
	return { value: planned ?? 0, precision: plannedPrecision ?? ('exact' as const), rounding: plannedRounding };
}

/** Whole percent, as in the reports by year. */
function inPercent({ share }: Pair, { format }: FigureContext): string {
	return format.printed({ value: share, precision: 'rounded', rounding: null }, 'percent', { digits: 0 });
}

function isPair(row: Budget): row is Pair {
	return row.share !== null;
}

function years(rows: readonly Budget[]): readonly number[] {
	return everyYear(rows.map(({ year }) => year));
}
