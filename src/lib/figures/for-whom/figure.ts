/** For whom the state pays: totals, what bounds each of the 15 categories, and what a bound would cost by the formula of the law. */

import type { PictogramContent } from '../../charts/pictogram/content.ts';
import Pictogram from '../../charts/pictogram/Pictogram.svelte';
import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { amount, shortAmount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { magnitude, rounded } from '../../text/numbers.ts';
import { gapRequestKey } from '../request-key.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context, type Stated } from '../define.ts';
import { isPrinted } from '../row.ts';
import { table } from '../table.ts';
import sql from './query.sql?raw';
import {
	rowsOf,
	printedIn,
	costsOf,
	totals,
	groups,
	newest,
	largest,
	countOfCategories,
	isShown,
	isCounted,
	yearOf,
	row,
	type Count,
	type People
} from './row.ts';
import type { WORDS } from './words.ts';

const PER_SQUARE = 100_000;

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
		const sizes = shown.filter(isShown).map((group) => `${datedName(group, context)} – ${inWords(group, context)}`);
		const none = shown.filter((group) => !isShown(group)).map((group) => nameOf(group, context));
		const least = printedIn(rows, 'lower').map((group) => `${datedName(group, context)} – ${inWords(group, context)}`);
		const costs = costsOf(rows).map((cost) => `${costName(cost, context)} – ${inWords(cost, context)}`);
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: [
				fill(words.altTotals, { list: list.join('; ') }),
				fill(words.altGroups, { list: sizes.join('; '), none: none.join('; ') || '0' }),
				least.length === 0 ? '' : fill(words.altLower, { list: least.join('; ') }),
				costs.length === 0 ? '' : fill(words.altMoney, { list: costs.join('; ') })
			],
			refusals: rowsOf(rows, 'money')
				.filter((cost) => !isPrinted(cost))
				.map((cost) => `${costName(cost, context)}: ${words.noRate}`)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns, measure } = words;
		return table(
			[
				...rowsOf(rows, 'total'),
				...rowsOf(rows, 'categories'),
				...groups(rows),
				...rowsOf(rows, 'lower'),
				...rowsOf(rows, 'law'),
				...rowsOf(rows, 'money')
			],
			[
				{
					head: columns.what,
					cell: (row) =>
						row.panel === 'money'
							? words.money[row.bound === 'lower' ? 'lower' : 'upper']
							: row.bound === null
								? (wordOf(measure, row.measure ?? 'population_group') ?? '')
								: words.size[row.bound]
				},
				{ head: columns.category, cell: (row) => nameOf(row, context) },
				{ head: columns.period, cell: (row) => (isPrinted(row) ? format.period(row) : '') },
				{
					head: columns.status,
					cell: (row) => (isPrinted(row) ? (row.formula === null ? format.status(row) : words.derived) : '')
				},
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						isPrinted(row)
							? [inWords(row, context), tableValue(row), unitOf(row)]
							: row.panel === 'money'
								? words.noInput
								: words.notPublished
				}
			],
			(row) => ({
				...row,
				formula: isPrinted(row) ? row.formula : null,
				asks: row.panel === 'group' && row.category ? gapRequestKey('category', 'happened', row.category) : null
			})
		);
	},

	charts: (context) => [
		...panel(Pictogram, pictureOf(context), { id: 'picture', title: context.words.panel.picture }),
		...panel(TimeLines, dotsOf(context), { id: 'totals', title: context.words.panel.total }),
		...panel(RankedBars, barsOf(context), { id: 'groups', title: context.words.panel.group }),
		...panel(RankedBars, moneyOf(context), { id: 'money', title: context.words.panel.money })
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
	const cost = largestCost(context);
	return {
		comparisons: [
			...[takeaway, `${nowWords} ${sentence}`].map((both) =>
				compared(both, [[side(now), side(then)]], { class: words.statedPlan, precision: nowWords })
			),
			...cost
		],
		takeaway: [
			takeaway,
			shown.some(isCounted) ? '' : fill(words.takeawayNone, { count: format.number(shown.length) }),
			...cost.map((both) => both.sentence)
		],
		headline: { number: nowWords, sentence, factIds: [now, count, then, countThen].flatMap(({ factIds }) => factIds) }
	};
}

function side(row: Count): ComparedFigure {
	return comparedFigure({ ...row, theme: 'beneficiaries', measure: row.measure ?? '', unit: 'persons' });
}

/** What twelve months for everybody in the largest group would cost, beside what the budget law expects for all of them. */
function largestCost(context: FigureContext): readonly Comparison[] {
	const { rows, words } = context;
	const [law, cost] = costsOf(rows);
	const people = cost && printedIn(rows, 'group').find(({ category }) => category === cost.category);
	if (!law || !cost || !people || law.panel !== 'law') return [];
	const sentence = fill(words.takeawayMoney, {
		year: yearOf(cost),
		name: nameOf(cost, context),
		people: inWords(people, context),
		money: inWords(cost, context),
		total: inWords(law, context)
	});
	const { law: expects, ours } = words.cautions;
	return [compared(sentence, [[sideOfMoney(cost), sideOfMoney(law)]], { law: expects, class: expects, own_sum: ours })];
}

