/** A key names one row; the key of a fact names one row of all fact tables together. */

import { FACT_TABLES } from '../../tables/facts.ts';
import type { ParsedTables, ParsedRow, ParsedTable } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

const FACTS = new Set<string>(FACT_TABLES.map(({ name }) => name));

export function keysAreUnique(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	const facts = new Map<string, string>();
	for (const table of parsed.values()) {
		const seen = FACTS.has(table.table.name) ? facts : new Map<string, string>();
		for (const row of table.rows) problems.push(...twins(table, row, seen));
	}
	return problems;
}

function twins({ table }: ParsedTable, row: ParsedRow, seen: Map<string, string>): Problem[] {
	const texts = table.key.map((column) => row.text[column] ?? '');
	if (texts.every((text) => text === '')) return [];
	const key = texts.join(', ');
	const first = seen.get(key);
	if (first === undefined) {
		seen.set(key, `${row.file}:${row.line}`);
		return [];
	}
	const column = table.key.at(-1)!;
	return [
		{
			file: row.file,
			line: row.lineOf(column),
			column,
			message: `"${key}" is already used at ${first}; give this row a key of its own`
		}
	];
}
