/** Nothing is published after today. */

import type { ParsedTables } from '../parsed-table.ts';
import type { Problem } from '../problem.ts';

export function nothingPublishedAhead(parsed: ParsedTables, today: string): Problem[] {
	return (parsed.get('sources')?.rows ?? []).flatMap((row) => {
		const { published } = row.cells;
		if (typeof published !== 'string' || published <= today) return [];
		const message = `${published} is after today, ${today}; write the day of publication, or leave it empty until it is known`;
		return [{ file: row.file, line: row.lineOf('published'), column: 'published', message }];
	});
}
