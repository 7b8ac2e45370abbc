/** Every code and key that a cell holds is a row of the table it refers to. */

import { idsIn } from '../../cell.ts';
import type { Column } from '../../table.ts';
import type { ParsedTables } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

type Reference = NonNullable<Column['refers']>[number];

export function referencesResolve(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { table, rows } of parsed.values()) {
		for (const column of table.columns) {
			// Rows that could not be read may be the very ones referred to.
			if (column.refers === undefined || column.refers.some((to) => parsed.get(to.table)?.whole !== true)) continue;
			const theme = column.name === 'measure' ? table.name : undefined;
			const known = new Set(column.refers.flatMap((to) => keysOf(parsed, to, theme)));
			for (const row of rows) {
				const cell = row.cells[column.name];
				if (typeof cell !== 'string') continue;
				for (const key of column.kind === 'ids' ? idsIn(cell) : [cell]) {
					if (known.has(key) || column.besides?.includes(key) === true) continue;
					const message = `"${key}" is not in ${placesOf(parsed, column.refers, theme)}; add it there first, or use a code that is`;
					problems.push({ file: row.file, line: row.lineOf(column.name), column: column.name, message });
				}
			}
		}
	}
	return problems;
}

/** A measure may be used by the facts of its own theme only. */
function keysOf(parsed: ParsedTables, to: Reference, theme: string | undefined): string[] {
	const rows = parsed.get(to.table)?.rows ?? [];
	return rows
		.filter(({ text }) => theme === undefined || text.theme === theme)
		.map(({ text }) => text[to.column] ?? '');
}

function placesOf(parsed: ParsedTables, refers: readonly Reference[], theme: string | undefined): string {
	const places = refers.map((to) => parsed.get(to.table)?.file ?? to.table).join(' or ');
	return theme === undefined ? places : `${places} with the theme ${theme}`;
}
