/** Gathers rows into lines of cells and counts what is filled, partly known and empty. Knows no language and no pixel. */

import { gapAsked, type AskFor } from '../asking.ts';
import type { Expected, GapRow, Grid, KnownFigure } from './row.ts';

export interface Cell {
	/** The first row of the cell: its names, year and state. */
	readonly row: GapRow;
	/** The newest figure of each kind. */
	readonly known: readonly KnownFigure[];
}

export interface Line {
	readonly code: string;
	readonly row: GapRow;
	/** One for every year that is asked of this line. */
	readonly cells: readonly Cell[];
	/** The first year without an answer after which there is none either; null when the last year is answered. */
	readonly missingSince: number | null;
	/** No year of the line is answered. */
	readonly never: boolean;
}

export interface Block {
	readonly class: Expected;
	readonly years: readonly number[];
	readonly lines: readonly Line[];
}

export const DEGREES = ['filled', 'part', 'nothing'] as const;
export type Degree = (typeof DEGREES)[number];

export function degreeOf({ state }: GapRow): Degree {
	return state === 'filled' || state === 'nothing' ? state : 'part';
}

/** What may be asked about a cell; null when it is answered. */
export function askOfCell({ row: { grid, class: kind, code, year, state } }: Cell): AskFor | null {
	return state === 'filled' ? null : gapAsked(grid, kind, code, year);
}

/** What may be asked about every open year of a line; null when all are answered. */
export function askOfLine({ code, row, cells }: Line): AskFor | null {
	return cells.every((cell) => askOfCell(cell) === null) ? null : gapAsked(row.grid, row.class, code);
}

/** What happened and what was expected stand apart. */
export function blocks(rows: readonly GapRow[], grid: Grid): Block[] {
	const own = rows.filter((row) => row.grid === grid);
	return (['happened', 'expected'] as const)
		.map((kind) => own.filter((row) => row.class === kind))
		.filter((part) => part.length > 0)
		.map((part) => ({
			class: part[0]!.class,
			years: range(part.map(({ year }) => year)),
			lines: [...new Set(part.map(({ code }) => code))].map((code) => lineOf(part.filter((row) => row.code === code)))
		}));
}

export function cellsOf(rows: readonly GapRow[], grid: Grid): Cell[] {
	return blocks(rows, grid).flatMap(({ lines }) => lines.flatMap(({ cells }) => cells));
}

export function factIdsOf(cells: readonly Cell[]): string[] {
	return [...new Set(cells.flatMap(({ known }) => known.map(({ factId }) => factId)))];
}

function lineOf(own: readonly GapRow[]): Line {
	const row = own[0]!;
	const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
	const cells = years.map((year) => cellOf(own.filter((each) => each.year === year)));
	const lastFilled = cells.findLastIndex((cell) => cell.row.state === 'filled');
	return {
		code: row.code,
		row,
		cells,
		missingSince: cells[lastFilled + 1]?.row.year ?? null,
		never: lastFilled === -1
	};
}

/** Marks of one running total are told by the last of the year. */
function cellOf(own: readonly GapRow[]): Cell {
	const figures = own.flatMap(({ known }) => (known === null ? [] : [known]));
	const kindOf = ({ names, status, unit }: KnownFigure) => `${names?.en ?? ''} ${status} ${unit}`;
	return {
		row: own[0]!,
		known: figures.filter(
			(figure, index) => figures.findLastIndex((other) => kindOf(other) === kindOf(figure)) === index
		)
	};
}

function range(years: readonly number[]): number[] {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
