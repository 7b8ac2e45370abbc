/** What money for health buys: functions of care in the national health accounts, of all payers, and beside other countries. */

import type { Gap } from '../../charts/gap.ts';
import type { KeyEntry } from '../../charts/keys.ts';
import type { Texture, Tone } from '../../charts/mark.ts';
import RankedBars from '../../charts/ranked-bars/RankedBars.svelte';
import YearColumns from '../../charts/year-columns/YearColumns.svelte';
import type { YearColumn, YearGap } from '../../charts/year-columns/content.ts';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { magnitude } from '../../text/numbers.ts';
import { isInYears } from '../annotations.ts';
import { compared, comparedFigure, type Comparison, type ComparedFigure } from '../comparison.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

const SHOWN = ['share', 'tenge', 'countries'] as const;
type Shown = (typeof SHOWN)[number];

/** Largest first, as the years are stacked; what is not shared out stands on top. */
const TONE_OF = {
	curative: 'root-1',
	medical_goods: 'root-2',
	ancillary: 'root-3',
	preventive: 'root-4',
	rehabilitative: 'part-1',
	administration: 'part-2',
	long_term: 'accent',
	other_functions: 'context'
} satisfies Record<string, Tone>;
type FunctionCode = keyof typeof TONE_OF;
const FUNCTIONS = Object.keys(TONE_OF) as FunctionCode[];

/** Functions that are told beside other countries. */
const BESIDE = ['curative', 'medical_goods', 'preventive'] as const;
/** A share that was not shared out is told from here on. */
const MUCH = 5;

const row = rowOf({
	panel: oneOf(['share', 'tenge', 'country']),
	/** Code of lists/countries.csv, or KZ. */
	country: text,
	function: oneOf(FUNCTIONS),
	names: inThree(),
	placeNames: inThree('place'),
	unit: oneOf(['percent', 'KZT']),
	/** Is it of the last year of its panel and place? */
	newest: yes,
	/** Printed total of the year in tenge, and its fact; null outside `tenge`. */
	total: optional(number),
	totalId: optional(text),
	/** Main kinds of care, and those of which a sum of a whole year is printed for the Fund. */
	fundKinds: number,
	fundKnown: number,
	formula: optional(text),
	...PRINTED
});
type Bought = RowOf<typeof row>;
type FigureContext = Context<Bought, typeof WORDS>;

export const figure = define<Bought, typeof WORDS>({
	id: 'what-money-buys',
	topic: 'care',
	order: 5,
	home: true,
	extracts: ['preferred', 'functions', 'names', 'care_types', 'annotations'],
	sql,
	row,
	choices: [{ name: 'show', options: SHOWN }],
	annotations: {
		measures: ['share_of_current_health_expenditure'],
		kinds: ['break', 'launch'],
		when: ({ day }, { show }, rows) =>
			show !== 'countries' &&
			isInYears(
				day,
				rows
					.filter(({ panel }) => panel === 'share')
					.map(yearOf)
					.map(Number)
			)
	},

	statement(context) {
		const { words, format } = context;
		const shown = shownOf(context);
		const rows = rowsShown(context);
		const lead = rows.find(({ country, newest, function: code }) => country === 'KZ' && newest && code === 'curative');
		const beside = shown === 'countries' ? BESIDE.flatMap((code) => besideOthers(code, context)) : [];
		return {
			unit: words.unitLine[shown],
			takeaway:
				lead === undefined
					? []
					: [...(beside[0] ? sentencesOf(beside) : story(lead, context)), ...fundOf(lead, context)],
			comparisons: beside,
			headline:
				lead === undefined
					? null
					: {
							number: inWords(lead, context),
							sentence: fill(words.headline[lead.unit], { when: format.during(lead) }),
							factIds: lead.factIds
						},
			alt: [...altOf(rows, context), words.notSplitAlt],
			caveats: [...words.caveats, ...words.caveatsOf[shown], ...notSharedOut(context)]
		};
	},

	table(context) {
		const { words, format } = context;
		const { columns } = words;
		return table(
			rowsShown(context),
			[
				{ head: columns.place, cell: ({ placeNames }) => format.in(placeNames) },
				{ head: columns.what, cell: ({ names }) => format.in(names) },
				{ head: columns.period, cell: (row) => format.period(row) },
				{ head: columns.status, cell: (row) => format.status(row) },
				{ head: columns.value, numeric: true, cell: (row) => [inWords(row, context), row.value, row.unit] }
			],
			(row) => row
		);
	},

	charts(context) {
		const { words } = context;
		if (shownOf(context) === 'countries') return BESIDE.flatMap((code) => countryPanel(code, context));
		const rows = newestOf(context);
		const first = rows[0];
		if (first === undefined) return [];
		const title = fill(words.panel.newest, { year: yearOf(first) });
		return [
			...panel(RankedBars, { rows: rankedOf(rows, context) }, { id: 'newest', title }),
			...panel(YearColumns, columnsOf(context), { id: 'years', title: words.panel.years })
		];
	}
});

