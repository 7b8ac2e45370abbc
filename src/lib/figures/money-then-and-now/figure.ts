/** Money of the first fund's time and of today, made comparable in three units. */

import type { RankedBarsContent, RankedRow } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import type { TimeLinesContent } from '../../charts/time-lines/content.ts';
import TimeLines from '../../charts/time-lines/TimeLines.svelte';
import { PRECISIONS, STATUSES } from '../../contract/vocabulary.ts';
import type { AmountOptions } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { magnitude, rounded, shortest } from '../../text/numbers.ts';
import { year } from '../../text/periods.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { ids, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { textureOf } from '../texture.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const UNITS = ['constant', 'gdp', 'per-resident'] as const;
const SUMS = ['startup', 'budget', 'local', 'centre', 'funding'] as const;
const SERIES = ['older', 'today', 'public'] as const;

const UNIT_OF = {
	constant: 'KZT',
	gdp: 'percent_of_gdp',
	'per-resident': 'KZT_per_resident',
	series: 'percent_of_gdp'
} as const;
const TONE_OF = { older: 'context', today: 'accent', public: 'root-1' } as const;

/** One sum in one unit, or one year of a series of shares. */
const row = rowOf({
	unit: oneOf([...UNITS, 'series']),
	what: oneOf([...SUMS, ...SERIES]),
	year: number,
	/** Tenge as printed; null for a series. */
	nominal: optional(number),
	/** In the unit of the row; null where an input is missing. */
	value: optional(number),
	precision: oneOf(PRECISIONS),
	status: oneOf(STATUSES),
	missing: optional(oneOf(['prices', 'gdp', 'population'])),
	/** Prices of that year, for sums in constant prices. */
	baseYear: optional(number),
	factIds: ids,
	formula: optional(text)
});
type Money = RowOf<typeof row>;
interface KnownMoney extends Money {
	readonly value: number;
}
type FigureContext = Context<Money, typeof WORDS>;
type Drawn = ChartContext<Money, typeof WORDS>;

export const figure = define<Money, typeof WORDS>({
	id: 'money-then-and-now',
	topic: 'history',
	order: 30,
	extracts: ['facts', 'preferred'],
	sql,
	row,
	choices: [{ name: 'unit', options: UNITS }],
	annotations: { measures: ['public_health_share_gdp', 'current_health_expenditure'] },

	statement(context) {
		const { rows, words } = context;
		const sums = sumsOf(context);
		const list = sums.map(
			(row) => `${nameOf(row, context)} – ${isKnown(row) ? inWords(row, context) : refusal(row, context)}`
		);
		const series = SERIES.map((name) => {
			const series = seriesOf(rows, name);
			const ends = [...series.slice(0, 1), ...series.slice(-1)].map((end) => `${end.year} – ${inWords(end, context)}`);
			return series.length === 0 ? '' : `${words.series[name]}: ${ends.join('; ')}.`;
		});
		return {
			unit: fill(words.unitLine[unitOf(context)], baseOf(context)),
			...storyOf(context),
			alt: [fill(words.alt, { list: list.join('; ') }), ...series],
			caveats: [...words.caveats, words.caveatUnit[unitOf(context)]],
			refusals: sums
				.filter(({ missing }) => missing !== null)
				.map((row) => `${nameOf(row, context)}: ${refusal(row, context)}`)
		};
	},

	table(context) {
		const { rows, words, format, lang } = context;
		const { columns } = words;
		return table(
			[...sumsOf(context), ...SERIES.flatMap((name) => seriesOf(rows, name))],
			[
				{ head: columns.what, cell: (row) => nameOf(row, context) },
				{ head: columns.year, cell: (row) => [year(row.year, lang), row.year] },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.nominal, numeric: true, cell: (row) => [asPrinted(row, context), row.nominal, 'KZT'] },
				{
					head: columns.value,
					numeric: true,
					cell: (row) =>
						isKnown(row)
							? [inWords(row, context), shownValue(row), row.unit === 'constant' ? 'KZT_constant' : UNIT_OF[row.unit]]
							: refusal(row, context)
				}
			],
			(row) => ({ factIds: row.factIds, formula: isKnown(row) ? row.formula : null })
		);
	},

	charts: (context) => [
		...panel(RankedBars, sumBars(context), { id: 'sums', title: context.words.panel.sums }),
		...panel(TimeLines, shareLines(context), { id: 'series', title: context.words.panel.series })
	]
});

