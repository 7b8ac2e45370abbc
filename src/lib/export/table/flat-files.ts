/** A flat table as text files: CSV for spreadsheets, JSON for programs. */

import { plain } from '../../text/numbers.ts';
import type { FlatTable } from './flat-table.ts';

/** What a spreadsheet would run as a formula when it stands first in a cell. */
const RUNS = /^[=+\-@\t\r]/;

/** The same text, but for a spreadsheet: one that it would run begins with an apostrophe. */
export function inert(text: string): string {
	return RUNS.test(text) ? `'${text}` : text;
}

/** UTF-8 with the mark that spreadsheets want, RFC 4180, numbers as plain decimals. */
export function csvOf(table: FlatTable): string {
	const rows = rowsOf(table).map((row) =>
		row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? plain(cell) : quoted(inert(cell))))
	);
	return `\uFEFF${[table.map(({ name }) => quoted(inert(name))), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/** `about` first, then the rows, one on each line, with every column in every row. */
export function jsonOf(about: Readonly<Record<string, string>>, table: FlatTable): string {
	const lines = rowsOf(table).map((row) =>
		JSON.stringify(Object.fromEntries(table.map(({ name }, at) => [name, row[at] ?? null])))
	);
	const head = Object.entries(about).map(([name, text]) => `${JSON.stringify(name)}: ${JSON.stringify(text)},\n`);
	return `{\n${head.join('')}"rows": [\n${lines.join(',\n')}\n]\n}\n`;
}

export function rowsOf(table: FlatTable): (string | number | null)[][] {
	return (table[0]?.cells ?? []).map((_, at) => table.map(({ cells }) => cells[at] ?? null));
}

export function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
