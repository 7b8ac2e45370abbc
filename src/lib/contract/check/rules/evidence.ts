/** A place that was not read says so in its evidence: no row tells of a headline, of others or of an assumption and calls it text. */

import type { ParsedTables } from '../parsed-table.ts';
import { factTables } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** What weak evidence is called in a locator or a note. */
const IN_WORDS = /headline|preview|side column|rewrit\w*|machine[- ]translated|assumed/i;
/** In a locator: whose words they are. In a note the same words speak of something else. */
const IN_LOCATOR = /repost|copy of|digest of|(?<=, )after\b/i;

export function evidenceFitsWords(parsed: ParsedTables): Problem[] {
	const problems: Problem[] = [];
	for (const { rows } of factTables(parsed)) {
		for (const { cells, text, file, lineOf } of rows) {
			if (cells.evidence !== 'text') continue;
			const texts = { locator: text.locator ?? '', note: text.note ?? '' };
			for (const [column, words] of Object.entries(texts)) {
				const found = IN_WORDS.exec(words) ?? (column === 'locator' ? IN_LOCATOR.exec(words) : null);
				if (found === null) continue;
				const message = `"${found[0]}" in the ${column} does not go with text; write headline, rewrite or assumed, or word it otherwise where the place was read`;
				problems.push({ file, line: lineOf('evidence'), column: 'evidence', message });
			}
		}
	}
	return problems;
}
