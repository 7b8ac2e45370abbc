/** What has happened was printed after it happened. */

import type { ParsedTables } from '../parsed-table.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

const HAPPENED = ['actual', 'preliminary'];

export function nothingHappensAhead(parsed: ParsedTables): Problem[] {
	const published = new Map(
		(parsed.get('sources')?.rows ?? []).map(({ cells, text }) => [text.source_id, cells.published])
	);
	const problems: Problem[] = [];
	for (const { rows } of factTables(parsed)) {
		for (const row of rows) {
			const { status, source_id: source, period_end: end } = row.cells;
			const day = published.get(String(source));
			if (typeof day !== 'string' || typeof end !== 'string' || end <= day) continue;
			if (typeof status !== 'string' || !HAPPENED.includes(status)) continue;
			const message = `${status} figures of a period to ${end} cannot stand in ${String(source)} of ${day}; write plan or estimate, or end the period earlier`;
			problems.push({ file: row.file, line: row.lineOf('status'), column: 'status', message });
		}
	}
	return problems;
}
