/** COVID-19 through the Fund: money planned, set aside and paid, and what was done with it. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { namedPeriod } from '../../text/during.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { dative } from '../../text/kazakh.ts';
import { regionInside } from '../../text/regions.ts';
import { define, panel, type Context } from '../define.ts';
import { inThree, oneOf, optional, PRINTED, publishers, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SIDES = ['money', 'activity'] as const;
type Side = (typeof SIDES)[number];

/**
 * Panels are never stacked or joined. Money: what was planned, set aside by a day, paid, and single regions. Activity: one
 * panel for each thing counted.
 */
const PANELS = {
	money: ['planned', 'allotted', 'paid', 'regions'],
	activity: ['patients', 'tests', 'visits', 'bonus_recipients']
} as const;
type PanelCode = (typeof PANELS)[Side][number];

/** Years of the epidemic for which a plan is printed and a sum paid could be. */
const PLAN_YEARS = [2020, 2021] as const;

const row = rowOf({
	side: oneOf(SIDES),
	/** Code of lists/measures.csv. */
	measure: text,
	measureNames: inThree('measure'),
	/** Code of lists/care_types.csv; `covid19` is the whole. */
	careType: text,
	names: inThree(),
	package: optional(oneOf(['gobmp', 'osms', 'all'])),
	/** Null for the whole country. */
	regionNames: optional(inThree('region')),
	class: oneOf(['expected', 'happened']),
	unit: oneOf(['KZT', 'persons', 'count']),
	/** Who prints it. */
	publishers,
	...PRINTED
});
type Covid = RowOf<typeof row>;
type FigureContext = Context<Covid, typeof WORDS>;