/** The size of the first fund, with the funding of today and the first money of the decree beside it. */
function storyOf(context: FigureContext) {
	const { words, format } = context;
	const [first, budget] = (['startup', 'budget'] as const).map((what) => newestOf(what, context));
	// A plan stands beside a plan, where there is one.
	const today = newestOf('funding', context, budget?.status) ?? newestOf('funding', context);
	if (!first || !budget || !today) return { takeaway: [], headline: null };
	const value = inWords(budget, context);
	const holes = { year: String(budget.year), status: format.status(budget), ...baseOf(context) };
	const now = besideNow(words.takeawayNow, budget, today, context);
	const firstMoney = besideFirst(budget, first, context);
	const lead = fill(words.headline[unitOf(context)], holes) + words.headlineNow;
	const headline = besideNow(lead, budget, today, context);
	return {
		takeaway: [
			fill(words.takeaway[unitOf(context)], { ...holes, value }),
			now.sentence,
			words.takeawayUnknown,
			firstMoney.sentence
		],
		headline: {
			number: value,
			sentence: headline.sentence,
			factIds: [...budget.factIds, ...today.factIds]
		},
		comparisons: [now, firstMoney, headline]
	};
}

/** The funding of today, in a sentence that says what it and the budget of the first fund have unlike. */
function besideNow(template: string, budget: KnownMoney, today: KnownMoney, context: FigureContext): Comparison {
	const { words, format } = context;
	const status = format.status(today);
	const value = inWords(today, context);
	const prices = pricesOf(today, context);
	const sentence = fill(template, { today: value, now: String(today.year), nowStatus: status, prices });
	return compared(sentence, [[sideOfSum(budget), sideOfSum(today)]], {
		class: status,
		status,
		precision: value,
		measure: words.cautions.other,
		two_funds: words.cautions.fundOfToday,
		prices
	});
}

/** The first money of the decree, likewise. */
function besideFirst(budget: KnownMoney, first: KnownMoney, context: FigureContext): Comparison {
	const { words } = context;
	const { firstMoney } = words.cautions;
	const prices = pricesOf(first, context);
	const sentence = fill(words.takeawayFirst, {
		first: asPrinted(first, context),
		year: String(first.year),
		value: inWords(first, context),
		prices
	});
	return compared(sentence, [[sideOfSum(budget), sideOfSum(first)]], {
		measure: firstMoney,
		class: firstMoney,
		law: firstMoney,
		status: firstMoney,
		prices
	});
}

function sideOfSum({ what, year: of, status, precision, unit }: KnownMoney): ComparedFigure {
	return comparedFigure({
		theme: what === 'funding' ? 'spending' : 'fund1996',
		measure: what,
		status,
		precision,
		unit: unit === 'per-resident' ? 'KZT_per_person' : unit,
		periodStart: `${of}-01-01`,
		periodEnd: `${of}-12-31`
	});
}

/** Money per resident counts in the tenge of its own year, constant prices in those of their base. */
function pricesOf({ year: of, unit, baseYear }: Money, { words }: FigureContext): string {
	const prices = unit === 'per-resident' ? of : baseYear;
	return prices === null ? '' : fill(words.cautions.prices, { year: String(prices) });
}

/** The hole of the words on constant prices. */
function baseOf({ rows, choices }: FigureContext): Readonly<Record<string, string>> {
	if (unitOf({ choices }) !== 'constant') return {};
	return { base: String(rows.find(({ baseYear }) => baseYear !== null)?.baseYear ?? '') };
}

