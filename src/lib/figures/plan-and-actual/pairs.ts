/** Finds the years whose plan and actual can be compared, and those that lack one of the two. Knows no pixel and no language. */

import { PANELS, type PlanPanel, type PlanRow } from './row.ts';

export interface Pair {
	readonly panel: PlanPanel;
	readonly year: number;
	readonly plan: PlanRow;
	readonly actual: PlanRow;
	readonly share: PlanRow;
}

/** Newest year first; within a year in the order of the panels. */
export function pairs(rows: readonly PlanRow[]): Pair[] {
	return rows
		.filter((row) => row.kind === 'share')
		.flatMap((share) => {
			const plan = find(rows, share.panel, share.year, 'plan');
			const actual = find(rows, share.panel, share.year, 'actual');
			return plan && actual ? [{ panel: share.panel, year: share.year, plan, actual, share }] : [];
		})
		.sort((a, b) => b.year - a.year || PANELS.indexOf(a.panel) - PANELS.indexOf(b.panel));
}

/** The row of that sort; of several sums aside, the longest period. */
export function find(
	rows: readonly PlanRow[],
	panel: PlanPanel,
	year: number,
	kind: PlanRow['kind']
): PlanRow | undefined {
	return rows.find((row) => row.panel === panel && row.year === year && row.kind === kind);
}

/** Every year from the first to the last that is spoken of. */
export function years(rows: readonly PlanRow[]): number[] {
	const all = rows.map((row) => row.year);
	const first = Math.min(...all);
	return all.length === 0 ? [] : Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

/** The last year whose actual sums can be known: the newest that any of them speaks of, or the one after it. */
export function lastYearOver(rows: readonly PlanRow[]): number {
	return Math.max(...rows.filter((row) => row.kind === 'actual').map((row) => row.year)) + 1;
}

/** Years without an actual sum of the whole year, for a panel. */
export function yearsWithoutActual(rows: readonly PlanRow[], panel: PlanPanel): number[] {
	return years(rows).filter((year) => year <= lastYearOver(rows) && find(rows, panel, year, 'actual') === undefined);
}

/** Is this mark a part of a year that the matrix may show, marked as such? */
export function isPartOfYear(row: PlanRow): boolean {
	return row.kind === 'aside' && row.measure !== 'contracts' && row.periodStart !== row.periodEnd;
}

/** Years of the matrix: up to the one after the last that is over. */
export function matrixYears(rows: readonly PlanRow[]): number[] {
	const over = lastYearOver(rows);
	return years(rows).filter((year) => year <= over + 1);
}
