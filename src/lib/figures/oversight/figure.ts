/** Oversight: what audits and analyses of the Fund found, for which period, and who prints it. */

import { fill } from '../../text/fill.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { define, type Stated } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import {
	furthest,
	PANELS,
	printed,
	row,
	rowsOf,
	undrawnRows,
	whatOf,
	when,
	whereAndWhen,
	type Finding,
	type FigureContext
} from './row.ts';
import type { WORDS } from './words.ts';

export const figure = define<Finding, typeof WORDS>({
	id: 'oversight',
	topic: 'care',
	order: 70,
	extracts: ['facts', 'publishers', 'regions', 'sources', 'measures', 'subjects', 'promises'],
	sql,
	row,
	Drawing,

	statement(context) {
		const { rows, words, format } = context;
		const listed = (panel: string, rows: readonly Finding[]) => {
			const list = rows.map((one) => {
				const where = one.regionNames === null ? '' : `, ${whereAndWhen(one, context)}`;
				return `${whatOf(one, context)}${where} – ${printed(one, context)} (${format.in(one.publisher)})`;
			});
			return fill(words.alt, { panel, list: list.join('; ') });
		};
		return {
			unit: words.unitLine,
			...storyOf(context),
			alt: [
				...PANELS.map((code) => listed(words.panel[code], rowsOf(rows, code))),
				listed(words.panel.told, undrawnRows(rows)),
				words.takeawayPenalties
			]
		};
	},

	/** Every finding, then what no publication prints for the whole country. */
	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		return table<Finding | null>(
			[...PANELS.flatMap((code) => rowsOf(rows, code)), ...undrawnRows(rows), null],
			[
				{ head: columns.finding, cell: (row) => (row ? whatOf(row, context) : words.penalties) },
				{ head: columns.finder, cell: (row) => (row ? words.finder[row.finding] : '') },
				{ head: columns.place, cell: (row) => (row?.regionNames ? format.in(row.regionNames) : words.country) },
				{ head: columns.period, cell: (row) => (row ? when(row, context) : '') },
				{ head: columns.status, cell: (row) => (row ? format.status(row) : '') },
				{ head: columns.publisher, cell: (row) => (row ? format.in(row.publisher) : '') },
				{
					head: columns.value,
					numeric: true,
					cell: (row) => (row ? [printed(row, context), row.value, row.unit] : words.notPublished)
				}
			],
			(row) => row ?? { sourceIds: rows.slice(0, 1).flatMap(({ promiseSource }) => promiseSource ?? []) }
		);
	}
});

function storyOf(context: FigureContext): Pick<Stated, 'takeaway' | 'headline'> {
	const { rows, words, format } = context;
	const fictitious = rows.find(({ measure }) => measure === 'fictitious_services_amount');
	const procedural = rows.find(({ measure }) => measure === 'audit_procedural_violations');
	if (fictitious === undefined || procedural === undefined) return { takeaway: [], headline: null };
	const number = printed(fictitious, context);
	const [more, less] = furthest(rows) ?? [];
	return {
		takeaway: [
			fill(words.takeaway, { fictitious: number, procedural: printed(procedural, context) }),
			more && less
				? fill(words.takeawayOutlets, {
						what: inSentence(whatOf(more, context)),
						first: format.in(more.publisher),
						more: printed(more, context),
						second: format.in(less.publisher),
						less: printed(less, context)
					})
				: '',
			words.takeawayPenalties
		],
		headline: {
			number,
			sentence: fill(words.headline, { when: when(fictitious, context), finder: words.finder[fictitious.finding] }),
			factIds: fictitious.factIds
		}
	};
}
