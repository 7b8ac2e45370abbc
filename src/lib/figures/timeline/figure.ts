/** The timeline of laws, launches and postponements from 1995 on. */

import { fill } from '../../text/fill.ts';
import { locative } from '../../text/kazakh.ts';
import { day } from '../../text/periods.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	AGES,
	chaptersOf,
	chapterTitle,
	eventsIn,
	kindOf,
	pathToLaunch,
	postponements,
	row,
	type EventRow
} from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<EventRow, typeof WORDS>({
	id: 'timeline',
	topic: 'history',
	order: 10,
	text: true,
	fluid: true,
	extracts: ['events', 'publishers', 'sources', 'notes'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		/** The start in full. */
		const start = rows.findLast(({ kind }) => kind === 'launch');
		const startDay = start === undefined ? '' : day(start.day, lang);
		const moved = postponements(rows);
		const listed = (events: readonly EventRow[]) =>
			events.map((row) => `${day(row.day, lang)} – ${format.in(row.titles)}`).join('; ');
		return {
			unit: words.unitLine,
			takeaway: [
				start === undefined
					? ''
					: fill(words.takeaway, {
							// Kazakh bends the day: "1 қаңтарда".
							start: lang === 'kk' ? locative(startDay) : startDay,
							count: format.counted(moved.length, words.moves),
							list: listed(moved)
						})
			],
			headline:
				start === undefined
					? null
					: {
							number: startDay,
							sentence: words.headline,
							factIds: [],
							sourceIds: [start, ...moved].map(({ sourceId }) => sourceId)
						},
			alt: [
				fill(words.altAges, {
					list: AGES.map((age) => `${words.age[age]} – ${format.number(eventsIn(rows, age).length)}`).join('; ')
				}),
				fill(words.altChapters, {
					list: chaptersOf(eventsIn(rows, 'first'))
						.map((row) => `${chapterTitle(row, context)} – ${format.number(row.events.length)}`)
						.join('; ')
				}),
				fill(words.altPath, { list: listed(pathToLaunch(rows)) })
			]
		};
	},

	table(context) {
		const { rows, words, format, lang } = context;
		const { columns } = words;
		return table(
			rows,
			[
				{ head: columns.day, cell: (row) => [day(row.day, lang), row.day] },
				{ head: columns.kind, cell: (row) => kindOf(row, context) },
				{ head: columns.event, cell: ({ titles }) => format.in(titles) },
				{ head: columns.note, cell: ({ notes }) => (notes === null ? '' : format.in(notes)) },
				{ head: columns.publisher, cell: ({ publisher }) => format.in(publisher) }
			],
			({ sourceId }) => ({ sourceIds: [sourceId] })
		);
	}
});
