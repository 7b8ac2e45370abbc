/** Receipts by region: one period at a time, regions of today and former ones apart. */

import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { TileMapContent } from '../../charts/tile-map/content.ts';
import TileMap from '../../charts/tile-map/TileMap.svelte';
import type { TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { namedPeriod } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { magnitude, shortest } from '../../text/numbers.ts';
import { fromRegion, regionShort } from '../../text/regions.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { inThree, MAYBE_PRINTED, number, oneOf, optional, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/**
 * Periods of which several regions are printed; each is a choice with a name in three languages, so a new one is added here. Until
 * then its figures stand in the table of the running totals. The test of this figure names every period that is missing here.
 */
const READING_OF = { '2020-01': 'month', '2017-10': 'share', '2018-07': 'share', '2019-02': 'share' } as const;
type RegionPeriod = keyof typeof READING_OF;
type PeriodChoice = RegionPeriod | 'running';

/** The periods, then the running totals, each at its own day. */
export const PERIODS: readonly PeriodChoice[] = [...(Object.keys(READING_OF) as RegionPeriod[]), 'running'];

/** Regions of today that lie within a former one. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
	karaganda_old: ['karaganda', 'ulytau'],
	east_kazakhstan_old: ['east_kazakhstan', 'abai'],
	almaty_region_old: ['almaty_region', 'jetisu'],
	south_kazakhstan_old: ['turkistan', 'shymkent']
};

/** From this day the state and employees pay too: no line is drawn across it. */
const ALL_PAY = '2020-01-01';

/** What the digits of a reading count. */
const SCALE = { month: 1e6, share: 1, running: 1e9, other: 1e9, region: 1 } as const;

const row = rowOf({
	reading: oneOf(['month', 'share', 'running', 'other', 'region']),
	/** Code of lists/regions.csv. */
	region: text,
	names: inThree(),
	/** Does the region no longer exist in these borders? */
	former: yes,
	/** Place of its tile; null for a former region. */
	tileCol: optional(number),
	tileRow: optional(number),
	/** Null where the publication names no payers. */
	payer: optional(oneOf(['all', 'nonbudget'])),
	/** The value is tenge, or percent for a share; null for a region without a figure. */
	...MAYBE_PRINTED
});
export type RegionRow = RowOf<typeof row>;
type FigureContext = Context<RegionRow, typeof WORDS>;
type Drawn = ChartContext<RegionRow, typeof WORDS>;

/** A row with a figure. */
type RegionSum = RegionRow & {
	readonly [Key in 'value' | 'periodStart' | 'periodEnd' | 'status' | 'precision']: NonNullable<RegionRow[Key]>;
};

export const figure = define<RegionRow, typeof WORDS>({
	id: 'receipts-by-region',
	topic: 'inflows',
	order: 30,
	within: 'who-pays',
	extracts: ['facts', 'preferred', 'regions'],
	sql,
	row,
	choices: [{ name: 'period', options: PERIODS }],
	annotations: { measures: ['contributions'], kinds: ['new_regions'] },

	statement(context) {
		const { rows, words, format, lang } = context;
		const { kind, sums } = chosen(context);
		const { caveats } = words;
		const lead = kind === 'running' ? sums.at(-1) : sums[0];
		const from = lead === undefined ? '' : fromRegion(format.in(lead.names), lang);
		const missing = without(rows, sums);
		const former = sums.filter((row) => row.former);
		const list = (all: readonly RegionSum[]) =>
			all
				.map((row) => {
					const when = kind === 'running' ? `, ${format.period(row)}` : '';
					return `${format.in(row.names)}${when} – ${inWords(row, context)}`;
				})
				.join('; ');
		return {
			unit: words.unitLine[kind],
			takeaway: lead
				? [
						fillKnown(words.takeaway[kind], {
							from,
							value: inWords(lead, context),
							During: asBeginning(format.during(lead)),
							period: namedPeriod(lead.periodStart, lead.periodEnd, lang),
							count: format.counted(new Set(sums.map(({ region }) => region)).size, words.regions),
							missing: format.number(missing.length),
							all: format.counted(regions(rows).length, words.regionsOf)
						})
					]
				: [],
			headline: lead
				? {
						number: inWords(lead, context),
						sentence: fill(words.headline[kind], { from, period: format.period(lead), status: format.status(lead) }),
						factIds: lead.factIds
					}
				: null,
			alt: [
				fill(words.alt, { kind: words.unitLine[kind], list: list(sums.filter((row) => !row.former)) }),
				former.length === 0 ? '' : fill(words.altFormer, { list: list(former) }),
				fill(words.altMissing, { list: missing.map(({ names }) => format.in(names)).join('; ') })
			],
			caveats: [
				kind === 'month' ? caveats.payers : caveats[kind],
				...(former.length > 0 ? [caveats.former] : []),
				caveats.gap,
				...(kind === 'running' ? [caveats.single] : [])
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const { kind, sums } = chosen(context);
		const one = kind === 'running' ? undefined : sums[0];
		const items: readonly RegionRow[] = [...sums, ...without(rows, sums), ...(kind === 'running' ? singles(rows) : [])];
		return table(
			items,
			[
				{ head: columns.region, cell: ({ names }) => format.in(names) },
				{ head: columns.period, cell: (row) => (isSum(row) ? format.period(row) : one ? format.period(one) : '') },
				{ head: columns.kind, cell: ({ reading }) => words.kind[reading === 'region' ? kind : reading] },
				{ head: columns.payers, cell: (row) => (isSum(row) ? words.payers[row.payer ?? 'none'] : '') },
				{ head: columns.status, cell: (row) => (isSum(row) ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						isSum(row)
							? [inWords(row, context), row.value, row.reading === 'share' ? 'percent' : 'KZT']
							: words.notPublished
				}
			],
			(row) => row
		);
	},

	charts(context) {
		const { words } = context;
		const { choice, sums } = chosen(context);
		if (choice === 'running') return panel(TimeLines, linesOf(sums, context));
		return [
			...panel(TileMap, tilesOf(sums, context), { id: 'map', title: words.panel.map }),
			...panel(RankedBars, barsOf(sums, context), { id: 'list', title: words.panel.list })
		];
	}
});

function tilesOf(sums: readonly RegionSum[], context: FigureContext): TileMapContent {
	const { rows, words, format, lang } = context;
	const reading = sums[0]?.reading ?? 'region';
	return {
		tiles: regions(rows).flatMap(({ region, names, tileCol, tileRow }) => {
			if (tileCol === null || tileRow === null) return [];
			const row = sums.find((sum) => sum.region === region);
			const former = formerOf(region, sums);
			const name = format.in(names);
			return [
				{
					id: region,
					name: { desk: regionShort(region, lang, 'desk'), phone: regionShort(region, lang, 'phone') },
					column: tileCol,
					row: tileRow,
					...(row && { value: markOf(row, context) }),
					label: former
						? fill(words.withinLabel, { region: name, former: format.in(former.names) })
						: `${name}: ${words.notPublished}`,
					within: former !== undefined
				}
			];
		}),
		formatStep: (low, high) =>
			fill(words.steps, { low: digits(low, reading, context), high: digits(high, reading, context) }),
		missing: words.notPublished,
		within: words.within,
		tone: 'accent'
	};
}

function barsOf(sums: readonly RegionSum[], context: FigureContext): RankedBarsContent {
	return {
		rows: sums.map((row) => ({
			id: row.region,
			name: context.format.in(row.names),
			bar: markOf(row, context)
		}))
	};
}

function linesOf(sums: readonly RegionSum[], context: Drawn): TimeLinesContent {
	const codes = [...new Set(sums.map(({ region }) => region))];
	return {
		series: codes.map((code) => ({
			id: code,
			// A name at the end of the drawing would be far from a dot of years ago.
			name: '',
			dots: sums
				.filter(({ region }) => region === code)
				.map((row, place, all) => {
					const mark = markOf(row, context);
					return {
						...mark,
						caption: `${shortName(row, context)} ${mark.caption}`,
						day: row.periodEnd,
						broken: row.periodEnd >= ALL_PAY && (all[place - 1]?.periodEnd ?? ALL_PAY) < ALL_PAY
					};
				})
		})),
		formatTick: (value) => digits(value, 'running', context)
	};
}

function markOf(row: RegionSum, context: FigureContext) {
	const { format } = context;
	const caption = PRECISION_SIGN[row.precision] + digits(row.value, row.reading, context);
	const label = `${format.in(row.names)}, ${format.period(row)}, ${format.status(row)}: ${inWords(row, context)}`;
	return { ...format.mark(row, { tone: row.former ? 'context' : 'accent', label }), caption };
}

function shortName({ region, former }: RegionSum, { words, lang, narrow }: Drawn): string {
	const shortName = regionShort(region.replace(/_old$/, ''), lang, narrow ? 'phone' : 'desk');
	return former ? fill(words.formerShort, { region: shortName }) : shortName;
}

function digits(value: number, reading: RegionRow['reading'], { lang }: FigureContext): string {
	return shortest(value / SCALE[reading], lang, reading === 'month' ? 0 : 1);
}

/** "over 1 billion tenge", "21.6 percent", with the digits that were printed. */
function inWords(row: RegionSum, { format }: FigureContext): string {
	return row.reading === 'share'
		? format.percent(row.value, Math.max(0, -magnitude(row.rounding ?? 1)))
		: format.printed(row, 'KZT');
}

/** What the reader chose, and its figures. */
function chosen({ rows, choices }: FigureContext) {
	const choice = choices['period'] as PeriodChoice;
	return { choice, kind: choice === 'running' ? choice : READING_OF[choice], sums: sumsOf(rows, choice) };
}

export function isSum(row: RegionRow): row is RegionSum {
	return row.value !== null && row.periodStart !== null && row.periodEnd !== null;
}

/** The figures of the period, largest first; for running totals all of them, in order of days. */
export function sumsOf(rows: readonly RegionRow[], period: PeriodChoice): readonly RegionSum[] {
	const sums = rows.filter(isSum);
	if (period === 'running') return sums.filter(({ reading }) => reading === 'running');
	return sums.filter((row) => isOf(row, period)).sort((a, b) => b.value - a.value);
}

/** Every region of today, in the order of the list. */
function regions(rows: readonly RegionRow[]): readonly RegionRow[] {
	return rows.filter(({ reading }) => reading === 'region');
}

/** The former region, among those with a figure, that this region of today lies within. */
function formerOf(region: string, sums: readonly RegionSum[]): RegionSum | undefined {
	return sums.find((row) => WITHIN[row.region]?.includes(region));
}

/** Regions of today that have no figure of their own in the period. */
function without(rows: readonly RegionRow[], sums: readonly RegionSum[]): readonly RegionRow[] {
	return regions(rows).filter(({ region }) => !sums.some((row) => row.region === region));
}

/** Figures of a period that is no choice: printed for one region alone, or not yet offered. */
export function singles(rows: readonly RegionRow[]): readonly RegionSum[] {
	return rows.filter(isSum).filter((row) => row.reading === 'other' || isNotOffered(row));
}

/** Is it of a month or share of several regions that is no choice yet? */
export function isNotOffered(row: RegionSum): boolean {
	if (row.reading !== 'month' && row.reading !== 'share') return false;
	return !PERIODS.some((period) => period !== 'running' && isOf(row, period));
}

function isOf(row: RegionSum, period: RegionPeriod): boolean {
	return row.reading === READING_OF[period] && row.periodEnd.startsWith(period);
}
