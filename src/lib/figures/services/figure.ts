/** How much care was given: patients, services, visits, calls and cases by kind of care and year. */

import type { KeyEntry } from '../../charts/keys.ts';
import type { Tone } from '../../charts/mark.ts';
import type { SizeMark, SizeMatrixContent } from '../../charts/size-matrix/content.ts';
import SizeMatrix from '../../charts/size-matrix/SizeMatrix.svelte';
import { fill, fillKnown } from '../../text/fill.ts';
import { asBeginning, inSentence } from '../../text/in-sentence.ts';
import { partOf } from '../../text/kazakh.ts';
import { isInYears } from '../annotations.ts';
import { define, panel, type ChartContext, type Context } from '../define.ts';
import { inThree, MAYBE_PRINTED, number, oneOf, optional, rowOf, text, yes, type Printed, type RowOf } from '../row.ts';
import { table } from '../table.ts';
import { everyYear, isWholeYear } from '../years.ts';
import sql from './query.sql?raw';
import type { WORDS } from './words.ts';

/** What the reader can ask for; the measures of one group have one unit and are still never added. */
const GROUPS = {
	patients: ['patients'],
	services: ['services'],
	visits: ['visits'],
	calls: ['calls'],
	cases: ['cases', 'surgeries'],
	screening: ['screened_persons', 'screening_findings', 'screening_followup'],
	need: ['need_covered_share']
} as const;
type Group = keyof typeof GROUPS;
const GROUP_CODES = Object.keys(GROUPS) as Group[];

const PACKAGES = ['gobmp', 'osms', 'all', 'none'] as const;
const TONE_OF = { gobmp: 'part-1', osms: 'part-2', all: 'context', none: 'context' } satisfies Record<string, Tone>;

const row = rowOf({
	/** Code of lists/care_types.csv, and the kind it is a part of. */
	careType: text,
	parent: optional(text),
	names: inThree(),
	/** Code of lists/measures.csv; null where nothing is printed for the kind. */
	measure: optional(text),
	measureNames: optional(inThree('measure')),
	package: optional(oneOf(['gobmp', 'osms', 'all'])),
	/** Null for the whole country. */
	regionNames: optional(inThree('region')),
	/** Year in which the period ends. */
	year: optional(number),
	unit: optional(oneOf(['persons', 'count', 'percent'])),
	/** The one of its cell that is drawn; the others stand in the table. */
	drawn: yes,
	...MAYBE_PRINTED
});
type Service = RowOf<typeof row>;
/** A row with a count. */
type Count = Printed<Service, 'measure' | 'measureNames' | 'year' | 'unit'>;
type FigureContext = Context<Service, typeof WORDS>;

/** Measures of the record that have a sentence of their own, and the one for any other. */
type Sentence = keyof typeof WORDS.takeaway;

/** All counts of one measure and kind; one line of the drawing. */
interface Line {
	readonly first: Count;
	readonly counts: readonly Count[];
}