function shownOf({ choices }: FigureContext): Shown {
	return choices['show'] as Shown;
}

/** Rows of the reading, in the order of the query. */
function rowsShown(context: FigureContext): readonly Bought[] {
	const shown = shownOf(context);
	return context.rows.filter(({ panel: code }) => code === (shown === 'countries' ? 'country' : shown));
}

/** The newest year of Kazakhstan, largest first; what is not shared out last. */
function newestOf(context: FigureContext): readonly Bought[] {
	const last = ({ function: code }: Bought) => Number(code === 'other_functions');
	return rowsShown(context)
		.filter(({ newest }) => newest)
		.sort((a, b) => last(a) - last(b) || b.value - a.value);
}

/** The first sentence by itself, then medicines and prevention of the same year. */
function story(lead: Bought, context: FigureContext): string[] {
	const { words, format } = context;
	const of = (code: FunctionCode) => newestOf(context).filter((row) => row.function === code);
	const holes = (row: Bought) => ({
		value: inWords(row, context),
		when: format.during(row),
		When: asBeginning(format.during(row))
	});
	return [
		fillKnown(words.takeaway.curative[lead.unit], holes(lead)),
		words.notSplit,
		...of('medical_goods').map((row) => fillKnown(words.takeaway.medical_goods, holes(row))),
		...of('preventive').map((row) => fillKnown(words.takeaway.preventive, holes(row)))
	];
}

/** What the Fund itself owes: said while some of the kinds have no sum of a year. */
function fundOf({ fundKinds, fundKnown }: Bought, { words, format }: FigureContext): string[] {
	if (fundKnown >= fundKinds) return [];
	const holes = { kinds: format.counted(fundKinds, words.kinds), known: format.number(fundKnown) };
	return [fill(words.fund, holes), words.duty];
}

function sentencesOf(all: readonly Comparison[]): string[] {
	return all.map(({ sentence }) => sentence);
}

/** Kazakhstan beside the other countries in one function. */
function besideOthers(code: (typeof BESIDE)[number], context: FigureContext): Comparison[] {
	const { words, format } = context;
	const rows = rowsShown(context).filter((one) => one.function === code);
	const home = rows.find(({ country }) => country === 'KZ');
	const others = rows.filter(({ country }) => country !== 'KZ');
	if (home === undefined || others.length === 0) return [];
	const whom = format.counted(others.length, words.others);
	const sentence = fillKnown(words.beside, {
		When: asBeginning(format.during(home)),
		value: inWords(home, context),
		function: words.besideOf[code],
		above: format.number(others.filter(({ value }) => value > home.value).length),
		others: whom
	});
	return [
		compared(
			sentence,
			others.map((other) => [side(home), side(other)] as const),
			{ whom }
		)
	];
}

function side(row: Bought): ComparedFigure {
	const measure = 'share_of_current_health_expenditure';
	return comparedFigure({ ...row, theme: 'accounts', measure, region: row.country, codes: [row.function, null] });
}

function altOf(rows: readonly Bought[], context: FigureContext): string[] {
	const { words, format } = context;
	const code = shownOf(context) === 'countries' ? BESIDE : FUNCTIONS;
	return code.map((one) => {
		const all = rows.filter((part) => part.function === one);
		const list = all.map((part) => `${nameIn(part, context)} – ${inWords(part, context)}`).join('; ');
		return all[0] === undefined ? '' : fill(words.alt, { panel: format.in(all[0].names), list });
	});
}

/** Years of which much was not shared out. */
function notSharedOut(context: FigureContext): string[] {
	const { rows, words, format } = context;
	return rows
		.filter(({ panel: text, function: code, value }) => text === 'share' && code === 'other_functions' && value >= MUCH)
		.map((row) => fillKnown(words.notShared, { When: asBeginning(format.during(row)), value: inWords(row, context) }));
}

