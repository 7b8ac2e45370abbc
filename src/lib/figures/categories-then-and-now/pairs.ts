/** Groups the pairs into lines: what stood then, what stands today. Knows no pixel and no language. */

import { CHANGES, type CategoryRow, type Change, type Named } from './row.ts';

export interface Line {
	readonly change: Change;
	readonly before: readonly Named[];
	/** For a dissolved line: where its people are looked for, not a category of its own. */
	readonly now: readonly Named[];
	readonly rows: readonly CategoryRow[];
}

/** Lines of one change: a split or dissolved line is one, and so is a joined category. */
export function linesOf(rows: readonly CategoryRow[], change: Change): Line[] {
	const own = rows.filter((row) => row.change === change);
	const key = (row: CategoryRow) =>
		(change === 'split' || change === 'dissolved' ? row.before?.code : row.now?.code) ?? '';
	return [...new Set(own.map(key))].map((code) => {
		const group = own.filter((row) => key(row) === code);
		return {
			change,
			before: unique(group.map((row) => row.before)),
			now: unique(group.map((row) => row.now)),
			rows: group
		};
	});
}

export function allLines(rows: readonly CategoryRow[]): Line[] {
	return CHANGES.flatMap((change) => linesOf(rows, change));
}

/** Categories of today that stand in these lines. */
export function categoriesIn(lines: readonly Line[]): number {
	return new Set(lines.filter(({ change }) => change !== 'dissolved').flatMap(({ now }) => now.map(({ code }) => code)))
		.size;
}

/** A row with a printed count. */
export interface CountRow extends CategoryRow {
	readonly counted: number;
	readonly periodStart: string;
	readonly periodEnd: string;
}

/** Printed counts in order of days. */
export function counts(rows: readonly CategoryRow[]): CountRow[] {
	return rows.filter(
		(row): row is CountRow => row.counted !== null && row.periodStart !== null && row.periodEnd !== null
	);
}

function unique(named: readonly (Named | null)[]): Named[] {
	const own = named.filter((one) => one !== null);
	return own.filter((one, index) => own.findIndex(({ code }) => code === one.code) === index);
}