export const figure = define<Covid, typeof WORDS>({
	id: 'covid',
	topic: 'care',
	order: 40,
	within: 'on-what-care',
	extracts: ['facts', 'publishers', 'sources', 'care_types', 'measures', 'regions'],
	sql,
	row,
	choices: [{ name: 'show', options: SIDES }],

	statement(context) {
		const { rows, words, format } = context;
		const side = sideOf(context);
		const story = storyOf(context);
		const unpaid = unpaidYears(context);
		return {
			unit: words.unit[side],
			takeaway: [
				story?.takeaway ?? '',
				story && unpaid.length > 0 ? fill(words.takeawayUnpaid, { years: unpaid.join(', ') }) : ''
			],
			headline: story?.headline ?? null,
			alt: PANELS[side].map((code) => {
				const list = rowsOf(rows, code).map((row) => {
					const place = row.regionNames === null ? '' : `, ${format.in(row.regionNames)}`;
					const value = `${printed(row, context)} (${format.status(row)})`;
					return `${careOf(row, context)}${place}, ${format.period(row)} – ${value}`;
				});
				return fill(words.alt, { panel: words.panel[code], list: list.join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const items: { readonly what: string; readonly row: Covid | null; readonly unpaid: number | null }[] = [
			...PANELS[sideOf(context)].flatMap((code) =>
				rowsOf(rows, code).map((row) => ({
					what: code === 'regions' ? format.in(row.measureNames) : words.panel[code],
					row,
					unpaid: null
				}))
			),
			...unpaidYears(context).map((unpaid) => ({
				what: fill(words.unpaid, { year: String(unpaid) }),
				row: null,
				unpaid
			}))
		];
		return table(
			items,
			[
				{ head: columns.panel, cell: ({ what }) => what },
				{ head: columns.care, cell: ({ row }) => (row ? careOf(row, context) : '') },
				{ head: columns.period, cell: ({ row, unpaid }) => (row ? format.period(row) : [String(unpaid), unpaid]) },
				{
					head: columns.place,
					cell: ({ row }) => (row?.regionNames ? format.in(row.regionNames) : words.country)
				},
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{ head: columns.publisher, cell: ({ row }) => (row ? format.in(row.publishers) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [printed(row, context), row.value, row.unit] : words.notPublished)
				}
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) =>
		PANELS[sideOf(context)].flatMap((code) => {
			const drawn = rowsOf(context.rows, code);
			const bars = drawn.map((one) => barOf(one, code, context));
			const gaps = code === 'paid' ? unpaidYears(context).map((year) => gapOf(year, context)) : [];
			const title = context.words.panel[code];
			return panel(RankedBars, { rows: [...bars, ...gaps], keys: keysOf(drawn, context) }, { id: code, title });
		})
});

function storyOf(context: FigureContext) {
	const { rows, words, format, lang } = context;
	const side = sideOf(context);
	const done = most(rows, side === 'money' ? 'paid' : 'patients');
	const other = most(rows, side === 'money' ? 'planned' : 'tests');
	if (done === undefined || other === undefined) return undefined;
	const planned = namedPeriod(other.periodStart, other.periodEnd, lang);
	const holes = {
		done: printed(done, context),
		duringDone: format.during(done),
		During: asBeginning(format.during(done)),
		Tests: asBeginning(format.during(other)),
		tests: printed(other, context),
		planned: printed(other, context),
		plannedWhen: lang === 'kk' ? dative(planned) : planned
	};
	const sentence = fillKnown(words.headline[side], holes);
	return {
		takeaway: fillKnown(words.takeaway[side], holes),
		headline: { number: holes.done, sentence, factIds: done.factIds }
	};
}

function barOf(row: Covid, code: PanelCode, context: FigureContext): RankedRow {
	const { rows, words, format } = context;
	const done = row.class === 'expected' ? format.status(row) : words.done[row.measure === 'paid' ? 'paid' : 'funding'];
	const about = [
		careOf(row, context),
		...(row.regionNames === null ? [] : [regionInside(format.in(row.regionNames))]),
		format.period(row),
		// Planned, set aside and paid sums of regions stand in one panel, so each says which it is.
		...(code === 'regions' ? [done] : [])
	];
	const name = about.join(', ') + (isContested(row, rows) ? ` (${format.in(row.publishers)})` : '');
	const bar = format.mark(row, {
		tone: isTotal(row) ? 'accent' : 'context',
		label: `${name}, ${format.status(row)}: ${printed(row, context)}`,
		caption: format.short(row, row.unit)
	});
	return { id: bar.id, name, bar };
}

function gapOf(year: number, { words }: FigureContext): RankedRow {
	const name = fill(words.unpaid, { year: String(year) });
	const gap = { id: `unpaid-${year}-gap`, words: words.notPublished, label: `${name}: ${words.notPublished}` };
	return { id: `unpaid-${year}`, name, gap };
}

function keysOf(rows: readonly Covid[], { words, format }: FigureContext): readonly KeyEntry[] {
	const sizes: readonly KeyEntry[] = [
		{ tone: 'accent', texture: 'solid', words: words.total },
		{ tone: 'context', texture: 'solid', words: words.part }
	];
	const happened = rows.every(({ status }) => status === 'actual');
	return [...(rows.some(isTotal) ? sizes : []), ...(happened ? [] : format.statusKeys(rows))];
}

function sideOf({ choices }: FigureContext): Side {
	return choices['show'] as Side;
}

function panelOf({ side, measure, regionNames, class: classCode }: Covid): string {
	if (side === 'activity') return measure;
	if (regionNames !== null) return 'regions';
	return measure === 'paid' ? 'paid' : classCode === 'expected' ? 'planned' : 'allotted';
}

/** Rows of one panel: the country before regions, by the end of the period, and the largest first. */
function rowsOf(rows: readonly Covid[], code: PanelCode): readonly Covid[] {
	return rows
		.filter((row) => panelOf(row) === code)
		.sort(
			(a, b) =>
				Number(a.regionNames !== null) - Number(b.regionNames !== null) ||
				(a.periodEnd < b.periodEnd ? -1 : Number(a.periodEnd > b.periodEnd)) ||
				(a.periodStart < b.periodStart ? -1 : Number(a.periodStart > b.periodStart)) ||
				b.value - a.value
		);
}

/** The largest row of the country in a panel; of totals where the panel has any. */
function most(rows: readonly Covid[], code: PanelCode): Covid | undefined {
	const selected = rowsOf(rows, code).filter(
		({ regionNames, status }) => regionNames === null && status !== 'estimate'
	);
	return (selected.some(isTotal) ? selected.filter(isTotal) : selected).sort((a, b) => b.value - a.value)[0];
}

function isTotal({ careType }: Covid): boolean {
	return careType === 'covid19';
}

/** Does another publication print another number for the same thing, place and period? */
function isContested(row: Covid, rows: readonly Covid[]): boolean {
	return rows.some(
		(other) =>
			other !== row &&
			other.measure === row.measure &&
			other.class === row.class &&
			other.careType === row.careType &&
			other.package === row.package &&
			other.regionNames?.en === row.regionNames?.en &&
			other.periodStart === row.periodStart &&
			other.periodEnd === row.periodEnd
	);
}

/** Years for which no sum paid in the whole country is printed to the end of the year; of money alone. */
function unpaidYears(context: FigureContext): readonly number[] {
	if (sideOf(context) !== 'money') return [];
	const paid = rowsOf(context.rows, 'paid').filter(isTotal);
	return PLAN_YEARS.filter((year) => !paid.some(({ periodEnd }) => periodEnd === `${year}-12-31`));
}

/** "over 159 billion tenge", with the digits that were printed. */
function printed(row: Covid, { format }: FigureContext): string {
	return format.printed(row, row.unit, { compact: row.precision !== 'exact' });
}

/** "Staff bonuses" for "COVID-19: staff bonuses"; the package where one is named. */
function careOf(row: Covid, { words, format }: FigureContext): string {
	const name = asBeginning(format.in(row.names).replace(/^COVID-19: /, ''));
	return row.package === null ? name : `${name} (${words.package[row.package]})`;
}
