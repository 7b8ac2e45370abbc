/** The Fund's own money: assets, in tenge and in days of care, what they earn, what the Fund costs, and what the state owed it. */

import type { SmallMultiplesContent } from '../../charts/small-multiples/content.ts';
import SmallMultiples from '../../charts/small-multiples/SmallMultiples.svelte';
import type { Tone } from '../../charts/mark.ts';
import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { YearColumnsContent } from '../../charts/year-columns/content.ts';
import YearColumns from '../../charts/year-columns/YearColumns.svelte';
import { printedWithin } from '../../contract/openness.ts';
import { isSharp } from '../../contract/spans.ts';
import { UNITS } from '../../contract/vocabulary.ts';
import { formOf } from '../../text/counted.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { newerLawSentence, newestLaw } from '../../text/newest-law.ts';
import { NBSP, rounded, shortest } from '../../text/numbers.ts';
import { ofDay } from '../../text/periods.ts';
import { cautionsOf, compared, comparedFigure, type Comparison } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { ids, inThree, number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** Drawings that are never joined, in the order in which they are told. */
const PANELS = ['assets', 'days', 'income', 'costs', 'arrears', 'transfers'] as const;
type PanelCode = (typeof PANELS)[number];
/** Each bar of them is a day, or days up to one. */
const OF_DAYS = ['arrears', 'transfers', 'assets'] as const;
const TONE_OF: Record<PanelCode, Tone> = {
	assets: 'root-2',
	days: 'root-2',
	income: 'root-2',
	costs: 'context',
	arrears: 'root-1',
	transfers: 'root-1'
};

/** Measures of the costs that are drawn; what is smaller than a line stands in the table. */
const COSTS = ['fund_running_cost', 'fund_wage_cost', 'own_revenue', 'forecast_commission', 'forecast_reserve'];
/** History: the Fund is kept since 2017, and has had money of all payers to invest since 2020. The years asked for begin there. */
const ASKED_FROM = { fund_running_cost: 2017, investment_income: 2020 } as const;

const row = rowOf({
	panel: oneOf(PANELS),
	/** Code of lists/measures.csv. */
	measure: text,
	names: inThree(),
	class: oneOf(['expected', 'happened']),
	/** Days of payments for insured care, where the number is derived. */
	unit: oneOf([...UNITS, 'days']),
	/** What the roundings leave open of a derived number; null elsewhere. */
	low: optional(number),
	high: optional(number),
	formula: optional(text),
	/** Day of the publication; null where it is not known. */
	published: optional(text),
	/** The budget law that prints it, whose day is `published`; null elsewhere. */
	edition: optional(text),
	/** The last year that was over when the newest figure of the Fund was published; the same in every row. */
	lastAsked: number,
	newerLaws: ids,
	...PRINTED
});
type Money = RowOf<typeof row>;
type FigureContext = Context<Money, typeof WORDS>;
type Drawn = ChartContext<Money, typeof WORDS>;

export const figure = define<Money, typeof WORDS>({
	id: 'fund-assets',
	topic: 'funding',
	order: 50,
	extracts: ['facts', 'preferred', 'sources', 'measures'],
	sql,
	row,

	statement(context) {
		const { rows, words, format, lang } = context;
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: PANELS.map((code) => {
				const list = rowsOf(rows, code).map(
					(row) => `${aboutOf(row, context)}, ${format.status(row)} – ${inWords(row, context)}`
				);
				return fill(words.alt, { panel: titleOf(code, context), list: list.join('; ') });
			}),
			caveats: [...words.caveats, ...newerLawSentence('forecast', newerThan(rows), lang)]
		};
	},

	table(context) {
		const { rows, words, format, lang } = context;
		const { columns } = words;
		const gaps = Object.entries(ASKED_FROM).flatMap(([measure, from]) =>
			missingYears(rows, measure, from).map((year) => ({
				names: rows.find((row) => row.measure === measure)?.names,
				status: 'actual' as const,
				periodStart: `${year}-01-01`,
				periodEnd: `${year}-12-31`,
				row: null
			}))
		);
		return table(
			[...PANELS.flatMap((code) => rowsOf(rows, code)).map((row) => ({ ...row, row })), ...gaps],
			[
				{
					head: columns.what,
					cell: ({ names, row }) =>
						names ? fill(row?.unit === 'days' ? words.inDays : '{what}', { what: format.in(names) }) : ''
				},
				{ head: columns.period, cell: (item) => format.period(item) },
				{ head: columns.status, cell: (item) => format.status(item) },
				{
					head: columns.law,
					cell: ({ row }) => (row?.edition && row.published ? fill(words.law, { day: ofDay(row.published, lang) }) : '')
				},
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) =>
						row ? [inWords(row, context), row.value, row.unit === 'days' ? 'count' : row.unit] : words.notPublished
				}
			],
			({ row }) => row ?? {}
		);
	},

	charts(context) {
		const about = (code: PanelCode) => ({ id: code, title: titleOf(code, context) });
		return [
			...OF_DAYS.flatMap((code) => panel(RankedBars, dayBars(code, context), about(code))),
			...panel(RankedBars, dayCounts(context), about('days')),
			...panel(YearColumns, incomeColumns(context), about('income')),
			...panel(SmallMultiples, costMultiples(context), about('costs'))
		];
	}
});

