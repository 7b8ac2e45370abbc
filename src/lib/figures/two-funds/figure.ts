/** The fund of 1996-98 against the Fund of today, aspect by aspect. */

import { formOf } from '../../text/counted.ts';
import { fill } from '../../text/fill.ts';
import { wordOf } from '../../text/in-one.ts';
import { inSentence } from '../../text/in-sentence.ts';
import { define, type Context } from '../define.ts';
import { table } from '../table.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { FUNDS, inOrder, row, type Aspect, type Fund } from './row.ts';
import type { WORDS } from './words.ts';

type FigureContext = Context<Aspect, typeof WORDS>;

export const figure = define<Aspect, typeof WORDS>({
	id: 'two-funds',
	topic: 'history',
	order: 20,
	extracts: ['comparison', 'publishers', 'sources', 'notes'],
	sql,
	row,
	Drawing,
	text: true,

	statement(context) {
		const { rows, words, format, lang } = context;
		const nonworking = rows.find(({ aspect }) => aspect === 'nonworking');
		return {
			unit: words.unitLine,
			takeaway: [
				nonworking
					? fill(words.takeaway, {
							old: inSentence(sideWords(nonworking, 'old', context)),
							new: inSentence(sideWords(nonworking, 'new', context))
						})
					: '',
				fill(words.takeawayKnown, {
					all: format.counted(rows.length, words.aspects),
					known: format.number(knownOf(rows, FUNDS).length)
				}),
				...FUNDS.map((fund) => unknownWords(fund, context))
			],
			headline: {
				number: shareKnown(FUNDS, context),
				sentence: fill(words.headline, { aspects: formOf(rows.length, lang, words.ofAspects) }),
				factIds: [],
				sourceIds: sources(rows)
			},
			alt: inOrder(rows).map((row) =>
				fill(words.alt, {
					aspect: format.in(row.names),
					old: sideWords(row, 'old', context),
					new: sideWords(row, 'new', context)
				})
			)
		};
	},

	table(context) {
		const { rows, words, format } = context;
		const { columns } = words;
		// The last row counts what is known.
		const items: readonly (Aspect | null)[] = [...inOrder(rows), null];
		return table(
			items,
			[
				{ head: columns.aspect, cell: (row) => (row ? format.in(row.names) : words.known) },
				...FUNDS.map((fund) => ({
					head: columns[fund],
					cell: (row: Aspect | null) => (row ? sideWords(row, fund, context) : shareKnown([fund], context))
				})),
				{
					head: columns.both,
					cell: (row) => (row ? (row.old && row.new ? words.yes : words.no) : shareKnown(FUNDS, context))
				},
				{ head: columns.note, cell: (row) => (row?.notes ? format.in(row.notes) : '') }
			],
			(row) => ({ sourceIds: row ? row.sourceIds : sources(rows) })
		);
	}
});

/** What is known of a fund, or that nothing is. */
function sideWords(row: Aspect, fund: Fund, { words, format }: FigureContext): string {
	const side = row[fund];
	return side ? format.in(side.words) : words.notKnown;
}

/** One sentence: what of the fund is not known, each as a clause of its own. */
function unknownWords(fund: Fund, { rows, words, format }: FigureContext): string {
	const clauses = inOrder(rows)
		.filter((row) => row[fund] === null)
		.map(({ aspect, names }) => wordOf(words.clause, aspect) ?? fill(words.anyClause, { name: format.in(names) }));
	return clauses.length === 0 ? '' : fill(words.takeawayUnknown[fund], { list: format.list(clauses) });
}

/** "22 of 23": aspects that are known of each of the funds. */
function shareKnown(funds: readonly Fund[], { rows, words, format }: FigureContext): string {
	const known = knownOf(rows, funds).length;
	return fill(words.knownOf, { known: format.number(known), all: format.number(rows.length) });
}

function knownOf(rows: readonly Aspect[], funds: readonly Fund[]): readonly Aspect[] {
	return rows.filter((row) => funds.every((fund) => row[fund] !== null));
}

function sources(rows: readonly Aspect[]): readonly string[] {
	return [...new Set(inOrder(rows).flatMap(({ sourceIds }) => sourceIds))];
}
