/** A promise with what became of it; promises sorted by their outcome and by the document that made them. */

import type { CellReader } from '../../query/cells.ts';
import { wordOf } from '../../text/in-one.ts';
import type { Context } from '../define.ts';
import { column, group, inThree, number, oneOf, optional, rowOf, text, type RowOf } from '../row.ts';
import type { WORDS } from './words.ts';

/** In the order in which they are told: what failed first, what was kept last. */
export const OUTCOMES = ['not_kept', 'partly', 'unknown', 'kept'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const read = rowOf({
	promiseId: text,
	/** Who promised, as the record writes it. */
	by: column('promised_by', text),
	texts: inThree('text'),
	outcome: column('status', oneOf(OUTCOMES)),
	promisedIn: group({ sourceId: text, titles: inThree('title') }),
	/** The publication that shows what became of it; null when none does. */
	evidence: optional(group({ sourceId: column('evidence_source_id', text), titles: inThree('evidence') })),
	notes: optional(inThree('note')),
	/** A duty to publish every quarter, as far as the record reaches. */
	duty: optional(
		group({
			/** The day from which it binds, and the day of the newest publication of the record. */
			since: text,
			until: text,
			/** Quarters that ended between the two, and those of which a publication was found. */
			due: column('quarters_due', number),
			found: column('quarters_found', number)
		})
	)
});

export function row(cells: CellReader) {
	const row = read(cells);
	const cited = [row.promisedIn, ...(row.evidence === null ? [] : [row.evidence])];
	return { ...row, sourceIds: cited.map(({ sourceId }) => sourceId) };
}
export type PromiseRow = RowOf<typeof row>;
export type Cited = PromiseRow['promisedIn'];
export type Duty = NonNullable<PromiseRow['duty']>;
export type FigureContext = Context<PromiseRow, typeof WORDS>;

/** Who promised, in the reader's language; the words of the record where the list has none. */
export function byWords({ by }: PromiseRow, { words }: FigureContext): string {
	return wordOf(words.by, by) ?? by;
}

/** Rows of every outcome, also of one that no promise has. */
export function outcomeGroups(rows: readonly PromiseRow[]) {
	return OUTCOMES.map((outcome) => ({ outcome, rows: rows.filter((row) => row.outcome === outcome) }));
}

/** One line for each document with its rows of each outcome, the document with most promises first. */
export function tallies(rows: readonly PromiseRow[]) {
	const documents = new Map(rows.map(({ promisedIn }) => [promisedIn.sourceId, promisedIn]));
	return [...documents.values()]
		.map((document) => {
			const selected = rows.filter(({ promisedIn }) => promisedIn.sourceId === document.sourceId);
			return { document, rows: selected, groups: outcomeGroups(selected) };
		})
		.sort((a, b) => b.rows.length - a.rows.length || (a.document.sourceId < b.document.sourceId ? -1 : 1));
}
