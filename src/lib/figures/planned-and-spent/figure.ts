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
		const all = rows.filter(isPair).map((own) => said(words.alt, own, context));
		const alone = rows.filter((own) => !isPair(own)).map(({ year }) => String(year));
		const first = rows.filter((own) => isPair(own) && own.isFirst).map(({ year }) => String(year));
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
			years(rows).map((year) => ({ year, own: rows.find((known) => known.year === year) })),
			[
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{
					head: columns.planned,
					numeric: true,
					cell: ({ own }) =>
						own && own.planned !== null ? [format.printed(plannedOf(own), 'KZT'), own.planned, 'KZT'] : ''
				},
				{ head: columns.plan, cell: ({ own }) => (own && isPair(own) ? planOf(own, context) : words.noPlan) },
				{
					head: columns.spent,
					numeric: true,
					cell: ({ own }) => (own ? [format.printed(spentOf(own), 'KZT'), own.spent, 'KZT'] : words.notPublished)
				},
				{ head: columns.status, cell: ({ own }) => (own ? format.status(own) : '') },
				{
					head: columns.share,
					numeric: true,
					cell: ({ own }) => (own && isPair(own) ? [inPercent(own, context), own.share, 'percent'] : '')
				}
			],
			({ own }) => own ?? {}
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
	const most = pairs.reduce((found, own) => (own.share > found.share ? own : found));
	const told = [
		said(words.takeaway, newest, context),
		...(most === newest || most.share <= 100 ? [] : [said(words.takeawayMost, most, context)])
	];
	const number = inPercent(newest, context);
	const headline = said(words.headline, newest, context);
	return {
		takeaway: told.map(({ sentence }) => sentence),
		headline: { number, sentence: headline.sentence.slice(number.length + 1), factIds: newest.factIds },
		comparisons: [...told, headline]
	};
}

/** A sentence that holds what was spent against the plan, and says which plan it is. */
function said(template: string, own: Pair, context: FigureContext): Comparison {
	const { words, format } = context;
	const against = words.against[own.isFirst ? 'first' : 'last'];
	const sentence = fillKnown(template, {
		year: String(own.year),
		planned: format.printed(plannedOf(own), 'KZT'),
		plan: planOf(own, context),
		law: lawOf(own, context),
		spent: format.printed(spentOf(own), 'KZT'),
		share: inPercent(own, context),
		against
	});
	const side = { ...own, theme: 'budget' as const, codes: ['health_05_total'], unit: 'KZT' };
	return compared(
		sentence,
		[
			[
				comparedFigure({ ...side, measure: 'budget_plan', status: own.plannedStatus, precision: own.plannedPrecision }),
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
	const marks = rows.toReversed().map((own) => {
		const spent = format.mark(
			{ ...own, factIds: own.spentIds, value: own.spent },
			{
				tone: 'root-1',
				label: `${own.year}, ${words.columns.spent}, ${format.status(own)}: ${format.printed(spentOf(own), 'KZT')}`
			}
		);
		const value = format.billions({ value: own.spent, precision: own.precision }, 0);
		if (!isPair(own)) {
			const gap = { id: `plan-${own.year}-gap`, words: words.noPlan, label: `${own.year}: ${words.noPlan}` };
			return { id: String(own.year), name: String(own.year), bar: { ...spent, caption: value }, gap };
		}
		const plan = format.mark(
			{ factIds: own.plannedIds, status: own.plannedStatus, value: own.planned },
			{
				tone: 'root-1',
				label: `${own.year}, ${planOf(own, context)}: ${format.printed(plannedOf(own), 'KZT')}`,
				caption: fill(words.planCaption, {
					value: format.billions({ value: own.planned, precision: own.plannedPrecision }, 0)
				})
			}
		);
		const share = inPercent(own, context);
		return {
			id: String(own.year),
			name: fill(words.name, {
				year: String(own.year),
				plan: own.isFirst ? planOf(own, context) : lawOf(own, context)
			}),
			bar: {
				...spent,
				label: `${spent.label}; ${fill(words.ofPlan, { share })}`,
				caption: fill(words.spentCaption, { value, share }),
				href: from(own.factIds)
			},
			bound: plan
		};
	});
	const statuses = rows.flatMap(({ status, plannedStatus }) => [{ status }, { status: plannedStatus }]);
	return { rows: marks, keys: format.statusKeys(statuses, 'root-1') };
}

/** "first plan, law of 4 December 2024"; "last plan of the record, edition of 24 May 2021". */
function planOf(own: Pair, context: FigureContext): string {
	return fill(context.words.plan[own.isFirst ? 'first' : 'last'], { law: lawOf(own, context) });
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

function isPair(own: Budget): own is Pair {
	return own.share !== null;
}

function years(rows: readonly Budget[]): readonly number[] {
	return everyYear(rows.map(({ year }) => year));
}
