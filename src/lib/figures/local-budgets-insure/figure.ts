/** Which budgets of regions plan contributions to the Fund, by year, and the regions whose budget is not known. */

import type { TileMapContent } from '../../charts/tile-map/content.ts';
import TileMap from '../../charts/tile-map/TileMap.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { day } from '../../text/periods.ts';
import { inRegion, regionShort } from '../../text/regions.ts';
import { number as numberIn, shortest } from '../../text/numbers.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import { gapRequestKey } from '../request-key.ts';
import {
	inThree,
	isPrinted,
	MAYBE_PRINTED,
	number,
	oneOf,
	optional,
	rowOf,
	text,
	type Printed,
	type RowOf
} from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SHOWN = ['tenge', 'per-resident'] as const;
type Shown = (typeof SHOWN)[number];

const SCALE: Readonly<Record<Shown, number>> = { tenge: 1e9, 'per-resident': 1 };

const row = rowOf({
	show: oneOf(SHOWN),
	region: text,
	names: inThree(),
	tileCol: number,
	tileRow: number,
	year: number,
	/** Whose the sum is, or why there is none. */
	known: oneOf(['budget', 'press', 'no_line', 'no_text']),
	/** Day of the edition of the budget; null where it is not certain. */
	edition: optional(text),
	publisher: optional(inThree('publisher')),
	note: optional(inThree('note')),
	residents: optional(number),
	residentsDay: optional(text),
	formula: optional(text),
	...MAYBE_PRINTED,
	periodStart: text,
	periodEnd: text
});
type Plan = RowOf<typeof row>;
type PrintedPlan = Printed<Plan>;
type FigureContext = Context<Plan, typeof WORDS>;

export const figure = define<Plan, typeof WORDS>({
	id: 'local-budgets-insure',
	topic: 'people',
	order: 55,
	extracts: ['facts', 'preferred', 'sources', 'publishers', 'regions', 'notes'],
	sql,
	row,
	choices: [{ name: 'show', options: SHOWN }],

	statement(context) {
		const { words, format } = context;
		return {
			unit: words.unitLine[shownOf(context)],
			...storyOf(context),
			alt: yearsOf(context).flatMap((year) => {
				const rows = rowsOf(context).filter((each) => each.year === year);
				const list = rows.flatMap((each) =>
					isPrinted(each) ? [`${format.in(each.names)} – ${inWords(each, context)}${pressOf(each, context)}`] : []
				);
				const gaps = rows.filter((each) => !isPrinted(each));
				return [
					fill(words.alt, { year: String(year), list: list.join('; ') }),
					gaps.length === 0
						? ''
						: fill(words.altMissing, {
								year: String(year),
								list: gaps.map((each) => `${format.in(each.names)} (${words.gap[each.known]})`).join('; ')
							})
				];
			})
		};
	},

	table(context) {
		const { words, format, lang } = context;
		const { columns } = words;
		const derived = shownOf(context) === 'per-resident';
		return table(
			rowsOf(context),
			[
				{ head: columns.region, cell: ({ names }) => format.in(names) },
				{ head: columns.year, numeric: true, cell: ({ year }) => [String(year), year] },
				{ head: columns.status, cell: (row) => (isPrinted(row) ? format.status(row) : '') },
				{ head: columns.publisher, cell: ({ publisher }) => (publisher === null ? '' : format.in(publisher)) },
				{
					head: columns.edition,
					cell: (row) =>
						row.known === 'budget'
							? row.edition === null
								? words.editionUnknown
								: [day(row.edition, lang), row.edition]
							: ''
				},
				...(derived
					? [
							{
								head: columns.residents,
								numeric: true,
								cell: ({ residents, residentsDay }: Plan) =>
									residents === null || residentsDay === null
										? ''
										: ([`${format.number(residents)} (${day(residentsDay, lang)})`, residents] as [string, number])
							}
						]
					: []),
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						isPrinted(row)
							? [inWords(row, context) + pressOf(row, context), row.value, 'KZT']
							: `${words.noInput}: ${words.gap[row.known]}`
				},
				{ head: columns.note, cell: ({ note }) => (note === null ? '' : format.in(note)) }
			],
			(row) => ({
				...row,
				asks: row.known === 'budget' ? null : gapRequestKey('local_budget', 'expected', row.region, row.year)
			})
		);
	},

	charts(context) {
		return yearsOf(context).flatMap((year) =>
			panel(TileMap, tilesOf(year, context), {
				id: String(year),
				title: fill(context.words.panel, { year: String(year) })
			})
		);
	}
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline'> {
	const { words, format, lang } = context;
	const show = shownOf(context);
	const [year] = yearsOf(context);
	const rows = rowsOf(context).filter((each) => each.year === year);
	const known = budgets(rows);
	const [lead] = known;
	if (year === undefined || lead === undefined) return { takeaway: [], headline: null };
	return {
		takeaway: [
			fillKnown(show === 'tenge' ? words.takeaway : words.takeawayDerived, {
				year: String(year),
				known: fill(words.regionsKnown, {
					known: format.number(known.length),
					all: format.counted(rows.length, words.regions)
				}),
				unknown: format.number(rows.length - known.length)
			}),
			words.levels
		],
		headline: {
			number: inWords(lead, context),
			sentence: fillKnown(words.headline[show], { year: String(year), where: inRegion(format.in(lead.names), lang) }),
			factIds: lead.factIds
		}
	};
}

