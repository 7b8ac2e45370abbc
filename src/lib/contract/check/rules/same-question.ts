/** One source gives one answer to one question. */

import { placeOf, type ParsedTables, type ParsedRow } from '../parsed-table.ts';
import { factTables, questionOf } from '../facts.ts';
import type { Problem } from '../problem.ts';

export function oneAnswerPerSource(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { rows, dimensions } of factTables(parsed)) {
		const first = new Map<string, ParsedRow>();
		for (const row of rows) {
			const question = questionOf(row, dimensions);
			if (question === null) continue;
			const twin = first.get(question);
			if (twin === undefined) {
				first.set(question, row);
				continue;
			}
			const message =
				twin.cells.value === row.cells.value
					? `${row.text.value} repeats ${placeOf(twin, row)}; keep one of the two rows`
					: `${row.text.value} answers the same question as ${placeOf(twin, row)}, where ${row.text.source_id} says ${twin.text.value}; keep what it says, or tell the two apart by period, dimension or measure`;
			problems.push({ file: row.file, line: row.lineOf('value'), column: 'value', message });
		}
	}
	return problems;
}
