/** On what care: printed sums by kind of care and year, never added up. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { SizeMark, SizeMatrixContent, SizeRow } from '../../charts/size-matrix/content.ts';
import SizeMatrix from '../../charts/size-matrix/SizeMatrix.svelte';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { gapRequestKey } from '../request-key.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, MAYBE_PRINTED, number, oneOf, optional, rowOf, text, yes, type Printed, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear, isWholeYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** What most people mean by care: clinics and hospitals. */
const CLINICS_AND_HOSPITALS: readonly string[] = ['primary_care', 'outpatient_specialist', 'inpatient'];
const PACKAGES = ['gobmp', 'osms', 'none'] as const;
const TONE_OF = { gobmp: 'part-1', osms: 'part-2', all: 'context', none: 'context' } satisfies Record<string, Tone>;
/** Marks that fit into one cell. */
const MOST_MARKS = 3;

const row = rowOf({
	/** Code of lists/care_types.csv, and the kind it is a part of. */
	careType: text,
	parent: optional(text),
	names: inThree(),
	/** Year in which the period ends; null where nothing is printed. */
	year: optional(number),
	package: optional(oneOf(['gobmp', 'osms', 'all'])),
	measure: optional(oneOf(['funding', 'paid'])),
	/** The one of its cell, package and class that is drawn; the others stand in the table. */
	drawn: yes,
	/** Tenge; null where nothing is printed. */
	...MAYBE_PRINTED
});
type Care = RowOf<typeof row>;
/** A row that prints a sum. */
type Sum = Printed<Care, 'year' | 'measure'>;
type FigureContext = Context<Care, typeof WORDS>;

/** A kind of care, as its first row, with all sums that are printed for it. */
type Kind = Care & { readonly sums: readonly Sum[] };

export const figure = define<Care, typeof WORDS>({
	id: 'on-what-care',
	topic: 'care',
	order: 10,
	within: 'what-money-buys',
	extracts: ['facts', 'preferred', 'care_types'],
	sql,
	row,

	statement(context) {
		const { rows, words, format } = context;
		const all = kinds(rows);
		const none = withoutSum(all, rows).map(({ names }) => format.in(names));
		return {
			unit: words.unitLine,
			...story(all, context),
			alt: [
				...all
					.filter(({ sums }) => sums.length > 0)
					.map(({ names, sums }) => {
						const list = drawn(sums).map(
							(row) => `${format.period(row)} – ${format.printed(row, 'KZT')} (${format.status(row)})`
						);
						return fill(words.alt, { care: format.in(names), list: list.join('; ') });
					}),
				none.length === 0 ? '' : fill(words.altNone, { list: none.join('; ') })
			]
		};
	},

	table({ rows, words, format }) {
		const { columns } = words;
		const printed = (write: (row: Sum) => string) => (row: Care) => (isSum(row) ? write(row) : '');
		return table(
			rows,
			[
				{ head: columns.care, cell: ({ names }) => format.in(names) },
				{ head: columns.period, cell: printed(format.period) },
				{ head: columns.package, cell: printed((row) => words.package[row.package ?? 'none']) },
				{ head: columns.status, cell: printed(format.status) },
				{ head: columns.measure, cell: printed(({ measure }) => words.measure[measure]) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isSum(row) ? [format.printed(row, 'KZT'), row.value, 'KZT'] : words.notPublished)
				}
			],
			(row) => ({ ...row, asks: isSum(row) ? null : gapRequestKey('care_type', 'happened', row.careType) })
		);
	},

	charts: (context) => panel(SizeMatrix, matrixOf(context))
});

function story(all: readonly Kind[], { rows, words, format }: FigureContext) {
	const main = all.filter(isMain);
	const most = largest(main);
	if (most === undefined) return { takeaway: [], headline: null };
	const holes = { care: inSentence(format.in(most.names)), when: format.period(most), status: format.status(most) };
	const value = format.printed(most, 'KZT');
	const list = format.list(hole(all).map(({ names }) => inSentence(format.in(names))));
	return {
		takeaway: [
			list === '' ? '' : fill(words.takeawayHole, { list }),
			fill(words.takeaway, {
				kinds: format.counted(main.length, words.kinds),
				known: format.number(main.filter(hasWholeYear).length),
				none: format.number(withoutSum(all, rows).length)
			}),
			fill(words.takeawayLargest, { ...holes, value })
		],
		headline:
			list === ''
				? { number: value, sentence: fill(words.headline, holes), factIds: most.factIds }
				: { number: words.notPublished, sentence: fill(words.headlineHole, { list }), factIds: [] }
	};
}

