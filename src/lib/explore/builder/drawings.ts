/** Which drawings of an answer mislead nobody, and why each other one is refused. */

import type { Catalogue } from './catalogue.ts';
import { breaksOf, differing, overlapping, repeated, wholes, type Part } from './doubts.ts';
import { ADDS, type Dimension } from './dimensions.ts';
import { DRAWINGS, yearsFirst, type Drawing, type Question } from './question.ts';
import type { BuiltRow } from './rows.ts';

export const REASONS = [
	'empty',
	'units',
	'cumulative',
	'spans',
	'unsplit',
	'several',
	'overlap',
	'classes',
	'periods',
	'breaks',
	'time',
	'years',
	'series',
	'parts',
	'regions',
	'former',
	'many',
	'negative'
] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons for which a drawing does not apply to the question at all, so that it could not mislead either. */
const APPLIES_NOT: ReadonlySet<Reason> = new Set(['empty', 'time', 'years', 'series', 'regions']);

export function wouldMislead({ reason }: Refusal): boolean {
	return !APPLIES_NOT.has(reason);
}

export interface Refusal {
	readonly drawing: Drawing;
	readonly reason: Reason;
	/** The dimension that the reason speaks of. */
	readonly dimension?: Dimension;
	/** What was found: codes of that dimension, years or publications. */
	readonly found?: readonly string[];
}

export interface Proposal {
	/** The one asked for, when it is not refused; else the first of those that fit. */
	readonly drawing: Drawing;
	readonly refused: readonly Refusal[];
	/** Years from which on the figures count something else, where time is shown. */
	readonly breaks: readonly string[];
}

/** Lines and parts that an eye can follow. */
const MOST = 6;

type Doubt = Omit<Refusal, 'drawing'>;

/** The table is never refused. */
export function proposed(question: Question, rows: readonly BuiltRow[], catalogue: Catalogue): Proposal {
	const drawn = rows.filter(({ value }) => value !== null);
	const refused = DRAWINGS.flatMap((drawing): Refusal[] => {
		const doubt = drawing === 'table' ? null : doubtOf(drawing, yearsFirst(question), drawn, catalogue);
		return doubt === null ? [] : [{ drawing, ...doubt }];
	});
	const fits = (drawing: Drawing) => refused.every((refusal) => refusal.drawing !== drawing);
	const { drawing, theme, measure } = question;
	const breaks = breaksOf(drawn, theme, measure);
	const first: readonly Drawing[] =
		question.by === 'region' ? ['map', 'bars'] : question.series === 'year' ? ['matrix'] : [];
	const order = [...first, ...DRAWINGS];
	return { drawing: drawing !== 'proposed' && fits(drawing) ? drawing : order.find(fits)!, refused, breaks };
}

function doubtOf(
	drawing: Exclude<Drawing, 'table'>,
	question: Question,
	rows: readonly BuiltRow[],
	catalogue: Catalogue
): Doubt | null {
	const { by, series } = question;
	const splits: readonly Dimension[] = series === null ? [by] : [by, series];
	const inTime = by === 'year';
	if (rows.length === 0) return { reason: 'empty' };
	if ((drawing === 'columns' || drawing === 'lines') && by !== 'year') return { reason: 'time' };
	if (drawing === 'map' && by !== 'region') return { reason: 'regions' };
	if (drawing === 'bars' && by === 'year') return { reason: 'years' };
	if (drawing === 'matrix' && (by !== 'year' || series === null)) return { reason: 'years' };
	if ((drawing === 'bars' || drawing === 'map') && series !== null) return { reason: 'series' };
	if (rows.some(({ value }) => value! < 0)) return { reason: 'negative' };
	if (differing(rows, ({ unit }) => unit).length > 1) return { reason: 'units' };
	const bases = differing(rows, ({ codes }) => codes.basis ?? '');
	if (bases.length > 1) return { reason: 'cumulative' };
	const spans = differing(rows, ({ span }) => span);
	// A running total at each of its days is one line, however long it has run.
	const running = drawing === 'lines' && bases[0] === 'cumulative_since_2017_07';
	const yearly = drawing === 'columns' || drawing === 'matrix';
	if (!running && (spans.length > 1 || (yearly && spans[0] !== 'year') || (inTime && spans[0] === 'long')))
		return { reason: 'spans', dimension: 'span', found: spans };
	const unsplit = unsplitOf(rows, splits);
	if (unsplit !== null) return unsplit;
	if (!inTime && differing(rows, ({ start, end }) => `${start} ${end}`).length > 1)
		return { reason: 'periods', dimension: 'period', found: differing(rows, ({ codes }) => codes.period ?? '') };
	return ofShape(drawing, question, rows, catalogue, splits);
}

