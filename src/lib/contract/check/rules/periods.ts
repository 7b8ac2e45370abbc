/** A period does not end before it starts. */

import type { ParsedTables } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

const PAIRS = [
	['period_start', 'period_end'],
	['since', 'until'],
	['valid_from', 'valid_to']
] as const;

export function periodsRunForward(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { rows } of parsed.values()) {
		for (const row of rows) {
			for (const [start, end] of PAIRS) {
				const from = row.cells[start];
				const to = row.cells[end];
				if (typeof from !== 'string' || typeof to !== 'string' || to >= from) continue;
				const message = `${to} is before ${start} ${from}; exchange the two days or correct one`;
				problems.push({ file: row.file, line: row.lineOf(end), column: end, message });
			}
		}
	}
	return problems;
}