/** Bars of one year; under curative care the two that everybody asks for, empty. */
function rankedOf(rows: readonly Bought[], context: FigureContext) {
	const { words, format } = context;
	return rows.flatMap((one) => {
		const bar = { id: one.function, name: format.in(one.names), bar: markOf(one, context) };
		if (one.function !== 'curative') return [bar];
		return [
			bar,
			...(['hospitals', 'clinics'] as const).map((id) => {
				const gap: Gap = { id: `gap-${id}`, words: words.split, label: `${words.ofIt[id]}: ${words.split}` };
				return { id, name: words.ofIt[id], gap };
			})
		];
	});
}

/** Years of Kazakhstan from one to the next, those without accounts or without a total in tenge as empty places. */
function columnsOf(context: ChartContext<Bought, typeof WORDS>) {
	const { rows, words, format } = context;
	const shown = rowsShown(context);
	const printed = rows
		.filter(({ panel: one }) => one === 'share')
		.map(yearOf)
		.map(Number);
	const years = [...new Set(shown.map(yearOf).map(Number))];
	const gaps = everyYear(printed)
		.filter((year) => !years.includes(year))
		.map((year): YearGap => {
			const missing = printed.includes(year) ? words.noTotal : words.noAccounts;
			return { id: `gap-${year}`, year, words: missing, label: `${year}: ${missing}` };
		});
	const columns = years.map((year): YearColumn => {
		const ofYear = FUNCTIONS.flatMap((code) =>
			shown.filter((one) => one.function === code && yearOf(one) === `${year}`)
		);
		const total = ofYear[0]?.total ?? null;
		return {
			year,
			slot: 'happened',
			parts: ofYear.map((one) => ({
				...markOf(one, context),
				value: drawnValue(one),
				...(one.function !== 'other_functions' && { name: words.short[one.function] })
			})),
			...(total !== null && { caption: format.billions({ value: total, precision: 'exact' }, 0) })
		};
	});
	const keys: KeyEntry[] = [{ tone: TONE_OF.other_functions, texture: 'empty', words: words.short.other_functions }];
	const formatTick = (value: number) =>
		shownOf(context) === 'tenge' ? format.billions({ value, precision: 'exact' }, 0) : format.number(value);
	return { columns, gaps, missing: words.noAccounts, formatTick, keys, notes: context.notes };
}

function countryPanel(code: FunctionCode, context: FigureContext) {
	const rows = rowsShown(context)
		.filter((one) => one.function === code)
		.sort((a, b) => b.value - a.value);
	const bars = rows.map((one) => ({
		id: one.country,
		name: nameIn(one, context),
		bar: { ...markOf(one, context), tone: one.country === 'KZ' ? ('accent' as const) : ('context' as const) }
	}));
	return panel(
		RankedBars,
		{ rows: bars },
		{ id: code, title: rows[0] === undefined ? '' : context.format.in(rows[0].names) }
	);
}

function markOf(row: Bought, context: FigureContext) {
	const { format } = context;
	const texture: Texture | undefined = row.function === 'other_functions' ? 'empty' : undefined;
	return format.mark(row, {
		tone: TONE_OF[row.function],
		...(texture && { texture }),
		label: `${format.in(row.names)}, ${nameIn(row, context)}, ${format.status(row)}: ${inWords(row, context)}`,
		caption: row.unit === 'percent' ? format.short(row, 'percent', digitsOf(row)) : format.billions(row, 1e10)
	});
}

/** The year, with the country where several are shown. */
function nameIn(row: Bought, { format }: FigureContext): string {
	return row.panel === 'country' ? `${format.in(row.placeNames)}, ${format.period(row)}` : format.period(row);
}

/** No digits that were not measured: one of a small share, none of a large one. */
function inWords(row: Bought, { format }: FigureContext): string {
	return format.printed(row, row.unit, digitsOf(row));
}

function digitsOf({ unit, value }: Bought) {
	if (unit !== 'percent') return {};
	// A share of less than a tenth keeps its first digit: 0.007 percent is not nothing.
	const small = value > 0 && value < 0.05;
	return { digits: value >= 10 ? 0 : small ? -magnitude(value) : 1 };
}

/** Long decimals of a file add up to a hair over 100, which would give the axis another step. */
function drawnValue({ unit, value }: Bought): number {
	return unit === 'percent' ? Math.floor(value * 1e4) / 1e4 : value;
}

function yearOf({ periodEnd }: Bought): string {
	return periodEnd.slice(0, 4);
}
