/** Growth of funding: money for care by year and package, plan and actual apart, in six units. */

import type { YearColumn, YearColumnsContent, YearGap } from '../../charts/year-columns/content.ts';
import YearColumns from '../../charts/year-columns/YearColumns.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { newerLawSentence } from '../../text/newest-law.ts';
import { shortest } from '../../text/numbers.ts';
import { isInYears } from '../annotations.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { newerThan } from '../law-rows.ts';
import { PRECISION_SIGN } from '../precision-sign.ts';
import type { TableCell } from '../table-cells.ts';
import { table } from '../table.ts';
import { COUNTING, inDigits, inWords, tableValue } from './amounts.ts';
import sql from './query.sql?raw';
import {
	amountOf,
	chosen,
	drawnIn,
	growthColumns,
	isKnown,
	isSum,
	ownSumOf,
	READINGS,
	row,
	rowsBehind,
	SLOTS,
	UNITS,
	type Amount,
	type GrowthColumn,
	type GrowthColumns,
	type GrowthRow
} from './row.ts';
import { baseOf, storyStatement } from './story.ts';
import type { WORDS } from './words.ts';

type FigureContext = Context<GrowthRow, typeof WORDS>;

const TONE_OF = {
	unified_national_health_system_052: 'context',
	care_outside_unified_system_053: 'context',
	gobmp: 'part-1',
	gobmp_067: 'part-1',
	osms: 'part-2',
	osms_066: 'part-2',
	transfer_to_fund_002: 'accent',
	all: 'context',
	unnamed: 'context'
} as const;

/** A row of the table; without an amount, one that says that nothing is published. */
interface Item {
	readonly year: number;
	readonly slot: GrowthColumn['slot'];
	readonly amount: Amount | null;
}

export const figure = define<GrowthRow, typeof WORDS>({
	id: 'funding-growth',
	topic: 'funding',
	order: 10,
	home: true,
	extracts: ['facts', 'preferred', 'sources', 'real_terms', 'per_resident', 'share_of_gdp', 'us_dollars'],
	sql,
	row,
	choices: [
		{ name: 'reading', options: READINGS },
		{ name: 'unit', options: UNITS }
	],
	annotations: {
		measures: ['funding', 'paid', 'budget_plan'],
		// Lines of the budget begin earlier than the publications of the Fund.
		when: ({ day, measures }, { reading, unit }, rows) => {
			const years = rows.filter((row) => row.reading === reading && row.unit === unit).map(({ year }) => year);
			const columns =
				reading === 'budget' ? measures.includes('budget_plan') : !measures.every((code) => code === 'budget_plan');
			return columns && isInYears(day, years);
		}
	},

	statement(context) {
		const { words, choices } = context;
		const shown = shownOf(context);
		const line = fillKnown(words.unitLine[chosen(choices).unit], baseOf(context));
		return {
			unit: shown.columns.some((column) => ownSumOf(column) !== null) ? line + words.ownSumSign : line,
			...storyStatement(context, shown),
			alt: altOf(shown, line, context),
			caveats: caveatsOf(shown, context),
			refusals: refusalsOf(shown, context)
		};
	},

	table(context) {
		const { words, choices, format } = context;
		const { unit } = chosen(choices);
		const { columns } = words;
		return table(
			itemsOf(shownOf(context), context),
			[
				{ head: columns.year, cell: ({ year }) => [String(year), year] },
				{
					head: columns.what,
					cell: ({ amount }) => (amount === null ? words.part.all : isSum(amount) ? words.sum : words.part[amount.part])
				},
				{
					head: columns.status,
					cell: ({ amount, slot }) => (amount ? format.status(rowsBehind(amount)[0]) : words.slot[slot].toLowerCase())
				},
				{
					head: columns.measure,
					cell: ({ amount }) => (amount ? words.measure[rowsBehind(amount)[0].measure] : '')
				},
				{
					head: columns.value,
					numeric: true,
					cell: ({ amount }) =>
						amount === null
							? words.notPublished
							: isKnown(amount)
								? [inWords(amount, format), tableValue(amount), COUNTING[unit].counted]
								: words.refusedShort
				},
				...(unit === 'tenge'
					? []
					: [{ head: columns.nominal, numeric: true, cell: ({ amount }: Item) => nominal(amount, context) }])
			],
			({ amount }) =>
				amount !== null && isSum(amount)
					? { factIds: [...new Set(amount.parts.flatMap(({ factIds }) => factIds))], formula: 'sum' }
					: (amount ?? {})
		);
	},

	charts: (context) => panel(YearColumns, growthContent(context))
});

function shownOf({ rows, choices }: FigureContext): GrowthColumns {
	const { reading, unit } = chosen(choices);
	return growthColumns(rows, reading, unit);
}

function altOf(
	{ columns, missing, years }: GrowthColumns,
	line: string,
	{ words, format }: FigureContext
): readonly string[] {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return [];
	const slots = SLOTS.map((slot) => {
		const list = columns
			.filter((column) => column.slot === slot)
			.map(amountOf)
			.filter(isKnown)
			.map((sum) => `${sum.year} – ${inWords(sum, format)}${isSum(sum) ? words.ownSum : ''}`);
		return list.length === 0 ? '' : fill(words.altSlot, { slot: words.slot[slot], list: list.join('; ') });
	});
	const gaps = missing.map(({ year, slot }) => `${words.slot[slot].toLowerCase()} ${year}`).join(', ');
	return [
		fill(words.alt, { first: String(first), last: String(last), unit: line }),
		...slots,
		gaps === '' ? '' : fill(words.altMissing, { list: gaps })
	];
}

