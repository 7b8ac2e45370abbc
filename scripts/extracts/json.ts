/** One extract as JSON: a list of rows, one on each line, every column in every row, null where a cell is empty. */

import { columnNames } from '../../src/lib/contract/table.ts';
import type { Extract } from './extract.ts';

export function jsonOf({ table, rows }: Extract): Uint8Array {
	const names = columnNames(table);
	const lines = rows.map((row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))));
	return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}
