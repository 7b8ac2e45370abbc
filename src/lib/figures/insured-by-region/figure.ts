/** The insured and the uninsured by region, where they are printed, and the regions for which nothing is. */

import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { partOf } from '../../text/kazakh.ts';
import { monthYear } from '../../text/periods.ts';
import { inRegion } from '../../text/regions.ts';
import { byName } from '../../text/sort.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import {
	column,
	inThree,
	isPrinted,
	MAYBE_PRINTED,
	oneOf,
	optional,
	publishers,
	rowOf,
	text,
	yes,
	type Printed,
	type RowOf
} from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const MEASURES = ['insured_share', 'uninsured_share', 'insured_persons', 'uninsured_persons'] as const;

const row = rowOf({
	measure: oneOf(MEASURES),
	region: text,
	names: inThree(),
	/** A region that is no more, or its old borders. */
	former: yes,
	publishers,
	/** Is it the newest of its region and measure? */
	newest: yes,
	/** That of the share which is the other side of a printed one. */
	formula: optional(text),
	/** People, or percent of the people of the region, on one day. */
	...MAYBE_PRINTED,
	periodStart: column('day', optional(text)),
	periodEnd: column('day', optional(text))
});
type Region = RowOf<typeof row>;
type PrintedRegion = Printed<Region>;
type FigureContext = Context<Region, typeof WORDS>;

export const figure = define<Region, typeof WORDS>({
	id: 'insured-by-region',
	topic: 'people',
	order: 50,
	within: 'insured',
	extracts: ['facts', 'publishers', 'sources', 'regions'],
	sql,
	row,
	choices: [{ name: 'show', options: MEASURES }],
	annotations: { measures: ['insured_persons'], kinds: ['new_regions'] },

	statement(context) {
		const { words, format } = context;
		const measure = measureOf(context);
		const list = newest(context).map(
			(row) => `${format.in(row.names)}, ${format.period(row)} – ${inWords(row, context)}${derived(row, context)}`
		);
		return {
			unit: words.unitLine[unitOf(measure)],
			...storyOf(context),
			alt: [
				fill(words.alt, { what: words.measure[measure], list: list.join('; ') }),
				fill(words.altNone, {
					list: gaps(context)
						.map(({ names }) => format.in(names))
						.join('; ')
				})
			]
		};
	},

	table(context) {
		const { words, format } = context;
		const { columns } = words;
		return table(
			rowsOf(context),
			[
				{ head: columns.region, cell: ({ names }) => format.in(names) },
				{ head: columns.day, cell: (row) => (isPrinted(row) ? [format.period(row), row.periodStart] : '') },
				{ head: columns.status, cell: (row) => (isPrinted(row) ? format.status(row) + derived(row, context) : '') },
				{ head: columns.publisher, cell: (row) => format.in(row.publishers) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isPrinted(row) ? [inWords(row, context), row.value, unitOf(row.measure)] : words.notPublished)
				}
			],
			(row) => row
		);
	},

	charts: (context) => panel(RankedBars, barsOf(context))
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline'> {
	const { rows, words, format, lang } = context;
	const known = newest(context).filter(({ former }) => !former);
	const [last] = known;
	if (last === undefined) return { takeaway: [], headline: null };
	const { measure } = last;
	const today = new Set(rows.filter(({ former }) => !former).map(({ region }) => region));
	const number = inWords(last, context);
	const when = format.during(last);
	const holes = {
		where: inRegion(format.in(last.names), lang),
		When: asBeginning(when),
		when,
		value: lang === 'kk' && unitOf(measure) === 'percent' ? partOf(number) : number,
		derived: derived(last, context)
	};
	return {
		takeaway: [
			fillKnown(words.takeaway[measure], holes),
			fill(words.takeawayKnown, {
				known: format.number(known.length),
				all: format.counted(today.size, words.regions)
			})
		],
		headline: { number, sentence: fillKnown(words.headline[measure], holes), factIds: last.factIds }
	};
}

function barsOf(context: ChartContext<Region, typeof WORDS>): RankedBarsContent {
	const { words, format, lang } = context;
	const compare = byName(lang);
	const bars = newest(context).map((row): RankedRow => {
		const name = format.in(row.names);
		const value = `${inWords(row, context)}${derived(row, context)}`;
		const short = `${format.short(row, unitOf(row.measure))}, ${monthYear(row.periodEnd, lang)}`;
		const bar = format.mark(row, {
			tone: row.former ? 'context' : 'part-2',
			label: `${name}, ${format.period(row)}: ${value} (${format.in(row.publishers)})`,
			caption: row.formula === null ? short : short + words.derivedShort
		});
		return { id: row.region, name, bar };
	});
	const empty = gaps(context).map(({ region, names }): RankedRow => {
		const name = format.in(names);
		const label = fill(words.gapLabel, { region: name });
		return { id: region, name, gap: { id: `${region}-gap`, words: words.notPublished, label } };
	});
	return {
		rows: [...bars, ...empty.sort((a, b) => compare(a.name, b.name))],
		keys: [
			{ tone: 'part-2', texture: 'solid', words: words.key.today },
			{ tone: 'context', texture: 'solid', words: words.key.former }
		]
	};
}

function measureOf({ choices }: FigureContext): Region['measure'] {
	return choices['show'] as Region['measure'];
}

function unitOf(measure: Region['measure']): 'percent' | 'persons' {
	return measure.endsWith('share') ? 'percent' : 'persons';
}

function rowsOf(context: FigureContext): readonly Region[] {
	return context.rows.filter(({ measure }) => measure === measureOf(context));
}

/** The newest figure of each region of today, the newest day first; then former regions. */
function newest(context: FigureContext): readonly PrintedRegion[] {
	return rowsOf(context)
		.filter((row) => row.newest)
		.filter(isPrinted)
		.sort(
			(a, b) =>
				Number(a.former) - Number(b.former) ||
				(a.periodEnd < b.periodEnd ? 1 : a.periodEnd > b.periodEnd ? -1 : 0) ||
				b.value - a.value
		);
}

/** Regions of today for which nothing is printed. */
function gaps(context: FigureContext): readonly Region[] {
	return rowsOf(context).filter((row) => !isPrinted(row));
}

/** "84.4 percent", "over 1.1 million people": with the digits that were printed. */
function inWords(row: PrintedRegion, { format }: FigureContext): string {
	return format.printed(row, unitOf(row.measure));
}

/** Says of a share that it is not printed itself, but the other side of a printed one. */
function derived({ formula }: PrintedRegion, { words }: FigureContext): string {
	return formula === null ? '' : words.derived;
}
