/** Sorts promises by what became of them and by the document that made them. Knows no language. */

import { OUTCOMES, type Cited, type Outcome, type PromiseRow } from './row.ts';

export interface OutcomeGroup {
	readonly outcome: Outcome;
	readonly rows: readonly PromiseRow[];
}

export interface Tally {
	readonly document: Cited;
	readonly by: string;
	readonly rows: readonly PromiseRow[];
	/** Rows of each outcome, in the order of OUTCOMES. */
	readonly counts: readonly number[];
}

/** Every outcome, also one that no promise has. */
export function outcomeGroups(rows: readonly PromiseRow[]): OutcomeGroup[] {
	return OUTCOMES.map((outcome) => ({ outcome, rows: rows.filter((row) => row.outcome === outcome) }));
}

export function countOf(rows: readonly PromiseRow[], outcome: Outcome): number {
	return rows.filter((row) => row.outcome === outcome).length;
}

/** One line for each document, the one with most promises first. */
export function tallies(rows: readonly PromiseRow[]): Tally[] {
	const ids = [...new Set(rows.map(({ promisedIn }) => promisedIn.sourceId))];
	return ids
		.map((id) => {
			const own = rows.filter(({ promisedIn }) => promisedIn.sourceId === id);
			return {
				document: own[0]!.promisedIn,
				by: own[0]!.by,
				rows: own,
				counts: OUTCOMES.map((outcome) => countOf(own, outcome))
			};
		})
		.sort((a, b) => b.rows.length - a.rows.length || (a.document.sourceId < b.document.sourceId ? -1 : 1));
}
