/** The record as far as it could be read, good cells and bad, with the line of each. Knows the contract, no rule across rows. */

import { readCell, type Cell } from '../cell.ts';
import { columnNames, type Table } from '../table.ts';
import type { Problem } from './problem.ts';
import type { RawCsv, RawRow } from './raw-csv.ts';

export interface ParsedRow {
	/** The file that it stands in: rows of several files may make one table. */
	readonly file: string;
	/** Cells that were read; a bad cell is missing, so that a rule passes it by. */
	readonly cells: Readonly<Record<string, Cell>>;
	/** Every cell as it stands in the file. */
	readonly text: Readonly<Record<string, string>>;
	readonly line: number;
	readonly lineOf: (column: string) => number;
}

export interface ParsedTable {
	readonly table: Table;
	/** The file that a missing row belongs in. */
	readonly file: string;
	readonly rows: readonly ParsedRow[];
	/** False when rows of the file may be missing. */
	readonly whole: boolean;
}

export type ParsedTables = ReadonlyMap<string, ParsedTable>;

/** A rule across rows or tables; `today` is the day of the check, YYYY-MM-DD: no rule asks a clock. */
export type Rule = (parsed: ParsedTables, today: string) => Problem[];

/** Where another row stands, as a message beside `row` says it. */
export function placeOf(other: ParsedRow, row: ParsedRow): string {
	return other.file === row.file ? `line ${other.line}` : `${other.file}:${other.line}`;
}

export function parsedTable(table: Table, file: string, raw: RawCsv): { parsed: ParsedTable; problems: Problem[] } {
	const problems = [...raw.problems];
	if (raw.header.length === 0) return { parsed: { table, file, rows: [], whole: false }, problems };

	const headerProblems = headerMistakes(table, file, raw.header);
	problems.push(...headerProblems);
	const rows = raw.rows.map((row) => parsedRow(table, file, raw.header, row, problems));
	return { parsed: { table, file, rows, whole: raw.whole && headerProblems.length === 0 }, problems };
}

function headerMistakes(table: Table, file: string, header: readonly string[]): Problem[] {
	const problems: Problem[] = [];
	const names = columnNames(table);
	const report = (column: string, message: string) => problems.push({ file, line: 1, column, message });
	for (const name of names) {
		if (!header.includes(name))
			report(name, 'is missing from the header; add the column to the header and to every row');
	}
	header.forEach((name, at) => {
		if (!names.includes(name))
			report(name || 'row', `"${name}" is no column of ${table.name}; take it away or name it right`);
		else if (header.indexOf(name) !== at) report(name, 'stands in the header twice; take one of them away');
	});
	return problems;
}

function parsedRow(table: Table, file: string, header: readonly string[], row: RawRow, problems: Problem[]): ParsedRow {
	const line = row.lines[0]!;
	const text: Record<string, string> = {};
	header.forEach((name, at) => (text[name] ??= row.cells[at] ?? ''));
	const lineOf = (column: string) => row.lines[header.indexOf(column)] ?? line;
	if (row.cells.length !== header.length) {
		const message = `has ${row.cells.length} cells where the header has ${header.length}; a comma inside a cell needs quotes around the cell`;
		problems.push({ file, line, column: 'row', message });
		return { file, cells: {}, text, line, lineOf };
	}
	const cells: Record<string, Cell> = {};
	for (const column of table.columns) {
		const written = text[column.name];
		if (written === undefined) continue;
		const read = readCell(column, written);
		if (read.ok) cells[column.name] = read.cell;
		else problems.push({ file, line: lineOf(column.name), column: column.name, message: read.message });
	}
	return { file, cells, text, line, lineOf };
}