function tilesOf(year: number, context: ChartContext<Plan, typeof WORDS>): TileMapContent {
	const { words, format, lang } = context;
	const show = shownOf(context);
	const digits = (value: number) => shortest(value / SCALE[show], lang, show === 'tenge' ? 2 : 0);
	const sums = budgets(rowsOf(context)).map(({ value }) => value);
	return {
		tiles: rowsOf(context)
			.filter((row) => row.year === year)
			.map((row) => {
				const region = format.in(row.names);
				const holes = { region, year: String(year) };
				const value = isPrinted(row) ? inWords(row, context) : '';
				return {
					id: `${row.region}-${year}`,
					name: { desk: regionShort(row.region, lang, 'desk'), phone: regionShort(row.region, lang, 'phone') },
					column: row.tileCol,
					row: row.tileRow,
					...(isPrinted(row) &&
						row.known === 'budget' && {
							value: {
								...format.mark(row, {
									tone: 'accent',
									texture: 'solid',
									label: fill(words.mark, {
										...holes,
										status: format.status(row),
										value,
										edition: editionOf(row, context)
									})
								}),
								caption:
									PRECISION_SIGN[row.precision] + numberIn(row.value / SCALE[show], lang, show === 'tenge' ? 2 : 0)
							}
						}),
					label:
						row.known === 'press' && value !== ''
							? fill(words.pressLabel, { ...holes, value })
							: fill(words.gapLabel, { ...holes, why: words.gap[row.known] }),
					within: row.known === 'press'
				};
			}),
		upTo: Math.max(0, ...sums),
		formatStep: (low, high) => fill(words.steps, { low: digits(low), high: digits(high) }),
		missing: words.missing,
		within: words.gap.press,
		tone: 'accent'
	};
}

function editionOf({ edition }: Plan, { words, lang }: FigureContext): string {
	return edition === null ? words.editionUnknown : fill(words.editionOf, { day: day(edition, lang) });
}

function pressOf({ known }: Plan, { words }: FigureContext): string {
	return known === 'press' ? `, ${words.gap.press}` : '';
}

function shownOf({ choices }: FigureContext): Shown {
	return choices['show'] as Shown;
}

function rowsOf(context: FigureContext): readonly Plan[] {
	return context.rows.filter(({ show }) => show === shownOf(context));
}

function yearsOf(context: FigureContext): readonly number[] {
	return [...new Set(rowsOf(context).map(({ year }) => year))];
}

/** Those that a budget prints, the largest first. */
function budgets(rows: readonly Plan[]): readonly PrintedPlan[] {
	return rows.filter(({ known }) => known === 'budget').filter(isPrinted);
}

/** A sum of the budget, or the derived one per resident, with the digits that stand behind it. */
function inWords(row: PrintedPlan, { format }: FigureContext): string {
	return format.printed(row, row.show === 'tenge' ? 'KZT' : 'KZT_per_resident');
}