function sideOfMoney(row: Count): ComparedFigure {
	const { formula } = row;
	return comparedFigure({
		...row,
		theme: 'inflows',
		measure: 'forecast_receipts',
		codes: ['state'],
		unit: 'KZT',
		ownSum: formula !== null
	});
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
	const shown = totals(rows);
	const dots = shown.map((total) => {
		const label = `${words.totalName}, ${format.period(total)}, ${format.status(total)}: ${inWords(total, context)}`;
		const mark = format.mark(total, { tone: 'root-1', label, caption: format.short(total, 'persons') });
		return { ...mark, day: total.periodStart };
	});
	return {
		series: [{ id: 'totals', name: '', joined: false, dots }],
		formatTick: (value) => shortAmount(value, 'persons', lang),
		keys: format.statusKeys(shown)
	};
}

function barsOf(context: Charted): RankedBarsContent {
	const { rows, words, format } = context;
	return {
		rows: groups(rows).map((row): RankedRow => {
			const name = nameOf(row, context);
			const id = row.category ?? '';
			if (!isShown(row)) {
				const why =
					isPrinted(row) && row.bound !== null ? words.noBound[row.bound === 'part' ? 'part' : 'old'] : words.noCount;
				const sentence = isPrinted(row) ? words.noBoundShort : words.notPublished;
				return { id, name, gap: { id: `${id}-gap`, words: sentence, label: `${name}: ${why}` } };
			}
			const lower = printedIn(rows, 'lower').find(({ category }) => category === row.category);
			const kind = isCounted(row) ? words.counted : words.bound;
			const bar = format.mark(row, {
				tone: 'root-1',
				...(!isCounted(row) && { texture: 'empty' }),
				label: `${datedName(row, context)}: ${inWords(row, context)} (${kind})`,
				caption: `${format.short(row, 'persons')}, ${yearOf(row)}`
			});
			if (isCounted(row)) return { id, name, bar };
			return {
				id,
				name,
				...(lower && {
					bar: format.mark(lower, {
						tone: 'root-1',
						label: `${datedName(lower, context)}: ${inWords(lower, context)} (${words.size.lower})`,
						caption: `${format.short(lower, 'persons')}, ${yearOf(lower)}`
					})
				}),
				bound: bar
			};
		}),
		keys: [
			{ tone: 'root-1', texture: 'empty', words: words.bound },
			{ tone: 'root-1', texture: 'dotted', words: words.lowerKey }
		]
	};
}

/** What the bounds would cost; null where none has a rate. */
function moneyOf(context: Charted): RankedBarsContent | null {
	const { rows, words, format } = context;
	const costs = costsOf(rows);
	if (costs.length === 0) return null;
	const names = [...new Set(costs.map((row) => row.category ?? ''))];
	const mark = (row: Count) =>
		format.mark(row, {
			tone: row.panel === 'law' ? 'root-1' : 'context',
			...(row.panel === 'money' && { texture: row.bound === 'lower' ? 'dotted' : 'empty' }),
			label: `${costName(row, context)}: ${inWords(row, context)}`,
			caption: `${format.short(row, 'KZT')}, ${yearOf(row)}`
		});
	return {
		rows: names.map((category): RankedRow => {
			const rows = costs.filter((cost) => (cost.category ?? '') === category);
			const of = (bound: string) => rows.find((cost) => cost.bound === bound);
			const [law, lower, upper] = [rows.find((cost) => cost.panel === 'law'), of('lower'), of('upper')];
			const bar = law ?? lower;
			return {
				id: `money-${category}`,
				name: law ? words.lawName : nameOf(rows[0]!, context),
				...(bar && { bar: mark(bar) }),
				...(upper && { bound: mark(upper) })
			};
		}),
		keys: [
			{ tone: 'root-1', texture: 'hatched', words: words.lawKey },
			{ tone: 'context', texture: 'empty', words: words.money.upper },
			{ tone: 'context', texture: 'dotted', words: words.money.lower }
		]
	};
}

function unitOf({ panel, measure }: Count): 'count' | 'persons' | 'KZT' {
	if (panel === 'money' || panel === 'law') return 'KZT';
	return measure === 'categories_count' ? 'count' : 'persons';
}

/** The number that the words show: a derived one is no sharper than its inputs. */
function tableValue({ formula, value, rounding }: Count): number {
	if (formula === null) return value;
	return rounded(value, rounding === null ? 2 - magnitude(value) : -magnitude(rounding));
}

/** "over 11 million people", with the digits that were printed; of categories the bare number. */
function inWords(row: Count, { format }: FigureContext): string {
	const unit = unitOf(row);
	return unit === 'count' ? format.number(row.value) : format.printed(row, unit);
}

/** "Children under 18, 2025"; for a lower bound the part of the group that it counts. */
function datedName(row: Count, context: FigureContext): string {
	const { words, format } = context;
	const part = row.panel === 'lower' ? ` (${wordOf(words.measure, row.measure ?? '') ?? ''})` : '';
	return `${nameOf(row, context)}${part}, ${format.period(row)}`;
}

/** What a cost is of, and its year. */
function costName(row: People, context: FigureContext): string {
	const { words } = context;
	const name = row.panel === 'law' ? words.lawName : nameOf(row, context);
	const kind = row.panel === 'law' ? '' : ` (${row.bound === 'lower' ? words.size.lower : words.bound})`;
	return `${name}${kind}, ${(row.periodEnd ?? '').slice(0, 4)}`;
}

function nameOf({ names }: People, { format }: FigureContext): string {
	return names === null ? '' : format.in(names);
}