function sumBars(context: Drawn): RankedBarsContent {
	const { words, format } = context;
	return {
		rows: sumsOf(context).map((row): RankedRow => {
			const id = `${row.what}-${row.year}`;
			const name = nameOf(row, context);
			if (!isKnown(row)) {
				const label = `${name}: ${refusal(row, context)}`;
				return { id, name, gap: { id: `${id}-gap`, words: words.noInput, label } };
			}
			const bar = format.mark(row, {
				tone: row.what === 'funding' ? 'accent' : 'context',
				label: `${name}, ${format.status(row)}: ${inWords(row, context)} (${asPrinted(row, context)})`,
				caption: format.short(shown(row), UNIT_OF[row.unit], digitsOf(row))
			});
			return { id, name, bar: { ...bar, id } };
		}),
		keys: [
			{ tone: 'context', texture: 'solid', words: words.key.then },
			{ tone: 'accent', texture: 'solid', words: words.key.now },
			...format.statusKeys([{ status: 'plan' }])
		]
	};
}

/** Three series, none joined to another; the older one is of estimates, so its dots stand alone. */
function shareLines(context: Drawn): TimeLinesContent {
	const { rows, words, format, lang, notes } = context;
	return {
		series: SERIES.map((name) => {
			const all = seriesOf(rows, name);
			const dots = all.map((row) => ({
				...format.mark(row, {
					tone: TONE_OF[name],
					label: `${words.series[name]}, ${row.year}, ${format.status(row)}: ${inWords(row, context)}`,
					...((row === all[0] || row === all.at(-1)) && { caption: shortest(row.value, lang, 1) })
				}),
				id: `${name}-${row.year}`,
				day: `${row.year}-07-01`
			}));
			return { id: name, name: '', dots };
		}),
		formatTick: (value) => shortest(value, lang, 1),
		keys: SERIES.map((name) => ({
			tone: TONE_OF[name],
			texture: name === 'older' ? textureOf('estimate') : 'solid',
			words: words.series[name]
		})),
		notes
	};
}

/** The name of a series, or "1995: first money of the decree". */
function nameOf({ what, year: of }: Money, { words }: FigureContext): string {
	return wordOf(words.series, what) ?? fill(words.what[what], { year: String(of) });
}

function refusal({ missing, year: of }: Money, { words }: FigureContext): string {
	return missing === null ? '' : fill(words.refused, { input: words.input[missing], year: String(of) });
}

/** The sum in tenge of its year; empty for a series. */
function asPrinted({ nominal, precision }: Money, { format }: FigureContext): string {
	return nominal === null ? '' : format.printed({ value: nominal, precision, rounding: null }, 'KZT');
}

/** "141 million tenge", "0.00099 percent of GDP". */
function inWords(row: KnownMoney, { format }: FigureContext): string {
	return format.printed(shown(row), UNIT_OF[row.unit], digitsOf(row));
}

function shown(row: KnownMoney) {
	return { value: shownValue(row), precision: row.precision, rounding: null };
}

/** A derived value has three digits at most; "over" stays true. */
function shownValue({ value, formula, precision }: KnownMoney): number {
	return formula === null ? value : rounded(value, 2 - magnitude(value), precision === 'over' ? 'down' : 'nearest');
}

/** Small shares keep two digits that are not zero. */
function digitsOf({ unit, value }: KnownMoney): AmountOptions {
	if (UNIT_OF[unit] !== 'percent_of_gdp') return {};
	return { digits: value < 0.1 ? 1 - magnitude(value) : unit === 'series' ? 1 : 2 };
}

function unitOf({ choices }: Pick<FigureContext, 'choices'>): (typeof UNITS)[number] {
	return choices['unit'] as (typeof UNITS)[number];
}

function isKnown(row: Money): row is KnownMoney {
	return row.value !== null;
}

/** Sums in the unit chosen, in order of years. */
function sumsOf({ rows, choices }: FigureContext): readonly Money[] {
	return rows.filter(({ unit }) => unit === unitOf({ choices })).sort((a, b) => a.year - b.year);
}

function newestOf(
	what: (typeof SUMS)[number],
	context: FigureContext,
	status?: KnownMoney['status']
): KnownMoney | undefined {
	return sumsOf(context)
		.filter(isKnown)
		.findLast((row) => row.what === what && (status === undefined || row.status === status));
}

function seriesOf(rows: readonly Money[], name: (typeof SERIES)[number]): readonly KnownMoney[] {
	return rows.filter(({ unit, what }) => unit === 'series' && what === name).filter(isKnown);
}
