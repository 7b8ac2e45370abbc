/** Receipts of the Fund by month and by year; printed and derived months side by side. */

import type { MonthBar, MonthRowsContent } from '../../charts/month-rows/content.ts';
import MonthRows from '../../charts/month-rows/MonthRows.svelte';
import type { RankedBarsContent } from '../../charts/ranked-bars/content.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { dative } from '../../text/kazakh.ts';
import { MONTHS } from '../../text/months.ts';
import { monthYear, shortMonth, year as yearWords } from '../../text/periods.ts';
import { isInYears } from '../annotations.ts';
import { compared, comparedFigure, type ComparedFigure } from '../comparison.ts';
import { define, panel, type Stated } from '../define.ts';
import { table, type Column } from '../table.ts';
import { end, inDigits, inWords, tableValue, outwards, withRange, type FigureContext } from './amounts.ts';
import sql from './query.sql?raw';
import { contradictions, isWholeYear, lastMonth, months, monthYears, row, years, type Receipt } from './row.ts';
import type { WORDS } from './words.ts';

type Story = Omit<Stated, 'unit'>;

/** The month in which the state and employees began to pay. */
const ALL_PAY = '2020-01-01';

export const figure = define<Receipt, typeof WORDS>({
	id: 'receipts-by-month',
	topic: 'inflows',
	order: 20,
	extracts: ['facts', 'preferred', 'sources', 'monthly_receipts'],
	sql,
	row,
	choices: [{ name: 'by', options: ['month', 'year'] }],
	annotations: {
		measures: ['contributions'],
		kinds: ['launch', 'rate_change', 'postponement'],
		when: ({ day }, _choices, rows) => isInYears(day, monthYears(rows))
	},

	statement(context) {
		const { unitLine } = context.words;
		return isByYear(context)
			? { unit: unitLine.year, ...yearStory(context) }
			: { unit: unitLine.month, ...monthStory(context) };
	},

	table(context) {
		const { words, format } = context;
		const { columns } = words;
		const ends = (['low', 'high'] as const).map((side): Column<Line> => ({
			head: columns[side],
			numeric: true,
			cell: ({ row }) => {
				const value = row?.[side] ?? null;
				return value === null ? '' : [end(value, side, context), outwards(value, side), 'KZT'];
			}
		}));
		return table(
			isByYear(context) ? yearLines(context) : monthLines(context),
			[
				{ head: columns.period, cell: ({ when }) => when },
				{ head: columns.kind, cell: ({ kind }) => kind },
				{ head: columns.status, cell: ({ row }) => (row ? format.status(row) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: ({ row }) => (row ? [inWords(row, context), tableValue(row), 'KZT'] : words.notPublished)
				},
				...(isByYear(context) ? [] : ends)
			],
			({ row }) => row ?? {}
		);
	},

	charts: (context) =>
		isByYear(context)
			? panel(RankedBars, yearBars(context))
			: panel(MonthRows, { ...monthRows(context), notes: context.notes })
});

function isByYear({ choices }: FigureContext): boolean {
	return choices['by'] === 'year';
}

/** The month in which all began to pay, and the largest printed before it. */
function monthStory(context: FigureContext): Story {
	const { rows, words, format, lang } = context;
	const { caveats } = words;
	const all = months(rows);
	const printed = all.flatMap((month) => month.printed ?? []);
	const missing = all.filter(({ known }) => known === null);
	const first = printed.find(({ periodStart }) => periodStart === ALL_PAY);
	const before = printed.filter(({ periodEnd }) => periodEnd < ALL_PAY).sort((a, b) => b.value - a.value)[0];
	const story = first && before && monthHeadline(first, before, context);
	return {
		takeaway:
			first && story
				? [
						fill(words.takeaway.month, {
							all: `${all.length} ${formOf(all.length, lang, words.months)}`,
							printed: String(printed.length),
							derived: String(all.filter(({ known }) => known?.derived).length),
							expected: String(all.filter(({ expected }) => expected !== null).length),
							unknown: String(missing.filter(({ expected }) => expected === null).length),
							first: inWords(first, context),
							...until(context)
						})
					]
				: [],
		headline: null,
		...story,
		alt: [
			...monthYears(rows).map((year) => {
				const list = all
					.filter((month) => month.year === year)
					.flatMap(({ known }) => known ?? [])
					.map((row) => {
						const kind = row.derived ? ` (${words.kind.derived.split(':')[0]})` : '';
						return `${monthYear(row.periodStart, lang)} – ${withRange(row, context)}${kind}`;
					});
				return fill(words.altRow, { year: String(year), list: list.join('; ') });
			}),
			fill(words.altMissing, { list: missing.map(({ id }) => monthYear(`${id}-01`, lang)).join(', ') })
		],
		caveats: [
			caveats.payers,
			caveats.derived,
			...contradictions(rows).map((one) =>
				fill(caveats.contradicts, {
					month: asBeginning(format.period(one.printed)),
					printed: inWords(one.printed, context),
					low: end(one.low, 'low', context),
					high: end(one.high, 'high', context)
				})
			),
			caveats.gaps,
			caveats.periods
		]
	};
}

function monthHeadline(
	first: Receipt,
	before: Receipt,
	context: FigureContext
): Pick<Story, 'headline' | 'comparisons'> {
	const { words, format, lang } = context;
	const number = inWords(first, context);
	const sentence = fill(words.headline.month, {
		when: format.during(first),
		before: inWords(before, context),
		month: monthYear(before.periodStart, lang)
	});
	const cautions = { launch: words.cautions.launch, precision: inWords(before, context) };
	return {
		comparisons: [compared(`${number} ${sentence}`, [[sideOfSum(first), sideOfSum(before)]], cautions)],
		headline: { number, sentence, factIds: [...first.factIds, ...before.factIds] }
	};
}

/** The last month that is asked for: "December" and "2020"; in Kazakh "желтоқсанға". */
function until({ rows, lang }: FigureContext) {
	const last = lastMonth(rows);
	const name = MONTHS[lang].full[Number(last.slice(5)) - 1] ?? '';
	return { until: lang === 'kk' ? dative(name) : name, untilYear: last.slice(0, 4) };
}

function yearStory(context: FigureContext): Story {
	const { rows, words, format, lang } = context;
	const { caveats } = words;
	const all = years(rows);
	const sums = all.flatMap(({ sum }) => sum ?? []);
	const whole = sums.filter(isWholeYear);
	const newest = whole.at(-1);
	const part = sums
		.filter((row) => row.named && !isWholeYear(row))
		.sort((a, b) => (a.periodEnd.slice(5) < b.periodEnd.slice(5) ? 1 : -1))[0];
	const longest = newest && part && longestPart(part, newest, context);
	const holes = (row: Receipt) => ({ value: inWords(row, context), year: row.periodEnd.slice(0, 4) });
	const missing = all.filter(({ sum }) => sum === null);
	return {
		takeaway: longest
			? [
					fill(words.takeaway.year, {
						from: String(all[0]?.year),
						to: String(all.at(-1)?.year),
						all: `${all.length} ${formOf(all.length, lang, words.years)}`,
						whole: String(whole.length)
					}),
					longest.sentence
				]
			: [],
		...(longest && { comparisons: [longest] }),
		headline:
			newest && longest
				? {
						number: inWords(newest, context),
						sentence: fill(whole.length === 1 ? words.headline.year : words.headline.years, {
							year: newest.periodStart.slice(0, 4),
							...(whole.length > 1 && { count: String(whole.length) })
						}),
						factIds: newest.factIds
					}
				: null,
		alt: [
			fill(words.altYears, {
				list: sums.map((row) => `${format.period(row)} – ${inWords(row, context)}`).join('; ')
			}),
			fill(words.altMissing, { list: missing.map(({ year }) => String(year)).join(', ') })
		],
		caveats: [
			caveats.periods,
			...all
				.flatMap(({ running }) => running ?? [])
				.filter((row) => row.class === 'happened')
				.map((row) => fill(caveats.running, holes(row))),
			...sums.filter(({ named }) => !named).map((row) => fill(caveats.unnamed, holes(row))),
			caveats.years
		]
	};
}

/** The longest part of a year, which must not be held against a whole one. */
function longestPart(part: Receipt, newest: Receipt, context: FigureContext) {
	const { words, format } = context;
	const year = part.periodEnd.slice(0, 4);
	const value = inWords(part, context);
	const sentence = fill(words.takeawayPart, { when: asBeginning(format.during(part)), value, year });
	const { part: longest, named, prices } = words.cautions;
	return compared(sentence, [[sideOfSum(part), sideOfSum(newest)]], {
		period: longest,
		status: longest,
		whom: named,
		precision: value,
		prices: fill(prices, { year })
	});
}

/** A sum whose payers are not named is of others than one whose payers are. */
function sideOfSum({ named, ...row }: Receipt): ComparedFigure {
	const codes = ['all', named ? null : 'unnamed'];
	return comparedFigure({ ...row, theme: 'inflows', measure: 'contributions', codes, unit: 'KZT' });
}

/** A row of the table; null where nothing is printed. */
interface Line {
	readonly when: string;
	readonly kind: string;
	readonly row: Receipt | null;
}

function monthLines({ rows, words, lang }: FigureContext): readonly Line[] {
	return months(rows).flatMap(({ id, printed, derived, expected, known }) => {
		const sums = [printed, derived, expected].filter((row) => row !== null);
		return [...sums, ...(known ? [] : [null])].map((row) => ({
			when: monthYear(`${id}-01`, lang),
			kind: row?.derived ? words.kind.derived : words.kind.printed,
			row
		}));
	});
}

function yearLines(context: FigureContext): readonly Line[] {
	const { rows, words, format, lang } = context;
	return years(rows).flatMap(({ year, sum, running }): Line[] => [
		sum
			? { when: format.period(sum), kind: kindOf(sum, context), row: sum }
			: { when: yearWords(year, lang), kind: words.kind.year, row: null },
		...[running]
			.filter((row) => row !== null)
			.map((row) => ({
				when: format.period(row),
				kind: row.class === 'happened' ? words.kind.running : words.kind.expected,
				row
			}))
	]);
}

/** A whole year, a part of one, or a year whose payers are not named. */
function kindOf(row: Receipt, { words }: FigureContext): string {
	if (!isWholeYear(row)) return words.kind.part;
	return row.named ? words.kind.year : words.kind.unnamed;
}

function monthRows(context: FigureContext): MonthRowsContent {
	const { rows, words, format, lang } = context;
	const all = months(rows);
	const drawn = all.flatMap(({ printed, expected }) => printed ?? expected ?? []);
	return {
		rows: monthYears(rows).map((year) => {
			const selected = all.filter((month) => month.year === year);
			return {
				id: String(year),
				name: String(year),
				bars: selected.flatMap(({ month, printed, expected }) => monthBar(printed ?? expected, month, context)),
				derived: selected.flatMap(({ month, derived }) => monthBar(derived, month, context)),
				gaps: selected
					.filter(({ known, expected }) => known === null && expected === null)
					.map(({ id, month }) => ({
						id: `${id}-gap`,
						month,
						label: `${monthYear(`${id}-01`, lang)}: ${words.notPublished}`
					}))
			};
		}),
		months: Array.from({ length: 12 }, (_, index) => shortMonth(`2000-${String(index + 1).padStart(2, '0')}-01`, lang)),
		keys: [
			{ tone: 'accent', texture: 'solid', words: words.kind.printed },
			...format.statusKeys(
				drawn.filter(({ status }) => status === 'preliminary' || status === 'estimate'),
				'accent'
			),
			{ tone: 'context', texture: 'solid', words: words.kind.derived }
		],
		missing: words.notPublished
	};
}

function monthBar(row: Receipt | null, month: number, context: FigureContext): readonly MonthBar[] {
	if (row === null) return [];
	const { words, format, lang } = context;
	const { low, high } = row;
	const kind = row.derived ? words.kind.derived : words.kind.printed;
	const mark = format.mark(row, {
		tone: row.derived ? 'context' : 'accent',
		label: `${monthYear(row.periodStart, lang)}, ${kind}, ${format.status(row)}: ${withRange(row, context)}`,
		caption: inDigits(row, context)
	});
	const id = `${row.periodStart}-${row.derived ? 'derived' : 'printed'}`;
	return [{ ...mark, id, month, ...(low !== null && high !== null && { range: { low, high } }) }];
}

function yearBars(context: FigureContext): RankedBarsContent {
	const { rows, words, format, lang } = context;
	return {
		rows: years(rows).map(({ year, sum }) => {
			const id = String(year);
			const name = sum ? format.period(sum) : yearWords(year, lang);
			if (sum === null) {
				const label = `${name}: ${words.notPublished}`;
				return { id, name, gap: { id: `${year}-gap`, words: words.notPublished, label } };
			}
			const kind = kindOf(sum, context);
			return {
				id,
				name,
				bar: format.mark(sum, {
					tone: sum.named ? 'accent' : 'context',
					label: `${name}, ${kind}, ${format.status(sum)}: ${inWords(sum, context)}`,
					caption: `${inDigits(sum, context)} (${kind})`
				})
			};
		})
	};
}
