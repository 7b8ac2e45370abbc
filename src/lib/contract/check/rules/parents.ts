/** Going from a code to its parent, and on, ends at a code without one. */

import type { ParsedTables, ParsedRow } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export function parentsEnd(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { table, rows, whole } of parsed.values()) {
		const refersToItself = table.columns.some(
			({ name, refers }) => name === 'parent' && refers?.some((to) => to.table === table.name)
		);
		if (!refersToItself || !whole) continue;
		const byCode = new Map(rows.map((row) => [row.text.code ?? '', row]));
		for (const row of rows) {
			if (!returns(row, byCode)) continue;
			const message = `"${row.text.parent}" leads back to ${row.text.code}; empty the parent of one code of the ring`;
			problems.push({ file: row.file, line: row.lineOf('parent'), column: 'parent', message });
		}
	}
	return problems;
}

function returns(start: ParsedRow, byCode: ReadonlyMap<string, ParsedRow>): boolean {
	const passed = new Set<ParsedRow>();
	let row: ParsedRow | undefined = start;
	while (row !== undefined && !passed.has(row)) {
		passed.add(row);
		row = byCode.get(row.text.parent ?? '');
	}
	return row === start;
}