function storyOf(context: FigureContext) {
	const { words, format } = context;
	const rows = context.rows.filter(({ panel: code }) => code !== 'days');
	const was = rows.find(({ measure }) => measure === 'state_arrears');
	const owed = newest(rows, 'state_arrears');
	const assets = newest(rows, 'assets');
	const income = newest(rows.filter(isYear), 'investment_income');
	const cost = newest(rows, 'fund_running_cost');
	if (!was || !owed || !assets || !income || !cost) return { takeaway: [words.none], headline: null };
	const printed = (row: Money) => inWords(row, context);
	const days = daysOfAssets(assets, context);
	const sides = [comparedFigure({ ...was, theme: 'inflows' }), comparedFigure({ ...owed, theme: 'inflows' })] as const;
	const holes = {
		owedDay: format.during(owed),
		status: format.status(owed),
		was: printed(was),
		wasDay: format.during(was),
		prices: cautionsOf(...sides).includes('prices') ? words.inPrices : ''
	};
	const loose = [was, owed].find((row) => !isSharp(row));
	const statement = {
		status: holes.status,
		prices: words.inPrices,
		precision: loose === undefined ? '' : printed(loose)
	};
	const headline = fill(words.headline, holes);
	const arrears = fill(words.takeawayArrears, {
		...holes,
		owedDay: asBeginning(holes.owedDay),
		owed: printed(owed)
	});
	return {
		takeaway: [
			fill(words.takeaway, { assets: printed(assets), assetsDay: asBeginning(format.during(assets)) }),
			...days.map(({ sentence }) => sentence),
			fill(words.takeawayIncome, {
				income: printed(income),
				incomeYear: String(yearOf(income)),
				cost: printed(cost),
				costYear: String(yearOf(cost))
			}),
			arrears
		],
		comparisons: [
			...days,
			...[arrears, `${printed(owed)} ${headline}`].map((sentence) => compared(sentence, [sides], statement))
		],
		headline: { number: printed(owed), sentence: headline, factIds: owed.factIds }
	};
}

/** The assets of a day held against what was paid for insured care in its year; nothing where that is not printed. */
function daysOfAssets(assets: Money, context: FigureContext): readonly Comparison[] {
	const { rows, words, format, lang } = context;
	const fact = rows.find(
		(row) => row.panel === 'days' && row.measure === 'assets' && row.periodStart === assets.periodStart
	);
	if (fact === undefined) return [];
	const year = { periodStart: `${yearOf(fact)}-01-01`, periodEnd: `${yearOf(fact)}-12-31` };
	const holes = { day: ofDay(fact.periodStart, lang), days: inWords(fact, context), year: format.during(year) };
	const side = { status: fact.status, precision: fact.precision, unit: 'KZT' };
	return [
		compared(
			fill(words.takeawayDays, holes),
			[
				[
					comparedFigure({ ...side, ...assets, theme: 'inflows', measure: 'assets', unit: 'KZT' }),
					comparedFigure({ ...side, ...year, theme: 'spending', measure: 'paid', codes: ['osms'] })
				]
			],
			{ measure: words.paidForInsured, period: holes.year }
		)
	];
}

/** Money in days of payments for insured care: what was there, and under it what laws expect. */
function dayCounts(context: Drawn): RankedBarsContent | null {
	const { rows, format } = context;
	const counts = rowsOf(rows, 'days');
	if (counts.length === 0) return null;
	return {
		rows: counts.map((row) => {
			const label = `${aboutOf(row, context)}, ${format.status(row)}: ${inWords(row, context)}`;
			const bar = format.mark(row, { tone: TONE_OF.days, label, caption: inWords(row, context) });
			return { id: bar.id, name: aboutOf(row, context), bar };
		}),
		keys: format.statusKeys(counts)
	};
}

function dayBars(code: (typeof OF_DAYS)[number], context: Drawn): RankedBarsContent {
	const { rows, format } = context;
	const sums = sumsOf(rows, code);
	return {
		rows: sums.map((row) => {
			const bar = markOf(row, context);
			const about = aboutOf(row, context);
			return { id: bar.id, name: code === 'transfers' ? `${about}, ${format.status(row)}` : about, bar };
		}),
		keys: format.statusKeys(sums)
	};
}