/** The whole matrix, kinds without any sum in one row; or, brief, only the main kinds that have a sum. */
function matrixOf(context: ChartContext<Care, typeof WORDS>): SizeMatrixContent {
	const { rows, words, format, brief } = context;
	const all = kinds(rows);
	const none = withoutSum(all, rows);
	const shown = all.filter((kind) => (brief ? isMain(kind) && kind.sums.length > 0 : !none.includes(kind)));
	const rest = fill(words.folded, { count: format.number(none.length) });
	const folded: SizeRow = { id: 'none', name: rest, level: 0, cells: [] };
	return {
		years: yearsOf(rows),
		rows: [...shown.map((kind) => matrixRowOf(kind, context)), ...(brief || none.length === 0 ? [] : [folded])],
		missing: words.notPublished,
		keys: keysOf(context)
	};
}

function matrixRowOf(kind: Kind, context: FigureContext): SizeRow {
	const shown = drawn(kind.sums);
	return {
		id: kind.careType,
		name: context.format.in(kind.names),
		level: isMain(kind) ? 0 : 1,
		cells: [...new Set(shown.map(({ year }) => year))].map((year) => ({
			year,
			marks: shown
				.filter((row) => row.year === year)
				.sort((a, b) => b.value - a.value)
				.slice(0, MOST_MARKS)
				.map((row) => markOf(row, context))
		}))
	};
}

function markOf(row: Sum, { words, format }: FigureContext): SizeMark {
	const whole = isWholeYear(row);
	const what = [words.package[row.package ?? 'none'], format.status(row), words.measure[row.measure]];
	const when = format.period(row) + (whole ? '' : ` (${words.partYear})`);
	return format.mark(row, {
		tone: TONE_OF[row.package ?? 'none'],
		label: `${format.in(row.names)}, ${when}, ${what.join(', ')}: ${format.printed(row, 'KZT')}`,
		caption: format.billions(row, 1e10) + (whole ? '' : '*')
	});
}

function keysOf({ rows, words, format }: FigureContext): KeyEntry[] {
	const shown = drawn(rows.filter(isSum));
	const packages = PACKAGES.filter((name) => shown.some((row) => (row.package ?? 'none') === name));
	return [
		...packages.map((name): KeyEntry => ({ tone: TONE_OF[name], texture: 'solid', words: words.package[name] })),
		...format.statusKeys(shown)
	];
}

function isSum(row: Care): row is Sum {
	return row.value !== null && row.year !== null && row.status !== null;
}

function drawn(sums: readonly Sum[]): Sum[] {
	return sums.filter((row) => row.drawn);
}

/** Kinds in the order of the list, each part under its main kind. */
function kinds(rows: readonly Care[]): Kind[] {
	return rows
		.filter(({ careType }, index) => rows[index - 1]?.careType !== careType)
		.map((kind) => ({ ...kind, sums: rows.filter(isSum).filter(({ careType }) => careType === kind.careType) }));
}

function yearsOf(rows: readonly Care[]): number[] {
	return everyYear(rows.filter(isSum).map(({ year }) => year));
}

function hasWholeYear({ sums }: Kind): boolean {
	return sums.some(isWholeYear);
}

/** Is it no part of another kind? */
function isMain({ parent }: Care): boolean {
	return parent === null;
}

/** Main kinds without a sum for themselves or for a part. */
function withoutSum(all: readonly Kind[], rows: readonly Care[]): Kind[] {
	const withPart = new Set(rows.filter(isSum).map(({ parent }) => parent));
	return all.filter((kind) => isMain(kind) && kind.sums.length === 0 && !withPart.has(kind.careType));
}

/** Clinics and hospitals, as far as no sum of any whole year is printed for them. */
function hole(all: readonly Kind[]): Kind[] {
	return all.filter((kind) => CLINICS_AND_HOSPITALS.includes(kind.careType) && !hasWholeYear(kind));
}

/** The largest sum of a whole year. */
function largest(all: readonly Kind[]): Sum | undefined {
	return all
		.flatMap(({ sums }) => sums)
		.filter(isWholeYear)
		.sort((a, b) => b.value - a.value || a.year - b.year)[0];
}
