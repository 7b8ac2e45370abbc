/** A change names figures, publications and tables that are there; what was left out is no longer there. */

import { idsIn } from '../../cell.ts';
import { DERIVED_TABLES } from '../../tables/derived.ts';
import { FACT_TABLES } from '../../tables/facts.ts';
import type { ParsedTables } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export function changesNameWhatIsThere(parsed: ParsedTables): Problem[] {
	const changes = parsed.get('changes');
	const keyed = ['sources', ...FACT_TABLES.map(({ name }) => name)].map((name) => parsed.get(name));
	// Rows that could not be read may be the very ones that changed.
	if (changes === undefined || keyed.some((table) => table?.whole !== true)) return [];
	const known = new Set([
		...parsed.keys(),
		...DERIVED_TABLES.map(({ name }) => name),
		...keyed.flatMap((table) => (table?.rows ?? []).map(({ text }) => text[table!.table.key[0]!] ?? ''))
	]);
	const problems: Problem[] = [];
	for (const row of changes.rows) {
		const { what, kind } = row.cells;
		if (typeof what !== 'string') continue;
		for (const key of idsIn(what)) {
			if (known.has(key) !== (kind === 'left_out')) continue;
			const message =
				kind === 'left_out'
					? `"${key}" is said to be left out and is still in the record; take it out of the record or out of this change`
					: `"${key}" is no figure, publication or table of the record; write its key, or left_out as the kind of change`;
			problems.push({ file: row.file, line: row.lineOf('what'), column: 'what', message });
		}
	}
	return problems;
}
