/** What the drawing of this figure shows, in the terms of its chart. */

import type { RankedBarsContent } from '../../charts/ranked-bars.ts';
import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import type { FreshnessRow } from './row.ts';
import { ageWords, periodWords, rowWords } from './statement.ts';
import { WORDS } from './words.ts';

/** The oldest on top; a series that the law asks for every quarter has the accent. */
export function ageBars(
	rows: readonly FreshnessRow[],
	lang: Lang,
	from: (factIds: readonly string[]) => string
): RankedBarsContent {
	const words = inOne(WORDS, lang);
	return {
		rows: rows.map((row) => ({
			id: row.series,
			name: words.series[row.series],
			bar: {
				id: row.series,
				tone: row.due === null ? 'context' : 'accent',
				texture: row.due === null ? 'solid' : 'edged',
				label: rowWords(row, lang),
				caption: fill(words.caption, { age: ageWords(row, lang), period: periodWords(row, lang) }),
				href: from(row.factIds),
				value: row.age
			}
		})),
		keys: [
			{ tone: 'accent', texture: 'edged', words: words.due.quarterly },
			{ tone: 'context', texture: 'solid', words: words.due.none }
		]
	};
}
