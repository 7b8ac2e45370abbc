/** The published record as a draft, out of its Arrow extracts: rows as they stand in data/, with the lines that they have there. */

import { tableFromIPC } from 'apache-arrow';
import type { Cell } from '../../contract/cell.ts';
import type { ParsedRow, ParsedTable } from '../../contract/check/parsed-table.ts';
import { linesWithin } from '../../contract/check/raw-csv.ts';
import { fileOf, RECORD_TABLES } from '../../contract/record.ts';
import type { Table } from '../../contract/table.ts';
import { written } from './raw-csv-of-file.ts';

/** `streams` by the name of the table. Throws when one is missing. */
export function publishedTables(streams: ReadonlyMap<string, Uint8Array>): Map<string, ParsedTable> {
	return new Map(
		RECORD_TABLES.map((table: Table) => {
			const stream = streams.get(table.name);
			if (stream === undefined) throw new Error(`published record: ${table.name} is missing; reload the page`);
			return [table.name, parsedTable(table, stream)];
		})
	);
}

function parsedTable(table: Table, stream: Uint8Array): ParsedTable {
	const file = `data/${fileOf(table)}`;
	const arrow = tableFromIPC(stream);
	const columns = table.columns.map(({ name, kind }) => ({ name, day: kind === 'day', cells: arrow.getChild(name) }));
	const rows: ParsedRow[] = [];
	let line = 2;
	for (let at = 0; at < arrow.numRows; at += 1) {
		const cells: Record<string, Cell> = {};
		const text: Record<string, string> = {};
		let breaks = 0;
		for (const { name, day, cells: column } of columns) {
			const held = (column?.get(at) ?? null) as Cell;
			// A date comes as milliseconds.
			const cell = day && typeof held === 'number' ? new Date(held).toISOString().slice(0, 10) : held;
			cells[name] = cell;
			text[name] = written(cell);
			breaks += linesWithin(text[name]);
		}
		const begins = line;
		rows.push({ file, cells, text, line: begins, lineOf: () => begins });
		line += 1 + breaks;
	}
	return { table, file, rows, whole: true };
}
