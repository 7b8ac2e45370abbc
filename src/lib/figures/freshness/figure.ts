/** How old the newest figure of each series is, and when the next is due. */

import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { UNITS } from '../../contract/vocabulary.ts';
import { namedPeriod } from '../../text/during.ts';
import { fill } from '../../text/fill.ts';
import { dative } from '../../text/kazakh.ts';
import { day } from '../../text/periods.ts';
import type { RequestKey } from '../request-key.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { number, oneOf, optional, PRINTED, publishers, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Months: a series without a figure for so many is old. */
const OLD = 24;

/** Months: a series is asked about when its newest figure is a year old or more. */
const ASKED_FROM = 12;

const LOOKS = {
	quarterly: { tone: 'accent', texture: 'edged' },
	none: { tone: 'context', texture: 'solid' }
} as const;

/** As the query names them. */
const SERIES = [
	'receipts',
	'receipts_by_payer',
	'paid',
	'paid_gobmp',
	'paid_osms',
	'running_cost',
	'contracts',
	'assets',
	'investment_income',
	'state_arrears',
	'insured',
	'uninsured',
	'state_paid',
	'services',
	'providers',
	'staff',
	'audit'
] as const satisfies readonly (keyof typeof WORDS.series)[];

const row = rowOf({
	series: oneOf(SERIES),
	/** A document asks for it every quarter; null when no document promises a date. */
	due: optional(oneOf(['quarterly'])),
	unit: oneOf(UNITS),
	publisher: publishers,
	/** The day of the newest publication with a figure of what happened in the themes of the series. */
	newest: text,
	/** Whole months between the end of the period and that day. */
	age: number,
	...PRINTED
});
export type FreshnessRow = RowOf<typeof row>;
type FigureContext = Context<FreshnessRow, typeof WORDS>;

export const figure = define<FreshnessRow, typeof WORDS>({
	id: 'freshness',
	topic: 'open',
	order: 40,
	extracts: ['facts', 'preferred', 'publishers', 'sources'],
	sql,
	row,

	statement(context) {
		const { rows, words, lang } = context;
		const [oldest] = rows;
		const newest = oldest === undefined ? '' : day(oldest.newest, lang);
		return {
			unit: fill(words.unitLine, { day: newest }),
			...(oldest === undefined ? { takeaway: [], headline: null } : storyOf(oldest, newest, context)),
			alt: [`${rows.map((row) => everythingOf(row, context)).join('. ')}.`]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.series, cell: ({ series }) => words.series[series] },
				{ head: columns.newest, cell: format.period },
				{ head: columns.value, numeric: true, cell: (row) => [format.printed(row, row.unit), row.value, row.unit] },
				{ head: columns.publisher, cell: ({ publisher }) => format.in(publisher) },
				{ head: columns.age, numeric: true, cell: (row) => [ageOf(row, context), row.age] },
				{ head: columns.due, cell: (row) => dueOf(row, context) }
			],
			(row) => ({ factIds: row.factIds, asks: requestOfSeries(row) })
		);
	},

	charts: (context) => panel(RankedBars, barsOf(context))
});

/** What may be asked about a series; null while its newest figure is young. */
export function requestOfSeries({ series, age }: FreshnessRow): RequestKey | null {
	return age < ASKED_FROM ? null : { kind: 'series', id: series };
}

function storyOf(oldest: FreshnessRow, newest: string, context: FigureContext): Pick<Stated, 'takeaway' | 'headline'> {
	const { rows, words, format, lang } = context;
	const series = words.series[oldest.series];
	const asOf = lang === 'kk' ? dative(newest) : newest;
	const old = rows.filter(({ age }) => age >= OLD).length;
	const due = rows.filter((row) => row.due !== null).length;
	return {
		takeaway: [
			fill(words.takeaway, {
				all: format.counted(rows.length, words.seriesOf),
				old: format.number(old),
				day: asOf
			}),
			fill(words.takeawayOldest, { series, period: namedPeriod(oldest.periodStart, oldest.periodEnd, lang) }),
			fill(words.takeawayDue, {
				due: format.counted(due, words.dueSeries),
				free: format.counted(rows.length - due, words.dueSeries)
			})
		],
		headline: {
			number: ageOf(oldest, context),
			sentence: fill(words.headline, { series, day: asOf, period: format.period(oldest) }),
			factIds: oldest.factIds
		}
	};
}

/** The oldest on top; a series that the law asks for every quarter has the accent. */
function barsOf(context: ChartContext<FreshnessRow, typeof WORDS>): RankedBarsContent {
	const { rows, words, format } = context;
	const { due } = words;
	return {
		rows: rows.map((row) => {
			const bar = format.mark(
				{ ...row, value: row.age },
				{
					...(row.due === null ? LOOKS.none : LOOKS.quarterly),
					label: everythingOf(row, context),
					caption: fill(words.caption, { age: ageOf(row, context), period: format.period(row) })
				}
			);
			return { id: row.series, name: words.series[row.series], bar: { ...bar, id: row.series } };
		}),
		keys: [
			{ ...LOOKS.quarterly, words: due.quarterly },
			{ ...LOOKS.none, words: due.none }
		]
	};
}

/** Everything of one row in one sentence. */
function everythingOf(row: FreshnessRow, context: FigureContext): string {
	const { words, format } = context;
	return fill(words.mark, {
		series: words.series[row.series],
		period: format.period(row),
		value: format.printed(row, row.unit),
		age: ageOf(row, context),
		due: dueOf(row, context)
	});
}

/** "26 months". */
function ageOf({ age }: FreshnessRow, { words, format }: FigureContext): string {
	return format.counted(age, words.months);
}

function dueOf({ due }: FreshnessRow, { words }: FigureContext): string {
	return words.due[due ?? 'none'];
}
