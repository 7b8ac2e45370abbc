/** The budget of the first fund, what regions owed and paid it, and how large it was. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { rounded } from '../../text/numbers.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** In the order in which they are drawn. */
const PANELS = ['payers', 'purposes', 'due', 'came', 'arrears', 'covered', 'closed', 'size'] as const;
type Part = (typeof PANELS)[number];

const row = rowOf({
	panel: oneOf(PANELS),
	measure: text,
	/** Code of a payer or an item; `all` where it is not broken down. */
	line: text,
	region: text,
	unit: oneOf(['KZT', 'percent', 'count', 'percent_of_gdp']),
	/** Tenge that came of what was due; null where it is not printed. */
	paid: optional(number),
	/** How many budgets are added up. */
	parts: number,
	lineNames: optional(inThree('line')),
	/** Is it a part of the part above? */
	inside: yes,
	places: inThree('place'),
	formula: optional(text),
	...PRINTED
});
type Line = RowOf<typeof row>;
type FigureContext = Context<Line, typeof WORDS>;
type Drawn = ChartContext<Line, typeof WORDS>;

export const figure = define<Line, typeof WORDS>({
	id: 'first-fund-budget',
	topic: 'history',
	order: 25,
	within: 'money-then-and-now',
	extracts: ['preferred', 'share_of_gdp', 'payers', 'items', 'regions'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		const [total, local] = [lineOf(rows, 'payers', 'all'), lineOf(rows, 'payers', 'local_budget')];
		const sums =
			total && local ? { total: amount(total, context), local: amount(local, context), year: yearOf(total) } : null;
		const pairs = total && local ? [[sideIn(total), sideIn(local)] as const] : [];
		const lead = sums && compared(fill(words.takeaway, sums), pairs, { whom: words.cautions.local });
		const headline = sums && compared(fillKnown(words.headline, sums), pairs, { whom: words.cautions.local });
		const came = cameIn(context);
		const size = sizeIn(context);
		return {
			unit: words.unitLine,
			comparisons: [lead, headline, ...came, size].filter((statement) => statement !== null),
			takeaway: [
				lead?.sentence ?? '',
				words.takeawayUnknown,
				...came.map(({ sentence }) => sentence),
				size?.sentence ?? ''
			],
			headline:
				sums && headline && total && local
					? { number: sums.local, sentence: headline.sentence, factIds: [...local.factIds, ...total.factIds] }
					: null,
			alt: PANELS.map((part) => {
				const shown = inPanel(rows, part);
				const list = shown.map((one) => {
					const paid = one.paid === null ? '' : `, ${words.key.paid} ${format.printed(paidOf(one), 'KZT')}`;
					return `${nameOf(one, context)} – ${amount(one, context)}${paid}`;
				});
				return shown.length === 0 ? '' : fill(words.alt, { panel: titleOf(part, context), list: list.join('; ') });
			})
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			PANELS.flatMap((part) => inPanel(rows, part)),
			[
				{ head: columns.panel, cell: (row) => words.about[row.panel] },
				{ head: columns.name, cell: (row) => nameOf(row, context) },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => [amount(row, context), tableValue(row), row.unit]
				},
				{
					head: columns.paid,
					numeric: true,
					cell: (row) => {
						if (row.panel !== 'due') return '';
						return row.paid === null ? words.notPublished : [format.printed(paidOf(row), 'KZT'), row.paid, 'KZT'];
					}
				}
			],
			(row) => row
		);
	},

	charts: (context) =>
		PANELS.flatMap((part) => {
			const rows = inPanel(context.rows, part);
			if (rows.length === 0) return [];
			return panel(
				RankedBars,
				{ rows: drawn(part, context), keys: keysOf(part, context) },
				{ id: part, title: titleOf(part, context) }
			);
		})
});

/** One row for each row of the panel; beds stand in the table, for their scale is another one. */
function drawn(part: Part, context: Drawn): readonly RankedRow[] {
	const { rows, words, format } = context;
	return inPanel(rows, part)
		.filter(({ measure }) => measure !== 'beds_cut_planned')
		.map((row) => {
			const name = nameOf(row, context);
			const sentence = `${name}, ${format.period(row)}, ${format.status(row)}: ${amount(row, context)}`;
			const mark = format.mark(row, {
				tone: toneOf(row),
				label: row.panel === 'due' ? `${sentence} (${words.about.due})` : sentence,
				caption: format.short(shown(row), row.unit, digitsOf(row)),
				...(part === 'due' && { texture: 'empty' })
			});
			const id = `${part}-${mark.id}`;
			if (part !== 'due') return { id, name, bar: { ...mark, id } };
			const paid =
				row.paid === null
					? {}
					: {
							bar: {
								...mark,
								id: `${id}-paid`,
								tone: 'accent' as const,
								texture: 'solid' as const,
								value: row.paid,
								label: `${name}, ${words.key.paid}: ${format.printed(paidOf(row), 'KZT')}`,
								caption: format.short(paidOf(row), 'KZT')
							}
						};
			return { id, name, ...paid, bound: { ...mark, id } };
		});
}

function toneOf({ panel: part, line, measure }: Line): Tone {
	if (part === 'payers' || part === 'purposes') return line === 'all' ? 'context' : 'part-1';
	if (part === 'size') return measure === 'planned_revenue' ? 'part-1' : 'context';
	if (part === 'came' || part === 'due') return line === 'employer' || line === 'all' ? 'context' : 'accent';
	return line === 'all' ? 'context' : 'part-1';
}