/** Dimensions that the drawing would leave unsaid though rows differ in them. */
function unsplitOf(rows: readonly BuiltRow[], splits: readonly Dimension[]): Doubt | null {
	const dimensions = Object.keys(rows[0]!.codes) as Dimension[];
	for (const dimension of dimensions) {
		if (['year', 'span', 'period', 'basis', 'status', 'source', ...splits].includes(dimension)) continue;
		const found = differing(rows, ({ codes }) => codes[dimension] ?? '');
		if (found.length > 1) return { reason: 'unsplit', dimension, found };
	}
	return null;
}

function ofShape(
	drawing: Exclude<Drawing, 'table'>,
	{ by, series, theme, measure }: Question,
	rows: readonly BuiltRow[],
	catalogue: Catalogue,
	splits: readonly Dimension[]
): Doubt | null {
	const other = by === 'year' ? series : by;
	const classes = differing(rows, (row) => row.class);
	const compares = splits.includes('status');
	const single = drawing === 'bars' || drawing === 'map';
	if (single && classes.length > 1 && !compares)
		return { reason: 'classes', dimension: 'status', found: statuses(rows) };
	if (drawing === 'columns' && classes.length > 1 && classes.includes('law'))
		return { reason: 'classes', dimension: 'status', found: statuses(rows) };
	if (drawing === 'columns' && series !== null) {
		const doubt = stackDoubt(series, rows, catalogue);
		if (doubt !== null) return doubt;
	}
	if ((single || drawing === 'matrix') && other !== null) {
		const found = overlapping(rows, other, catalogue);
		if (found.length > 0) return { reason: 'overlap', dimension: other, found };
	}
	const place: Part[] = [
		...splits.map((dimension) => (row: BuiltRow) => row.codes[dimension] ?? ''),
		({ start, end }) => `${start} ${end}`
	];
	const again = repeated(rows, single ? place : [...place, (row) => row.class]);
	if (again.length > 0) return { reason: 'several', dimension: 'source', found: again };
	if (drawing === 'map') return mapDoubt(rows, catalogue);
	if (drawing === 'lines') {
		if (series !== null && differing(rows, ({ codes }) => codes[series] ?? '').length > MOST) return { reason: 'many' };
		const years = breaksOf(rows, theme, measure);
		if (years.length > 0) return { reason: 'breaks', dimension: 'year', found: years };
	}
	return null;
}

/** Parts stand on one another only where they are disjoint parts of one whole. */
function stackDoubt(series: Dimension, rows: readonly BuiltRow[], catalogue: Catalogue): Doubt | null {
	const parts = rows.filter((row) => !wholes(row, series));
	const percents = rows.some(
		({ unit }) => unit !== 'KZT' && unit !== 'persons' && !unit.startsWith('KZT_') && unit !== 'percent_of_gdp'
	);
	if (!ADDS.has(series) || percents || rows.some(({ unit }) => unit === 'KZT_per_person'))
		return { reason: 'parts', dimension: series };
	const found = overlapping(parts, series, catalogue);
	if (found.length > 0) return { reason: 'overlap', dimension: series, found };
	return differing(parts, ({ codes }) => codes[series] ?? '').length > MOST ? { reason: 'many' } : null;
}

function mapDoubt(rows: readonly BuiltRow[], catalogue: Catalogue): Doubt | null {
	const regions = catalogue.codes['region'] ?? {};
	const codes = rows.map((row) => row.codes.region ?? '');
	const former = codes.filter((code) => regions[code]?.former === true);
	if (former.length > 0) return { reason: 'former', dimension: 'region', found: former };
	return codes.some((code) => regions[code]?.tile === undefined) ? { reason: 'regions' } : null;
}

function statuses(rows: readonly BuiltRow[]): readonly string[] {
	return differing(rows, ({ status }) => status);
}
