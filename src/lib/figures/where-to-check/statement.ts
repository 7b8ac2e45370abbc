/** What the figure says in words, computed from its rows for one language. */

import type { Lang } from '../../contract/vocabulary.ts';
import { counted, formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { number } from '../../text/numbers.ts';
import type { Choices, FigureTable, Statement, TableRow } from '../figure.ts';
import { tableCells } from '../table-cells.ts';
import { newest, newestYear } from './lists.ts';
import { USES, type ChannelRow, type Use } from './row.ts';
import { WORDS } from './words.ts';

export function channelsStatement(rows: readonly ChannelRow[], _choices: Choices, lang: Lang): Statement {
	const words = inOne(WORDS, lang);
	const year = String(newestYear(rows));
	const changed = numberChange(rows, lang);
	const checked = newest(rows, 'status');
	return {
		unit: words.unitLine,
		takeaway: [
			fill(words.takeaway, {
				year,
				status: counted(newest(rows, 'status').length, lang, words.channels),
				complaint: counted(newest(rows, 'complaint').length, lang, words.channels)
			}),
			...(changed === null ? [] : [changed])
		].join(' '),
		alt: USES.map((use) => {
			const list = newest(rows, use).map(({ row }) => row.names[lang]);
			return fill(words.alt, { use: words.use[use], year, list: list.join('; ') });
		}).join(' '),
		caveats: words.caveats,
		headline: {
			number: count(rows, 'status', lang),
			sentence: fill(words.headline, { year, channels: formOf(checked.length, lang, words.channelsNamed) }),
			factIds: [],
			sourceIds: [...new Set(checked.flatMap(({ row }) => row.sourceIds))]
		},
		table: tableOf(rows, lang),
		refusals: []
	};
}

function count(rows: readonly ChannelRow[], use: Use, lang: Lang): string {
	return number(newest(rows, use).length, lang);
}

/** The contact centre under another number in an earlier document. */
function numberChange(rows: readonly ChannelRow[], lang: Lang): string | null {
	const centres = rows.filter((row) => row.channel.startsWith('contact_centre'));
	const now = centres.find((row) => row.namedIn === newestYear(rows));
	const before = centres.find((row) => row.namedIn !== null && row.namedIn < newestYear(rows));
	if (!now?.address || !before?.address || now.address === before.address) return null;
	return fill(inOne(WORDS, lang).takeawayNumber, {
		before: before.address,
		then: String(before.namedIn),
		now: now.address,
		year: String(now.namedIn)
	});
}

/** First how many channels the newest document names, then every naming. */
function tableOf(rows: readonly ChannelRow[], lang: Lang): FigureTable {
	const words = inOne(WORDS, lang);
	const { columns } = words;
	const counts = USES.map((use): TableRow => {
		const own = newest(rows, use).map(({ row }) => row);
		const titles = [...new Set(own.map((row) => row.publication[lang]))].join('; ');
		return {
			...tableCells([
				words.use[use],
				count(rows, use, lang),
				words.counted,
				'',
				'',
				[String(newestYear(rows)), newestYear(rows)],
				titles
			]),
			factIds: [],
			formula: null,
			sourceIds: [...new Set(own.flatMap((row) => row.sourceIds))]
		};
	});
	return {
		columns: [
			columns.use,
			columns.channel,
			columns.kind,
			columns.address,
			columns.text,
			columns.year,
			columns.source
		].map((head) => ({ head })),
		rows: [
			...counts,
			...rows.map((row) => ({
				...tableCells([
					words.use[row.use],
					row.names[lang],
					words.kind[row.kind],
					row.address ?? '',
					row.texts[lang],
					row.namedIn === null ? words.undated : [String(row.namedIn), row.namedIn],
					`${row.publication[lang]} (${row.locators[lang]})`
				]),
				factIds: [],
				formula: null,
				sourceIds: row.sourceIds
			}))
		]
	};
}
