/** Health in what the state spends: its share in the spending of general government, by year, with the break of the accounts. */

import type { TimeDot, TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { isSharp } from '../../contract/spans.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { shortest } from '../../text/numbers.ts';
import { isInYears } from '../annotations.ts';
import { compared, comparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { number, PRINTED, rowOf, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const row = rowOf({
	year: number,
	/** Does the year not compare with the one before? */
	newCount: yes,
	...PRINTED
});
type Share = RowOf<typeof row>;
type FigureContext = Context<Share, typeof WORDS>;

export const figure = define<Share, typeof WORDS>({
	id: 'health-in-state-spending',
	topic: 'funding',
	order: 15,
	extracts: ['preferred', 'annotations'],
	sql,
	row,
	annotations: {
		measures: ['share_of_current_health_expenditure'],
		kinds: ['break', 'launch'],
		when: ({ day }, _, rows) => isInYears(day, rows.map(yearOf))
	},

	statement(context) {
		const { rows, words } = context;
		const stated = (before: boolean) => rows.filter((row) => rows.indexOf(row) < firstOfCount(rows) === before);
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: [
				listed(words.altBefore, stated(true), context),
				listed(words.alt, stated(false), context),
				missingOf(rows).length === 0 ? '' : fill(words.altNotPublished, { list: missingOf(rows).join(', ') })
			],
			caveats: words.caveats.map((caveat) => fillKnown(caveat, { year: String(rows.at(-1)?.year ?? '') }))
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const missing = missingOf(rows).map((year) => ({ year, row: null }));
		return table(
			[...rows.map((row) => ({ year: row.year, row })), ...missing].sort((a, b) => a.year - b.year),
			[
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [inWords(row, context), row.value, 'percent'] : words.notPublished)
				},
				{ head: columns.note, cell: ({ row }) => (row?.newCount === true ? words.newCount : '') }
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) => panel(TimeLines, lineOf(context))
});

/** The newest year, and between what it lies since the accounts count as they do. */
function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { rows, words } = context;
	const since = rows.slice(firstOfCount(rows));
	const [first, last] = [since[0], since.at(-1)];
	if (!first || !last) return { takeaway: [words.none], headline: null };
	const [least, most] = [lowest(since), highest(since)];
	const sentence = fill(words.takeaway, {
		year: String(last.year),
		value: withStatus(last, context),
		first: String(first.year),
		least: withStatus(least, context),
		leastYear: String(least.year),
		most: withStatus(most, context),
		mostYear: String(most.year)
	});
	const others = [least, most].filter((row) => row !== last);
	const loose = [last, ...others].find((row) => !isSharp(row));
	const unusual = [last, ...others].find(({ status }) => status !== 'actual');
	const comparison = compared(
		sentence,
		others.map((row) => [sideOfShare(last), sideOfShare(row)]),
		{
			precision: loose === undefined ? '' : inWords(loose, context),
			status: unusual === undefined ? '' : context.format.status(unusual)
		}
	);
	return {
		takeaway: [sentence, words.takeawayBreak],
		comparisons: [comparison],
		headline: {
			number: inWords(last, context),
			sentence: fill(words.headline, { year: String(last.year) }),
			factIds: last.factIds
		}
	};
}

/** One line, open where the accounts begin to count anew and where a year is missing. */
function lineOf(context: ChartContext<Share, typeof WORDS>): TimeLinesContent | null {
	const { rows, words, format, lang, notes } = context;
	if (rows.length === 0) return null;
	const from = firstOfCount(rows);
	const captioned = [rows.slice(0, from), rows.slice(from)].flatMap((part) =>
		part.length === 0 ? [] : [lowest(part), highest(part), part.at(-1)]
	);
	const dots = rows.map((row, index): TimeDot => {
		const mark = format.mark(row, {
			tone: 'root-1',
			label: `${fill(words.label, { year: String(row.year) })}, ${format.status(row)}: ${inWords(row, context)}`,
			...((row.newCount || captioned.includes(row)) && { caption: shortest(row.value, lang, 1) })
		});
		const broken = row.newCount || rows[index - 1]?.year !== row.year - 1;
		return { ...mark, day: `${row.year}-07-01`, ...(broken && { broken }) };
	});
	return {
		series: [{ id: 'share', name: '', dots }],
		formatTick: (value) => shortest(value, lang, 1),
		keys: format.statusKeys(
			rows.filter(({ status }) => status !== 'actual'),
			'root-1'
		),
		notes
	};
}

function listed(template: string, rows: readonly Share[], context: FigureContext): string {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return '';
	const list = rows.map((row) => `${row.year} – ${inWords(row, context)}`).join('; ');
	return fill(template, { first: String(first.year), last: String(last.year), list });
}

function sideOfShare(row: Share) {
	return comparedFigure({ ...row, theme: 'accounts', measure: 'health_share_of_government_spending', unit: 'percent' });
}

function inWords(row: Share, { format }: FigureContext): string {
	return format.printed(row, 'percent', { digits: 1 });
}

function withStatus(row: Share, context: FigureContext): string {
	const value = inWords(row, context);
	return row.status === 'actual' ? value : `${value} (${context.format.status(row)})`;
}

/** Where the newest count begins: at the last break, or with the first year. */
function firstOfCount(rows: readonly Share[]): number {
	return Math.max(
		rows.findLastIndex(({ newCount }) => newCount),
		0
	);
}

function lowest(rows: readonly Share[]): Share {
	return rows.reduce((found, row) => (row.value < found.value ? row : found));
}

function highest(rows: readonly Share[]): Share {
	return rows.reduce((found, row) => (row.value > found.value ? row : found));
}

function missingOf(rows: readonly Share[]): readonly number[] {
	const known = new Set(rows.map(yearOf));
	return everyYear([...known]).filter((year) => !known.has(year));
}

function yearOf({ year }: Share): number {
	return year;
}
