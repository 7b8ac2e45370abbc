/** A source can be found again: it has an address, unless it is a founding document; an edition belongs to a series. */

import type { ParsedTables } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

const WITHOUT_ADDRESS = 'founding-';

export function sourcesCanBeFound(parsed: ParsedTables): Problem[] {
	const sources = parsed.get('sources');
	if (sources === undefined) return [];
	const problems: Problem[] = [];
	for (const row of sources.rows) {
		const { source_id: id, url, edition_of: series, edition } = row.cells;
		const report = (column: string, message: string) =>
			problems.push({ file: row.file, line: row.lineOf(column), column, message });
		if (url === null && typeof id === 'string' && !id.startsWith(WITHOUT_ADDRESS)) {
			report('url', 'is empty; write the http(s) address (only the founding documents have none)');
		}
		if (typeof series === 'string' && edition === null) {
			report('edition', `is empty for an edition of ${series}; write its place, such as 2025-2027/2024-12-04`);
		}
		if (series === null && typeof edition === 'string') {
			report('edition_of', `is empty beside edition ${edition}; name the series, or empty the edition`);
		}
	}
	return problems;
}
