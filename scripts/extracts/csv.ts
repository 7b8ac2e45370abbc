/** One extract as CSV: UTF-8 without a mark, as readers of Data Packages want it, RFC 4180, numbers as plain decimals. */

import { columnNames } from '../../src/lib/contract/table.ts';
import type { Cell } from '../../src/lib/contract/cell.ts';
import { plainNumber, type Extract } from './extract.ts';

export function csvOf({ table, rows }: Extract): Uint8Array {
	const names = columnNames(table);
	const lines = [names, ...rows.map((row) => names.map((name) => written(row[name] ?? null)))];
	return new TextEncoder().encode(lines.map((cells) => cells.map(quoted).join(',') + '\r\n').join(''));
}

function written(cell: Cell): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? plainNumber(cell) : String(cell);
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
