/**
 * The publications of what a figure shows in one state, and of nothing else: the one rule for its page, paper, pack, picture,
 * frame, files and citation.
 */

import type { StatementNote, TableRow } from './figure.ts';

/** What is shown and rests on publications. */
export interface Shown {
	readonly table: { readonly rows: readonly Pick<TableRow, 'factIds' | 'sourceIds'>[] };
	readonly annotations?: readonly Pick<StatementNote, 'sourceIds'>[];
}

/** By publication the printed figures taken from it, in the order of the table; none where only words rest on it. */
export type Credits = ReadonlyMap<string, readonly string[]>;

/** `sourceOf` is the publication that printed a figure. */
export function creditsOf(shown: readonly Shown[], sourceOf: (factId: string) => string): Credits {
	const credits = new Map<string, Set<string>>();
	const of = (sourceId: string): Set<string> => {
		const known = credits.get(sourceId) ?? new Set();
		credits.set(sourceId, known);
		return known;
	};
	for (const { table, annotations = [] } of shown) {
		for (const { factIds, sourceIds = [] } of table.rows) {
			for (const factId of factIds) of(sourceOf(factId)).add(factId);
			for (const sourceId of sourceIds) of(sourceId);
		}
		for (const { sourceIds } of annotations) for (const sourceId of sourceIds) of(sourceId);
	}
	return new Map([...credits].map(([sourceId, factIds]) => [sourceId, [...factIds]]));
}

/** The publications, those of a publisher of most figures first. */
export function rankedSources(credits: Credits, publisherOf: (sourceId: string) => string): string[] {
	const counts = new Map<string, number>();
	for (const [sourceId, { length }] of credits) {
		const publisher = publisherOf(sourceId);
		counts.set(publisher, (counts.get(publisher) ?? 0) + length);
	}
	const ranks = new Map([...counts].sort(([, one], [, other]) => other - one).map(([name], rank) => [name, rank]));
	const rankOf = (sourceId: string): number => ranks.get(publisherOf(sourceId)) ?? 0;
	return [...credits.keys()].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Each publisher once, that of most figures first. */
export function publishersOf(credits: Credits, publisherOf: (sourceId: string) => string): string[] {
	return [...new Set(rankedSources(credits, publisherOf).map(publisherOf))];
}
