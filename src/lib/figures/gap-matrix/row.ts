/** One printed figure of one cell of the expected grids, or a cell that has none; rows gathered into lines of cells. */

import { GRIDS, type Grid } from '../../contract/tables/derived-answers.ts';
import { UNITS } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { gapRequestKey, type RequestKey } from '../request-key.ts';
import type { Context } from '../define.ts';
import type { Choices } from '../figure.ts';
import type { Format } from '../format.ts';
import { column, group, ids, inThree, number, oneOf, optional, PRINTED, rowOf, text, type RowOf } from '../row.ts';
import { everyYear } from '../years.ts';
import type { WORDS } from './words.ts';

/** What happened and what was expected stand apart. */
const CLASSES = ['happened', 'expected'] as const;

export const row = rowOf({
	grid: oneOf(GRIDS),
	class: oneOf(CLASSES),
	code: text,
	names: inThree(),
	year: number,
	state: oneOf(['filled', 'part_year_only', 'mixed_only', 'plan_only', 'population_only', 'total_only', 'nothing']),
	/** The answer, or what is known instead of one; null when nothing is. */
	known: optional(
		group({
			factId: text,
			...PRINTED,
			factIds: column('fact_id', ids),
			unit: oneOf(UNITS),
			/** What it speaks of, when that is not the question itself. */
			names: optional(inThree('near'))
		})
	),
	factIds: column('fact_id', ids)
});
export type GapRow = RowOf<typeof row>;
export type KnownFigure = NonNullable<GapRow['known']>;
export type FigureContext = Context<GapRow, typeof WORDS>;

export interface Cell {
	/** The first row of the cell: its names, year and state. */
	readonly row: GapRow;
	/** The newest figure of each kind. */
	readonly known: readonly KnownFigure[];
}

export interface Line {
	readonly row: GapRow;
	/** One for every year that is asked of this line. */
	readonly cells: readonly Cell[];
	/** The first year without an answer after which there is none either; null when the last year is answered. */
	readonly missingSince: number | null;
	/** No year of the line is answered. */
	readonly never: boolean;
}

export interface Block {
	readonly class: (typeof CLASSES)[number];
	readonly years: readonly number[];
	readonly lines: readonly Line[];
}

export function gridOf(choices: Choices): Grid {
	return choices['grid'] as Grid;
}

export function blocks(rows: readonly GapRow[], grid: Grid): readonly Block[] {
	return CLASSES.map((kind) => {
		const selected = rows.filter((each) => each.grid === grid && each.class === kind);
		const lines = gathered(selected, ({ code }) => code).map(lineOf);
		return { class: kind, years: everyYear(selected.map(({ year }) => year)), lines };
	}).filter(({ lines }) => lines.length > 0);
}

export function cellsOf(rows: readonly GapRow[], grid: Grid): readonly Cell[] {
	return blocks(rows, grid).flatMap(({ lines }) => lines.flatMap(({ cells }) => cells));
}

interface Gathered {
	/** The first of them. */
	readonly row: GapRow;
	readonly all: readonly GapRow[];
}

function gathered(rows: readonly GapRow[], keyOf: (row: GapRow) => string | number): readonly Gathered[] {
	return rows
		.filter((first, index) => rows.findIndex((other) => keyOf(other) === keyOf(first)) === index)
		.map((first) => ({ row: first, all: rows.filter((other) => keyOf(other) === keyOf(first)) }));
}

/** Rows stand in order of years. */
function lineOf({ row: first, all }: Gathered): Line {
	const cells = gathered(all, ({ year }) => year).map(cellOf);
	const lastFilled = cells.findLastIndex((cell) => cell.row.state === 'filled');
	return { row: first, cells, missingSince: cells[lastFilled + 1]?.row.year ?? null, never: lastFilled === -1 };
}

/** Marks of one running total are told by the last of the year. */
function cellOf({ row: first, all }: Gathered): Cell {
	const figures = all.flatMap(({ known }) => known ?? []);
	const kindOf = ({ names, status, unit }: KnownFigure) => `${names?.en ?? ''} ${status} ${unit}`;
	return {
		row: first,
		known: figures.filter(
			(figure, index) => figures.findLastIndex((other) => kindOf(other) === kindOf(figure)) === index
		)
	};
}

export const DEGREES = ['filled', 'part', 'nothing'] as const;
export type Degree = (typeof DEGREES)[number];

export function degreeOf({ row: { state } }: Cell): Degree {
	return state === 'filled' || state === 'nothing' ? state : 'part';
}

export function factIdsOf(cells: readonly Cell[]): readonly string[] {
	return [...new Set(cells.flatMap(({ known }) => known.map(({ factId }) => factId)))];
}

/** What may be asked about a cell; null when it is answered. */
export function requestOfCell({ row: { grid, class: kind, code, year, state } }: Cell): RequestKey | null {
	return state === 'filled' ? null : gapRequestKey(grid, kind, code, year);
}

/** What may be asked about every open year of a line; null when all are answered. */
export function requestOfLine({ row: { grid, class: kind, code }, cells }: Line): RequestKey | null {
	return cells.every((cell) => requestOfCell(cell) === null) ? null : gapRequestKey(grid, kind, code);
}

/** "All payers except the state, 2023: 904 billion tenge (actual)". */
export function knownWords(figure: KnownFigure, format: Format): string {
	const what = figure.names === null ? '' : `${format.in(figure.names)}, `;
	return `${what}${format.period(figure)}: ${format.printed(figure, figure.unit)} (${format.status(figure)})`;
}

export function sinceWords({ missingSince, never }: Line, { words }: FigureContext): string {
	if (missingSince === null) return words.answered;
	return fill(never ? words.never : words.since, { year: String(missingSince) });
}