/** Income of single years; a sum of several years stands in the table only. */
function incomeColumns(context: Drawn): YearColumnsContent {
	const { rows, words, format, lang } = context;
	const sums = sumsOf(rows, 'income').filter(isYear);
	const first = Math.min(...sums.map(yearOf));
	const what = rows.find(({ measure }) => measure === 'investment_income')?.names[lang] ?? '';
	return {
		columns: sums.map((row) => {
			const { caption = '', ...whole } = markOf(row, context);
			return { year: yearOf(row), slot: row.class, parts: [], whole, caption };
		}),
		gaps: missingYears(rows, 'investment_income', first).map((year) => ({
			id: `income-${year}-gap`,
			year,
			slot: 'happened',
			words: words.notPublished,
			label: fill(words.gap, { what, year: String(year) })
		})),
		missing: words.notPublished,
		formatTick: (value) => shortest(value / 1e9, lang, 0),
		keys: format.statusKeys(sums)
	};
}

function costMultiples(context: Drawn): SmallMultiplesContent {
	const { rows, words, format } = context;
	const sums = sumsOf(rows, 'costs').filter((row) => isYear(row) && COSTS.includes(row.measure));
	const first = Math.min(...sums.map(yearOf));
	return {
		multiples: COSTS.flatMap((measure) => {
			const bars = sums.filter((row) => row.measure === measure);
			if (bars[0] === undefined) return [];
			const name = format.in(bars[0].names);
			const missing = measure === 'fund_running_cost' ? missingYears(rows, measure, first) : [];
			return {
				id: measure,
				name,
				bars: bars.map((row) => ({ ...markOf(row, context), year: yearOf(row) })),
				gaps: missing.map((year) => ({
					id: `${measure}-${year}-gap`,
					year,
					words: '?',
					label: fill(words.gap, { what: name, year: String(year) })
				}))
			};
		}),
		keys: [...format.statusKeys(sums), { tone: 'context', texture: 'empty', words: `? ${words.notPublished}` }]
	};
}

function markOf(row: Money, context: Drawn) {
	const { format } = context;
	return format.mark(row, {
		tone: TONE_OF[row.panel],
		label: `${aboutOf(row, context)}, ${format.status(row)}: ${inWords(row, context)}`,
		caption: format.billions(row, Infinity)
	});
}

/** As it was printed; a derived number of days only as sharp as the roundings behind it leave it. */
function inWords(row: Money, { words, format, lang }: FigureContext): string {
	const { value, low, high, unit } = row;
	if (unit !== 'days') return format.printed(row, unit);
	const finest = value < 10 ? 1 : 0;
	const span = [low ?? value, high ?? value] as const;
	const shown = printedWithin(value, span, finest, false);
	const days = shown?.value ?? rounded(value, finest);
	const count = shortest(days, lang, finest) + NBSP + formOf(days, lang, words.dayForms);
	if (shown?.about !== true) return count;
	const [from, to] = [Math.floor(span[0]), Math.ceil(span[1])].map(format.number);
	return fill(words.aboutDays, { count, from: from ?? '', to: to ?? '' });
}

/** Over a drawing; that of income names the law whose forecast it shows. */
function titleOf(code: PanelCode, { rows, words, lang }: FigureContext): string {
	return fillKnown(words.panel[code], { law: newestLaw('forecast', newerThan(rows), lang) });
}

function aboutOf(row: Money, { format }: FigureContext): string {
	return `${format.in(row.names)}, ${format.period(row)}`;
}

function rowsOf(rows: readonly Money[], code: PanelCode): readonly Money[] {
	return rows.filter((row) => row.panel === code);
}

/** Tenge of a panel in the order of measures and days. */
function sumsOf(rows: readonly Money[], code: PanelCode): readonly Money[] {
	return rowsOf(rows, code).filter(({ unit }) => unit === 'KZT');
}

function newest(rows: readonly Money[], measure: string): Money | undefined {
	return rows.findLast((row) => row.measure === measure);
}

/** Sums of one year: only they stand beside each other on an axis of years. */
function isYear({ periodStart, periodEnd }: Money): boolean {
	return periodStart.endsWith('-01-01') && periodEnd === `${periodStart.slice(0, 4)}-12-31`;
}

function yearOf({ periodStart }: Money): number {
	return Number(periodStart.slice(0, 4));
}

/** Years asked for since `from` of which a measure says nothing. */
function missingYears(rows: readonly Money[], measure: string, from: number): readonly number[] {
	const known = new Set(rows.filter((row) => row.measure === measure && isYear(row)).map(yearOf));
	const requested = Array.from({ length: (rows[0]?.lastAsked ?? 0) - from + 1 }, (_, index) => from + index);
	return requested.filter((year) => !known.has(year));
}
