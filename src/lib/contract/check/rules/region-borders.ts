/** A fact of a region speaks of a time when the region had these borders. */

import type { ParsedTables } from '../parsed-table.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

export function bordersFitPeriods(parsed: ParsedTables): Problem[] {
	const regions = new Map((parsed.get('regions')?.rows ?? []).map((row) => [row.text.code, row.cells]));
	const problems: Problem[] = [];
	for (const { rows } of factTables(parsed)) {
		for (const row of rows) {
			const { region, period_start: start, period_end: end } = row.cells;
			const borders = regions.get(String(region));
			if (borders === undefined || typeof start !== 'string' || typeof end !== 'string') continue;
			const { valid_from: from, valid_to: to } = borders;
			const early = typeof from === 'string' && end < from;
			const late = typeof to === 'string' && start > to;
			if (!early && !late) continue;
			const message = `"${String(region)}" has these borders only ${early ? `from ${from}` : `to ${String(to)}`}; use the region of that time`;
			problems.push({ file: row.file, line: row.lineOf('region'), column: 'region', message });
		}
	}
	return problems;
}
