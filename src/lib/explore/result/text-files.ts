/** A slice of an answer as lines of CSV or JSON. */

import { inert, quoted } from '../../export/table/flat-files.ts';
import type { Scalar } from './answer.ts';
import type { FileColumn, Slice } from './slices.ts';

/** Digits that no spreadsheet takes for a formula, though they may begin with a minus. */
const DIGITS = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** UTF-8 with the mark that spreadsheets want; lines end as RFC 4180 says. */
export function csvHead(columns: readonly FileColumn[]): string {
	return `\uFEFF${columns.map(({ name }) => quoted(inert(name))).join(',')}\r\n`;
}

export function csvRows(columns: readonly FileColumn[], { cells }: Slice): string {
	return rowsOf(cells)
		.map((row) => `${row.map((cell, at) => csvCell(cell, columns[at]!)).join(',')}\r\n`)
		.join('');
}

function csvCell(cell: Scalar, { kind }: FileColumn): string {
	if (cell === null) return '';
	const text = String(cell);
	return kind !== 'text' && (DIGITS.test(text) || typeof cell === 'boolean') ? text : quoted(inert(text));
}

/** What stands before the rows; `about` first. */
export function jsonHead(about: Readonly<Record<string, string>>): string {
	const lines = Object.entries(about).map(([name, text]) => `${JSON.stringify(name)}: ${JSON.stringify(text)},\n`);
	return `{\n${lines.join('')}"rows": [\n`;
}

export const JSON_END = '\n]\n}\n';

/** One row on each line, every column in every row; what JSON has no number for is text. */
export function jsonRows(columns: readonly FileColumn[], { from, cells }: Slice): string {
	const keys = columns.map(({ name }) => JSON.stringify(name));
	const lines = rowsOf(cells).map((row) => `{${row.map((cell, at) => `${keys[at]}:${jsonCell(cell)}`).join(',')}}`);
	return (from > 0 && lines.length > 0 ? ',\n' : '') + lines.join(',\n');
}

function jsonCell(cell: Scalar): string {
	return JSON.stringify(typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell);
}

export function rowsOf(cells: Slice['cells']): Scalar[][] {
	return (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? null));
}