function keysOf(part: Part, { rows, words, format }: Drawn): readonly KeyEntry[] {
	if (part !== 'due') return format.statusKeys(inPanel(rows, part));
	return [
		{ tone: 'accent', texture: 'solid', words: words.key.paid },
		{ tone: 'accent', texture: 'empty', words: words.key.due }
	];
}

/** What local budgets transferred of their plan, beside employers where the same act prints them. */
function cameIn(context: FigureContext): readonly Comparison[] {
	const { rows, words, format } = context;
	return inPanel(rows, 'came')
		.filter(({ line }) => line === 'local_budget')
		.map((row) => {
			const other = inPanel(rows, 'came').find(
				(one) => one.line === 'employer' && one.region === row.region && one.periodStart === row.periodStart
			);
			const beside = other ? fill(words.takeawayEmployer, { value: amount(other, context) }) : '';
			const sentence = fill(words.takeawayCame, {
				place: format.in(row.places),
				when: asBeginning(format.during(row)),
				value: amount(row, context),
				beside
			});
			return compared(sentence, other ? [[sideIn(row), sideIn(other)]] : [], { whom: words.cautions.employers });
		});
}

/** The planned size beside the one that we derive, of the newest year that has both. */
function sizeIn(context: FigureContext): Comparison | null {
	const { rows, words } = context;
	const size = inPanel(rows, 'size');
	const planned = size.findLast(({ measure }) => measure === 'planned_revenue');
	const derived = size.find((row) => row.measure !== 'planned_revenue' && row.periodStart === planned?.periodStart);
	if (!planned || !derived) return null;
	const holes = { year: yearOf(planned), planned: amount(planned, context), derived: amount(derived, context) };
	return compared(fill(words.takeawaySize, holes), [[sideIn(planned), sideIn(derived)]], {
		measure: words.cautions.measure,
		status: words.cautions.estimate
	});
}

function sideIn({ line, ...row }: Line): ComparedFigure {
	return comparedFigure({ ...row, theme: 'fund1996', codes: [line], ownSum: row.formula === 'sum' });
}

function titleOf(part: Part, { rows, words, format }: FigureContext): string {
	const shown = inPanel(rows, part);
	const beds = shown.find(({ measure }) => measure === 'beds_cut_planned');
	return fillKnown(words.panel[part], {
		year: shown.map(yearOf)[0] ?? '',
		beds: beds ? format.printed(beds, 'count') : ''
	});
}

function nameOf(row: Line, context: FigureContext): string {
	const { words, format } = context;
	const line = row.lineNames === null || row.line === 'all' ? '' : format.in(row.lineNames);
	const place = format.in(row.places);
	const when = format.period(row);
	const all = wordOf(words.all, row.measure) ?? words.whole;
	switch (row.panel) {
		case 'payers':
		case 'purposes':
			return row.line === 'all' ? words.whole : row.inside ? fill(words.inside, { name: small(line) }) : line;
		case 'closed':
			return row.line === 'all' ? all : line;
		case 'size':
			return fill(wordOf(words.size, row.measure) ?? '', { year: yearOf(row) });
		case 'due':
			if (row.parts > 1) return fill(words.dueAdded, { place, when, count: format.number(row.parts) });
			if (row.line === 'local_budget') return fill(words.dueOf, { place, when });
			return fill(words.dueItem, { place, when, item: small(line) });
		case 'covered':
			return fill(words.lineOf, { place, when, name: row.line === 'all' ? all : words.insuredWorking });
		case 'arrears': {
			const name = row.line === 'all' ? all : small(line);
			return fill(words.lineOf, { place, when, name: fill(wordOf(words.owed, row.measure) ?? '{name}', { name }) });
		}
		case 'came':
			return fill(words.lineOf, { place, when, name: row.line === 'all' ? all : small(line) });
	}
}

function amount(row: Line, { format }: FigureContext): string {
	return format.printed(shown(row), row.unit, digitsOf(row));
}

function shown(row: Line) {
	return { ...row, value: tableValue(row) };
}

/** A derived share of GDP has the digits that are shown. */
function tableValue({ unit, value }: Line): number {
	return unit === 'percent_of_gdp' ? rounded(value, 2) : value;
}

/** Two digits as in the printed budget: 24.37 billion. */
function digitsOf({ unit, value, panel: part }: Line) {
	const budget = (part === 'payers' || part === 'purposes') && value >= 1e10;
	return unit === 'percent_of_gdp' || budget ? { digits: 2 } : {};
}

/** Inside a sentence; the fund here is the first one, which is written small. */
function small(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What was paid is printed with the same digits as what was due. */
function paidOf({ paid, precision, rounding }: Line) {
	return { value: paid ?? 0, precision, rounding };
}

function yearOf({ periodStart }: { readonly periodStart: string }): string {
	return periodStart.slice(0, 4);
}

function inPanel(rows: readonly Line[], part: Part): readonly Line[] {
	return rows.filter((row) => row.panel === part);
}

function lineOf(rows: readonly Line[], part: Part, line: string): Line | undefined {
	return inPanel(rows, part).find((row) => row.line === line);
}