export const figure = define<Service, typeof WORDS>({
	id: 'services',
	topic: 'care',
	order: 30,
	extracts: ['facts', 'preferred', 'care_types', 'measures', 'regions'],
	sql,
	row,
	annotations: { measures: ['services'], when: ({ day }, _, rows) => isInYears(day, yearsOf(rows)) },
	choices: [{ name: 'measure', options: GROUP_CODES }],

	statement(context) {
		const { rows, words, format } = context;
		const none = withoutCount(rows).map(({ names }) => format.in(names));
		return {
			unit: words.unit[groupOf(context)],
			...story(context),
			alt: [
				...linesOf(context).map(({ first, counts }) => {
					const list = counts.map((row) => `${format.period(row)} – ${printed(row, context)} (${format.status(row)})`);
					return fill(words.alt, { care: format.in(first.names), list: list.join('; ') });
				}),
				none.length === 0 ? '' : fill(words.altNone, { list: none.join('; ') })
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const counted = (write: (row: Count) => string) => (row: Service) => (isCount(row) ? write(row) : '');
		const measureName = words.choices[`measure.${groupOf(context)}`];
		return table<Service>(
			[...countsOf(context), ...withoutCount(rows)],
			[
				{ head: columns.measure, cell: (row) => (isCount(row) ? format.in(row.measureNames) : measureName) },
				{ head: columns.care, cell: ({ names }) => format.in(names) },
				{ head: columns.period, cell: counted(format.period) },
				{ head: columns.place, cell: ({ regionNames }) => (regionNames ? format.in(regionNames) : words.country) },
				{ head: columns.package, cell: counted((row) => words.package[row.package ?? 'none']) },
				{ head: columns.status, cell: counted(format.status) },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (isCount(row) ? [printed(row, context), row.value, row.unit] : words.notPublished)
				}
			],
			(row) => row
		);
	},

	charts: (context) => panel(SizeMatrix, matrixOf(context))
});

function story(context: FigureContext) {
	const { rows, words, format, lang } = context;
	const most = largest(context);
	if (most === undefined) return { takeaway: [], headline: null };
	const drawn = drawnOf(context);
	const part = drawn.filter((row) => !isWholeYear(row)).length;
	const none = withoutCount(rows);
	const sentenceKey = Object.keys(words.takeaway).find((key): key is Sentence => key === most.measure) ?? 'other';
	const when = format.during(most);
	const value = printed(most, context);
	const holes = {
		care: inSentence(format.in(most.names)),
		measure: inSentence(format.in(most.measureNames)),
		During: asBeginning(when),
		during: when,
		// A share stands beside its whole: "мұқтаж адамдардың 60 %-ы".
		value: lang === 'kk' && most.unit === 'percent' ? partOf(value) : value
	};
	return {
		takeaway: [
			fillKnown(words.takeaway[sentenceKey], holes),
			fillKnown(part === 0 ? words.takeawayWhole : words.takeawayPart, {
				all: format.counted(drawn.length, words.countsOf),
				part: format.number(part)
			}),
			none.length === 0
				? ''
				: fill(words.takeawayNone, {
						none: format.number(none.length),
						main: format.counted(mainKinds(rows).length, words.mainKinds),
						list: format.list(none.map(({ names }) => inSentence(format.in(names))))
					})
		],
		headline: { number: value, sentence: fillKnown(words.headline[sentenceKey], holes), factIds: most.factIds }
	};
}

/** "over 2.8 million people", with the digits that were printed. */
function printed(row: Count, { format }: FigureContext): string {
	return format.printed(row, row.unit, { compact: row.precision !== 'exact' });
}

function matrixOf(context: ChartContext<Service, typeof WORDS>): SizeMatrixContent {
	const { rows, words, notes } = context;
	const lines = linesOf(context);
	return {
		years: yearsOf(rows),
		rows: lines.map((line) => ({
			id: `${line.first.measure}-${line.first.careType}`,
			name: nameOf(line, lines, context),
			cells: [...new Set(line.counts.map(({ year }) => year))].map((year) => ({
				year,
				marks: line.counts.filter((row) => row.year === year).map((row) => markOf(row, context))
			}))
		})),
		missing: words.notPublished,
		keys: keysOf(lines, context),
		notes
	};
}

/** The kind of care; where several things are counted, what is counted as well or alone. */
function nameOf({ first }: Line, lines: readonly Line[], { format }: FigureContext): string {
	const [care, counting] = [format.in(first.names), format.in(first.measureNames)];
	if (lines.every((line) => line.first.measure === first.measure)) return care;
	return lines.every((line) => line.first.careType === first.careType) ? counting : `${counting}: ${care}`;
}

function markOf(row: Count, context: FigureContext): SizeMark {
	const { words, format } = context;
	const whole = isWholeYear(row);
	const when = format.period(row) + (whole ? '' : ` (${words.partYear})`);
	const what = [format.in(row.measureNames), words.package[row.package ?? 'none'], format.status(row)];
	return format.mark(row, {
		tone: TONE_OF[row.package ?? 'none'],
		label: `${format.in(row.names)}, ${when}, ${what.join(', ')}: ${printed(row, context)}`,
		caption: format.short(row, row.unit, { rounding: null }) + (whole ? '' : '*') + (row.status === 'plan' ? '†' : '')
	});
}

function keysOf(lines: readonly Line[], { words, format }: FigureContext): KeyEntry[] {
	const drawn = lines.flatMap(({ counts }) => counts);
	const packages = PACKAGES.filter((name) => drawn.some((row) => (row.package ?? 'none') === name));
	const grey = packages.filter((name) => TONE_OF[name] === 'context').map((name) => words.package[name]);
	return [
		...packages
			.filter((name) => TONE_OF[name] !== 'context')
			.map((name): KeyEntry => ({ tone: TONE_OF[name], texture: 'solid', words: words.package[name] })),
		...(grey.length === 0 ? [] : [{ tone: 'context', texture: 'solid', words: grey.join(' / ') } as const]),
		...(drawn.every(({ status }) => status === 'actual') ? [] : format.statusKeys(drawn))
	];
}

function groupOf({ choices }: Pick<FigureContext, 'choices'>): Group {
	return GROUP_CODES.find((code) => code === choices['measure']) ?? 'patients';
}

function isCount(row: Service): row is Count {
	return row.measure !== null;
}

/** Every count of the group, of the country and of single regions. */
function countsOf(context: FigureContext): Count[] {
	const measures: readonly string[] = GROUPS[groupOf(context)];
	return context.rows.filter(isCount).filter(({ measure }) => measures.includes(measure));
}

/** Those of the country that are drawn. */
function drawnOf(context: FigureContext): Count[] {
	return countsOf(context).filter(({ drawn }) => drawn);
}

/** One for each measure and kind that has a count of the country. */
function linesOf(context: FigureContext): Line[] {
	const drawn = drawnOf(context);
	return GROUPS[groupOf(context)].flatMap((measure) => {
		const selected = drawn.filter((count) => count.measure === measure);
		return firstOfKinds(selected).map((first) => ({
			first,
			counts: selected.filter((count) => isOfKind(count, first))
		}));
	});
}

function isOfKind(one: Service, other: Service): boolean {
	return one.careType === other.careType;
}

function firstOfKinds<Row extends Service>(rows: readonly Row[]): Row[] {
	return rows.filter((row, index) => rows.findIndex((other) => isOfKind(row, other)) === index);
}

/** Years of the drawing: every year from the first drawn count of any measure to the last. */
function yearsOf(rows: readonly Service[]): number[] {
	return everyYear(
		rows
			.filter(isCount)
			.filter(({ drawn }) => drawn)
			.map(({ year }) => year)
	);
}

function mainKinds(rows: readonly Service[]): Service[] {
	return firstOfKinds(rows).filter(({ parent }) => parent === null);
}

/** Main kinds for which no count of any measure is printed, neither for them nor for a part of them. */
function withoutCount(rows: readonly Service[]): Service[] {
	const withPart = new Set(rows.filter(isCount).map(({ parent }) => parent));
	return mainKinds(rows).filter((row) => !isCount(row) && !withPart.has(row.careType));
}

/** The largest drawn count of what happened in a whole year; of a part of a year where there is no other. */
function largest(context: FigureContext): Count | undefined {
	const drawn = drawnOf(context).filter(({ status }) => status !== 'plan');
	const whole = drawn.filter(isWholeYear);
	return [...(whole.length === 0 ? drawn : whole)].sort((a, b) => b.value - a.value)[0];
}