/** What a reader should know before quoting this figure; only what its rows call for. */
function caveatsOf({ columns, aside, missing }: GrowthColumns, context: FigureContext): readonly string[] {
	const { rows, words, choices, format, lang } = context;
	const { caveats } = words;
	const { reading, unit } = chosen(choices);
	const { base } = baseOf(context);
	const ofUnit =
		unit === 'constant'
			? [caveats.december]
			: unit === 'constant-average' && base !== ''
				? [fill(caveats.average, { base })]
				: [];
	if (reading === 'budget') {
		return [caveats.plan, caveats.lines, ...newerLawSentence('lines', newerThan(rows), lang), ...ofUnit];
	}
	const years = missing.filter(({ slot }) => slot === 'happened').map(({ year }) => year);
	const sums = columns.filter(({ slot }) => slot === 'happened').map(ownSumOf);
	return [
		caveats.plan,
		...(years.length === 0 ? [] : [fill(caveats.missing, { years: years.join(', ') })]),
		...sums.filter(isKnown).map((sum) => {
			const measure = words.measure[sum.parts[0].measure];
			return fill(caveats.ownSum, { year: String(sum.year), value: inWords(sum, format), measure });
		}),
		...aside.filter(isKnown).map((row) =>
			fillKnown(caveats[row.part === 'unnamed' ? 'unnamed' : 'apart'], {
				year: String(row.year),
				value: inWords(row, format),
				part: words.partShort[row.part],
				measure: words.measure[row.measure]
			})
		),
		caveats.precision,
		...ofUnit,
		caveats.others
	];
}

/** One sentence per missing series, with its years. */
function refusalsOf({ columns }: GrowthColumns, { words }: FigureContext): readonly string[] {
	const yearsOf = new Map<string, Set<number>>();
	for (const { refused, year } of columns.flatMap(drawnIn)) {
		const series = refused?.split(' ')[0];
		if (series !== undefined) yearsOf.set(series, (yearsOf.get(series) ?? new Set()).add(year));
	}
	return [...yearsOf].map(([series, years]) =>
		fill(words.refused, { years: [...years].join(', '), series: wordOf(words.series, series) ?? series })
	);
}

/** The rows that the drawing shows, with the sums and gaps that it shows too. */
function itemsOf({ columns, aside, missing, years }: GrowthColumns, { choices }: FigureContext): readonly Item[] {
	const isFund = chosen(choices).reading === 'fund';
	const items = [
		...columns.flatMap((column): Item[] => {
			const { year, slot } = column;
			const sum = ownSumOf(column);
			const summed = sum === null ? [] : isFund ? [null, sum] : [sum];
			return [...drawnIn(column), ...summed].map((amount) => ({ year, slot, amount }));
		}),
		...aside.map((row): Item => ({ year: row.year, slot: row.class, amount: row })),
		...missing.map((gap): Item => ({ ...gap, amount: null }))
	];
	return years.flatMap((year) => items.filter((item) => item.year === year));
}

/** The printed tenge, every digit that the publication printed. */
function nominal(amount: Amount | null, { format }: FigureContext): TableCell {
	if (amount === null || isSum(amount)) return '';
	return [PRECISION_SIGN[amount.precision] + format.number(amount.nominal), amount.nominal, 'KZT'];
}

function growthContent(context: ChartContext<GrowthRow, typeof WORDS>): YearColumnsContent {
	const { words, choices, format, lang, notes } = context;
	const { step } = COUNTING[chosen(choices).unit];
	const { columns, missing } = shownOf(context);
	const empty = columns.filter((column) => !drawnIn(column).some(isKnown));

	const mark = (row: GrowthRow & { readonly value: number }) => ({
		...format.mark(row, {
			tone: TONE_OF[row.part],
			label: `${row.year}, ${words.part[row.part]}, ${format.status(row)}: ${inWords(row, format)}`
		}),
		id: `${row.year}-${row.class}-${row.part}`
	});
	const columnOf = (column: GrowthColumn): YearColumn => {
		const { year, slot, parts, whole } = column;
		const alone = parts.length === 1 && whole === null;
		const total = amountOf(column);
		return {
			year,
			slot,
			parts: parts.filter(isKnown).map((row) => ({
				...mark(row),
				name: words.partShort[row.part],
				...(!alone && { caption: inDigits(row, format) })
			})),
			...(isKnown(whole) && { whole: mark(whole) }),
			...(isKnown(total) && { caption: inDigits(total, format) })
		};
	};
	const gapOf = ({ year, slot }: Pick<GrowthColumn, 'year' | 'slot'>, text: string): YearGap => {
		const label = fill(words.gapLabel, { year: String(year), slot: words.slot[slot].toLowerCase() });
		return { id: `${year}-${slot}-gap`, year, slot, words: text, label: `${label} (${text})` };
	};
	return {
		columns: columns.filter((column) => !empty.includes(column)).map(columnOf),
		gaps: wholeYears([
			...missing.map((gap) => gapOf(gap, words.notPublished)),
			...empty.map((gap) => gapOf(gap, words.refusedShort))
		]),
		missing: words.notPublished,
		formatTick: (value) => shortest(value / step, lang, 2),
		keys: format.statusKeys(columns.flatMap(drawnIn)),
		notes
	};
}

/** Two empty slots of one year, for one reason, are one empty year. */
function wholeYears(gaps: readonly YearGap[]): readonly YearGap[] {
	return gaps.flatMap((gap) => {
		const twin = gaps.find((other) => other !== gap && other.year === gap.year && other.words === gap.words);
		if (twin === undefined) return [gap];
		const { slot, ...year } = gap;
		return slot === 'expected' ? [year] : [];
	});
}
