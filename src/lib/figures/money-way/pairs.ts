/** Puts the two funds side by side, step by step, and numbers the publications. Knows no language and no page. */

import type { Cited, StepRow } from './row.ts';

export interface Pair {
	readonly today: StepRow;
	readonly first: StepRow;
}

export interface Numbered extends Cited {
	readonly number: number;
}

/** Steps in their order, each with both funds. */
export function pairsOf(rows: readonly StepRow[]): Pair[] {
	return rows
		.filter((row) => row.side === 'today')
		.flatMap((today) => {
			const first = rows.find((row) => row.side === 'first' && row.place === today.place);
			return first === undefined ? [] : [{ today, first }];
		});
}

/** Every publication once, those of practice too, numbered in the order in which the steps use it. */
export function publications(rows: readonly StepRow[]): Numbered[] {
	const all = rows.flatMap((row) => [...row.cited, ...(row.practice?.publication ? [row.practice.publication] : [])]);
	const ids = [...new Set(all.map(({ sourceId }) => sourceId))];
	return ids.map((sourceId, index) => ({ ...all.find((one) => one.sourceId === sourceId)!, number: index + 1 }));
}
