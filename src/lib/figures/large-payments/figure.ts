/** How many people live in households that spend a large part of their budget on care. */

import type { TimeDot, TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { number as fixed, shortest } from '../../text/numbers.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { oneOf, PRINTED, rowOf, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const LINES = ['over_10', 'over_25'] as const;
type Line = (typeof LINES)[number];
const TONE_OF = { over_10: 'accent', over_25: 'root-1' } as const;

/** The year before insurance started in full. */
const BEFORE = 2019;

const row = rowOf({
	/** Of the budget of a household, in percent. */
	line: oneOf(LINES),
	...PRINTED
});
type Share = RowOf<typeof row>;
type FigureContext = Context<Share, typeof WORDS>;

export const figure = define<Share, typeof WORDS>({
	id: 'large-payments',
	topic: 'inflows',
	order: 5,
	within: 'families-pay',
	extracts: ['preferred'],
	sql,
	row,
	annotations: { measures: ['large_payments_10_share'] },

	statement(context) {
		const { rows, words } = context;
		const change = changeOf(context);
		return {
			unit: words.unitLine,
			comparisons: change === null ? [] : [change],
			takeaway: [change?.sentence ?? '', change === null ? '' : words.noCause, quarterOf(context)],
			headline: headlineOf(context),
			alt: LINES.flatMap((line) => {
				const all = lineOf(rows, line);
				const ends = [...all.slice(0, 1), ...all.slice(1).slice(-1)];
				const list = ends.map((row) => `${context.format.period(row)} – ${inWords(row, context)}`).join('; ');
				return list === '' ? [] : [fill(words.alt, { panel: words.name[line], list })];
			}),
			caveats: words.caveats.map((caveat) => fillKnown(caveat, { gaps: gapsOf(context) }))
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.what, cell: ({ line }) => words.name[line] },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.value, numeric: true, cell: (row) => [inWords(row, context), row.value, 'percent'] }
			],
			(row) => row
		);
	},

	charts: (context) => panel(TimeLines, linesOf(context))
});

function headlineOf(context: FigureContext) {
	const { rows, words, format } = context;
	const all = lineOf(rows, 'over_10');
	const [first, newest] = [all[0], all.at(-1)];
	if (!first || !newest) return null;
	const isMost = all.length > 2 && all.every((row) => row === newest || row.value < newest.value);
	const years = { years: format.counted(all.length, words.years), first: `${yearOf(first)}` };
	return {
		number: inWords(newest, context),
		sentence: fill(words.headline, { when: format.during(newest), most: isMost ? fill(words.most, years) : '' }),
		factIds: newest.factIds
	};
}

/** The year before insurance and the newest one. */
function changeOf(context: FigureContext): Comparison | null {
	const { rows, words, format } = context;
	const all = lineOf(rows, 'over_10');
	const [before, newest] = [all.find((row) => yearOf(row) === BEFORE), all.at(-1)];
	if (!before || !newest || yearOf(newest) <= BEFORE) return null;
	const sentence = fill(words.takeaway, {
		beforeYear: `${BEFORE}`,
		before: inWords(before, context),
		year: `${yearOf(newest)}`,
		value: inWords(newest, context),
		status: format.status(newest)
	});
	return compared(sentence, [[side(before), side(newest)]], {});
}

function quarterOf(context: FigureContext): string {
	const { rows, words, format } = context;
	const newest = lineOf(rows, 'over_25').at(-1);
	if (newest === undefined) return '';
	return fill(words.quarter, { when: format.during(newest), value: inWords(newest, context) });
}

/** The years between the first and the last that no survey is printed for. */
function gapsOf({ rows, words }: FigureContext): string {
	const known = new Set(rows.map(yearOf));
	const missing = everyYear([...known]).filter((year) => !known.has(year));
	return missing.length === 0 ? '' : fill(words.gaps, { years: missing.join(', ') });
}

function linesOf(context: ChartContext<Share, typeof WORDS>): TimeLinesContent | null {
	const { rows, words, format, lang, notes } = context;
	if (rows.length === 0) return null;
	return {
		series: LINES.map((line) => {
			const all = lineOf(rows, line);
			const newest = all.at(-1);
			const formatted = captioned(all);
			const dots = all.map((row, place): TimeDot => {
				const mark = format.mark(row, {
					tone: TONE_OF[line],
					label: `${words.name[line]}, ${format.period(row)}, ${format.status(row)}: ${inWords(row, context)}`,
					...(formatted.includes(row) && { caption: fixed(row.value, lang, 2) })
				});
				const before = all[place - 1];
				const isOpen = before !== undefined && yearOf(row) - yearOf(before) > 1;
				return { ...mark, day: `${yearOf(row)}-07-01`, broken: isOpen };
			});
			const name = newest === undefined ? '' : fill(words.short[line], { value: fixed(newest.value, lang, 2) });
			return { id: line, name, dots };
		}),
		formatTick: (value) => shortest(value, lang, 1),
		notes
	};
}

/** The first year, the highest one before the newest, and the year before insurance; the newest stands at the name. */
function captioned(all: readonly Share[]): readonly Share[] {
	const earlier = all.slice(0, -1);
	const highest = [...earlier].sort((a, b) => a.value - b.value).slice(-1);
	return [...earlier.slice(0, 1), ...highest, ...earlier.filter((row) => yearOf(row) === BEFORE)];
}

function side(row: Share): ComparedFigure {
	return comparedFigure({ ...row, theme: 'accounts', measure: 'large_payments_10_share', unit: 'percent' });
}

/** Oldest first. */
function lineOf(rows: readonly Share[], line: Line): readonly Share[] {
	return rows.filter((row) => row.line === line);
}

/** "3.72 percent", with the two digits that surveys are printed with. */
function inWords(row: Share, { format }: FigureContext): string {
	return format.printed(row, 'percent', { digits: 2 });
}

function yearOf({ periodStart }: Share): number {
	return Number(periodStart.slice(0, 4));
}
