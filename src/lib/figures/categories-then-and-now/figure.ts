/** The state-paid categories of today against those of 2016-2017: added, split, joined, ended. */

import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	CHANGES,
	citedBy,
	linesOf,
	notesOf,
	nowWords,
	row,
	thenWords,
	type CategoryRow,
	type Change,
	type FigureContext
} from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<CategoryRow, typeof WORDS>({
	id: 'categories-then-and-now',
	topic: 'people',
	order: 20,
	within: 'for-whom',
	text: true,
	extracts: ['categories', 'categories_2017', 'facts', 'sources', 'notes'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		const [before, today, newest] = rows.filter(isCount);
		const counted = before && today && { before, today };
		const added = linesOf(rows, 'added');
		return {
			unit: words.unitLine,
			takeaway: [
				counted
					? fill(words.takeaway, {
							before: format.number(counted.before.counted),
							today: format.counted(counted.today.counted, words.added),
							added: format.counted(added.length, words.added),
							list: added.map((line) => inSentence(nowWords(line, context))).join('; '),
							split: namesBefore('split', context),
							joined: namesBefore('joined', context),
							dissolved: namesBefore('dissolved', context),
							kept: format.number(unchangedCategories(rows))
						})
					: ''
			],
			headline: counted
				? {
						number: format.number(counted.today.counted),
						sentence: fill(words.headline, {
							before: format.number(counted.before.counted),
							categories: formOf(counted.today.counted, lang, words.categories),
							added: format.number(added.length)
						}),
						factIds: [...counted.before.factIds, ...counted.today.factIds]
					}
				: null,
			alt: CHANGES.map((change) => {
				const list = linesOf(rows, change).map((line) =>
					fill(words.line, { before: thenWords(line, context), now: nowWords(line, context) })
				);
				return `${words.change[change]}: ${list.join('; ')}.`;
			}),
			caveats: [
				...words.caveats,
				// A newer count that differs from that of the list is told, not taken over.
				...(today && newest && newest.counted !== today.counted
					? [fill(words.caveatNewest, { when: format.period(newest), count: format.number(newest.counted) })]
					: [])
			]
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		const counts = rows.filter(isCount).map((row, index) => {
			const count = format.number(row.counted);
			return {
				change: `${words.count}, ${format.period(row)}`,
				before: index === 0 ? count : '',
				now: index === 0 ? '' : count,
				note: row.notes === null ? '' : format.in(row.notes),
				origin: { factIds: row.factIds }
			};
		});
		const lines = CHANGES.flatMap((change) =>
			linesOf(rows, change).map((line) => ({
				change: words.change[change],
				before: thenWords(line, context),
				now: nowWords(line, context),
				note: notesOf(line, context),
				origin: { sourceIds: citedBy(change) }
			}))
		);
		return table(
			[...counts, ...lines],
			[
				{ head: columns.change, cell: ({ change }) => change },
				{ head: columns.before, cell: ({ before }) => before },
				{ head: columns.now, cell: ({ now }) => now },
				{ head: columns.note, cell: ({ note }) => note }
			],
			({ origin }) => origin
		);
	}
});

/** What stood then in the lines of a change, inside a sentence. */
function namesBefore(change: Change, { rows, format }: FigureContext): string {
	return linesOf(rows, change)
		.flatMap(({ before }) => before.map(({ names }) => inSentence(format.in(names))))
		.join('; ');
}

/** Categories of today that stood in the lists then, in these words or in others. */
function unchangedCategories(rows: readonly CategoryRow[]): number {
	const unchanged = rows.filter(({ change }) => change === 'kept' || change === 'reworded' || change === 'moved');
	return new Set(unchanged.map(({ now }) => now?.code)).size;
}

type Count = CategoryRow & { readonly counted: number; readonly periodStart: string; readonly periodEnd: string };

/** Printed counts stand in order of days. */
function isCount(row: CategoryRow): row is Count {
	return row.counted !== null && row.periodStart !== null && row.periodEnd !== null;
}
