/** For whom the state pays: totals, the 15 categories, and what is not published about them. */

import type { PictogramContent } from '../../charts/pictogram/content.ts';
import Pictogram from '../../charts/pictogram/Pictogram.svelte';
import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { amount, shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { gapRequestKey } from '../request-key.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
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

const PER_SQUARE = 100_000;

const row = rowOf({
	panel: oneOf(['total', 'categories', 'group']),
	/** Code of lists/categories.csv; null for totals and counts. */
	category: optional(text),
	/** Names of the category. */
	names: optional(inThree()),
	sort: number,
	/** `state_paid_persons`, `population_group` (an upper bound), `categories_count`; null where nothing is printed. */
	measure: optional(text),
	/** People, or categories in the panel of that name. */
	...MAYBE_PRINTED
});
type People = RowOf<typeof row>;
type Count = Printed<People>;
type FigureContext = Context<People, typeof WORDS>;
type Charted = ChartContext<People, typeof WORDS>;

export const figure = define<People, typeof WORDS>({
	id: 'for-whom',
	topic: 'people',
	order: 10,
	home: true,
	extracts: ['facts', 'preferred', 'sources', 'categories'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		const shown = groups(rows);
		const list = totals(rows).map((total) => `${format.period(total)} – ${inWords(total, context)}`);
		const sizes = shown.filter(isPrinted).map((group) => `${nameOf(group, context)} – ${inWords(group, context)}`);
		const none = shown.filter((group) => !isPrinted(group)).map((group) => nameOf(group, context));
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: [
				fill(words.altTotals, { list: list.join('; ') }),
				fill(words.altGroups, { list: sizes.join('; '), none: none.join('; ') || '0' })
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns, measure } = words;
		return table(
			[...rowsOf(rows, 'total'), ...rowsOf(rows, 'categories'), ...groups(rows)],
			[
				{ head: columns.what, cell: (row) => wordOf(measure, row.measure ?? 'population_group') ?? '' },
				{ head: columns.category, cell: (row) => nameOf(row, context) },
				{ head: columns.period, cell: (row) => (isPrinted(row) ? format.period(row) : '') },
				{ head: columns.status, cell: (row) => (isPrinted(row) ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isPrinted(row) ? [inWords(row, context), row.value, unitOf(row)] : words.notPublished)
				}
			],
			(row) => ({ ...row, asks: row.category === null ? null : gapRequestKey('category', 'happened', row.category) })
		);
	},

	charts: (context) => [
		...panel(Pictogram, pictureOf(context), { id: 'picture', title: context.words.panel.picture }),
		...panel(TimeLines, dotsOf(context), { id: 'totals', title: context.words.panel.total }),
		...panel(RankedBars, barsOf(context), { id: 'groups', title: context.words.panel.group })
	]
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline' | 'comparisons'> {
	const { rows, words, format } = context;
	const now = newest(rows);
	const then = totals(rows).find(({ status }) => status === 'plan');
	const count = now && countOfCategories(rows, yearOf(now));
	const countThen = then && countOfCategories(rows, yearOf(then), 12);
	if (!now || !then || !count || !countThen) return { takeaway: [], headline: null };

	const shown = groups(rows);
	const nowWords = inWords(now, context);
	const holes = {
		year: yearOf(now),
		status: format.status(now),
		fromYear: then.periodStart.slice(0, 4),
		then: inWords(then, context)
	};
	const sentence = fill(words.headline, holes);
	const takeaway = fill(words.takeaway, {
		...holes,
		now: nowWords,
		count: inWords(count, context),
		countThen: inWords(countThen, context)
	});
	return {
		comparisons: [takeaway, `${nowWords} ${sentence}`].map((both) =>
			compared(both, [[side(now), side(then)]], { class: words.saidPlan, precision: nowWords })
		),
		takeaway: [takeaway, shown.some(isCounted) ? '' : fill(words.takeawayNone, { count: format.number(shown.length) })],
		headline: { number: nowWords, sentence, factIds: [now, count, then, countThen].flatMap(({ factIds }) => factIds) }
	};
}

function side(row: Count): ComparedFigure {
	return comparedFigure({ ...row, theme: 'beneficiaries', measure: row.measure ?? '', unit: 'persons' });
}

/** A square for each hundred thousand people; null when no total of a whole year is printed. */
function pictureOf(context: Charted): PictogramContent | null {
	const { rows, words, format, lang } = context;
	const shown = newest(rows);
	if (shown === undefined) return null;
	const more = largest(rows, shown);
	const mark = (row: Count, template: string) => {
		const name = fill(template, { when: format.period(row), value: inWords(row, context) });
		// The name has the number; a sign of it stands behind.
		return { ...format.mark(row, { tone: 'root-1', label: name, caption: '' }), name };
	};
	return {
		perSquare: PER_SQUARE,
		squareWords: fill(words.square, { number: amount(PER_SQUARE, 'persons', lang) }),
		parts: [mark(shown, words.paidFor)],
		...(more && { outline: { ...mark(more, words.other), texture: 'empty', value: more.value - shown.value } })
	};
}

/** Dots of days; never joined, for they come from different counts. */
function dotsOf(context: Charted): TimeLinesContent {
	const { rows, words, format, lang } = context;
	const counts = totals(rows);
	const dots = counts.map((total) => {
		const label = `${words.totalName}, ${format.period(total)}, ${format.status(total)}: ${inWords(total, context)}`;
		const mark = format.mark(total, { tone: 'root-1', label, caption: format.short(total, 'persons') });
		return { ...mark, day: total.periodStart };
	});
	return {
		series: [{ id: 'totals', name: '', joined: false, dots }],
		formatTick: (value) => shortAmount(value, 'persons', lang),
		keys: format.statusKeys(counts)
	};
}

function barsOf(context: Charted): RankedBarsContent {
	const { rows, words, format } = context;
	return {
		rows: groups(rows).map((row): RankedRow => {
			const name = nameOf(row, context);
			const id = row.category ?? '';
			if (!isPrinted(row))
				return { id, name, gap: { id: `${id}-gap`, words: words.notPublished, label: `${name}: ${words.noCount}` } };
			const kind = isCounted(row) ? words.counted : words.bound;
			const bar = format.mark(row, {
				tone: 'root-1',
				...(!isCounted(row) && { texture: 'empty' }),
				label: `${name}, ${format.period(row)}: ${inWords(row, context)} (${kind})`,
				caption: format.short(row, 'persons')
			});
			return isCounted(row) ? { id, name, bar } : { id, name, bound: bar };
		}),
		keys: [{ tone: 'root-1', texture: 'empty', words: words.bound }]
	};
}

function rowsOf(rows: readonly People[], panel: People['panel']): readonly People[] {
	return rows.filter((row) => row.panel === panel);
}

/** Totals in order of days. */
function totals(rows: readonly People[]): readonly Count[] {
	return rowsOf(rows, 'total').filter(isPrinted);
}

/** The categories of the list, largest group first, those without any number last. */
function groups(rows: readonly People[]): readonly People[] {
	return [...rowsOf(rows, 'group')].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.sort - b.sort);
}

/** The newest total of a whole year that happened; it is the word of the Fund or the government when they printed one. */
function newest(rows: readonly People[]): Count | undefined {
	const isWholeYear = ({ periodStart, periodEnd }: Count) =>
		periodStart.endsWith('-01-01') && periodEnd.endsWith('-12-31');
	return totals(rows).findLast((row) => row.status === 'actual' && isWholeYear(row));
}

/** The largest total printed for any day of that year, when it is larger. */
function largest(rows: readonly People[], shown: Count): Count | undefined {
	return totals(rows)
		.filter((row) => yearOf(row) === yearOf(shown) && row.value > shown.value)
		.sort((a, b) => b.value - a.value)[0];
}

/** How many categories were counted for a year: the newest count up to its end. */
function countOfCategories(rows: readonly People[], year: string, want?: number): Count | undefined {
	return rowsOf(rows, 'categories')
		.filter(isPrinted)
		.findLast((row) => yearOf(row) <= year && (want === undefined || row.value === want));
}

/** Is it a count of people paid for, and not an upper bound? */
function isCounted({ measure }: People): boolean {
	return measure === 'state_paid_persons';
}

function yearOf({ periodEnd }: Count): string {
	return periodEnd.slice(0, 4);
}

function unitOf({ measure }: Count): 'count' | 'persons' {
	return measure === 'categories_count' ? 'count' : 'persons';
}

/** "over 11 million people", with the digits that were printed; of categories the bare number. */
function inWords(row: Count, { format }: FigureContext): string {
	return unitOf(row) === 'count' ? format.number(row.value) : format.printed(row, 'persons');
}

function nameOf({ names }: People, { format }: FigureContext): string {
	return names === null ? '' : format.in(names);
}
