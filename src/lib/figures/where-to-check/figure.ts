/** Where a person checks the insured status, asks or complains. */

import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { define } from '../define.ts';
import { table } from '../table.ts';
import type { TableCell } from '../table-cells.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { newest, newestYear, row, USES, type Channel, type FigureContext } from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<Channel, typeof WORDS>({
	id: 'where-to-check',
	topic: 'how',
	order: 20,
	text: true,
	extracts: ['channels', 'sources'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format, lang } = context;
		const year = String(newestYear(rows));
		const [checked, complained] = [newest(rows, 'status'), newest(rows, 'complaint')];
		return {
			unit: words.unitLine,
			takeaway: [
				fill(words.takeaway, {
					year,
					status: format.counted(checked.length, words.channels),
					complaint: format.counted(complained.length, words.channels)
				}),
				numberChange(context)
			],
			headline: {
				number: format.number(checked.length),
				sentence: fill(words.headline, { year, channels: formOf(checked.length, lang, words.channelsNamed) }),
				factIds: [],
				sourceIds: sourcesOf(checked)
			},
			alt: USES.map((use) => {
				const list = newest(rows, use).map(({ names }) => format.in(names));
				return fill(words.alt, { use: words.use[use], year, list: list.join('; ') });
			})
		};
	},

	/** First how many channels the newest document names, then every naming. */
	table({ rows, words, format }) {
		const { columns } = words;
		const yearOf = ({ namedIn }: Channel): TableCell => (namedIn === null ? words.undated : [String(namedIn), namedIn]);
		const counts = USES.map((use) => ({ use, row: null, named: newest(rows, use) }));
		const namings = rows.map((row) => ({ use: row.use, row, named: [row] }));
		return table<(typeof counts)[number] | (typeof namings)[number]>(
			[...counts, ...namings],
			[
				{ head: columns.use, cell: ({ use }) => words.use[use] },
				{
					head: columns.channel,
					cell: ({ row, named }) => (row ? format.in(row.names) : format.number(named.length))
				},
				{ head: columns.kind, cell: ({ row }) => (row ? words.kind[row.kind] : words.counted) },
				{ head: columns.address, cell: ({ row }) => row?.address ?? '' },
				{ head: columns.text, cell: ({ row }) => (row ? format.in(row.texts) : '') },
				{
					head: columns.year,
					cell: ({ row }) => (row ? yearOf(row) : [String(newestYear(rows)), newestYear(rows)])
				},
				{
					head: columns.source,
					cell: ({ row, named }) =>
						row
							? `${format.in(row.publication)} (${format.in(row.locators)})`
							: [...new Set(named.map(({ publication }) => format.in(publication)))].join('; ')
				}
			],
			({ named }) => ({ sourceIds: sourcesOf(named) })
		);
	}
});

function sourcesOf(channels: readonly Channel[]): readonly string[] {
	return [...new Set(channels.map(({ sourceId }) => sourceId))];
}

/** The contact centre under another number in an earlier document. */
function numberChange({ rows, words }: FigureContext): string {
	const year = newestYear(rows);
	const centres = rows.filter(({ channel }) => channel.startsWith('contact_centre'));
	const now = centres.find(({ namedIn }) => namedIn === year);
	const before = centres.find(({ namedIn }) => namedIn !== null && namedIn < year);
	if (!now?.address || !before?.address || now.address === before.address) return '';
	return fill(words.takeawayNumber, {
		before: before.address,
		then: String(before.namedIn),
		now: now.address,
		year: String(year)
	});
}
