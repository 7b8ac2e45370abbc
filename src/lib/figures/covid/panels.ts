/** Sorts the rows into panels that are never stacked or joined. Knows no pixel and no language. */

import type { CovidRow } from './row.ts';

export const SIDES = ['money', 'activity'] as const;
export type Side = (typeof SIDES)[number];
/** Money: what was planned, set aside by a day, paid, and single regions. Activity: one panel for each thing counted. */
export const PANELS = {
	money: ['planned', 'allotted', 'paid', 'regions'],
	activity: ['patients', 'tests', 'visits', 'bonus_recipients']
} as const;
export type PanelCode = (typeof PANELS)[Side][number];
/** Years of the epidemic for which a plan is printed and a sum paid could be. */
export const PLAN_YEARS = [2020, 2021] as const;

export function sideOf(choice: string | undefined): Side {
	return SIDES.find((code) => code === choice) ?? 'money';
}

function panelOf(row: CovidRow): string {
	if (row.side === 'activity') return row.measure;
	if (row.regionNames !== null) return 'regions';
	return row.measure === 'paid' ? 'paid' : row.class === 'expected' ? 'planned' : 'allotted';
}

/** Rows of one panel: the country before regions, by the end of the period, and the largest first. */
export function panelRows(rows: readonly CovidRow[], panel: PanelCode): CovidRow[] {
	return rows
		.filter((row) => panelOf(row) === panel)
		.sort(
			(a, b) =>
				Number(a.regionNames !== null) - Number(b.regionNames !== null) ||
				(a.periodEnd < b.periodEnd ? -1 : Number(a.periodEnd > b.periodEnd)) ||
				(a.periodStart < b.periodStart ? -1 : Number(a.periodStart > b.periodStart)) ||
				b.value - a.value
		);
}

export function isTotal(row: CovidRow): boolean {
	return row.careType === 'covid19';
}

/** Does another publication print another number for the same thing, place and period? */
export function isContested(row: CovidRow, rows: readonly CovidRow[]): boolean {
	return rows.some(
		(other) =>
			other !== row &&
			other.measure === row.measure &&
			other.class === row.class &&
			other.careType === row.careType &&
			other.package === row.package &&
			other.regionNames?.en === row.regionNames?.en &&
			other.periodStart === row.periodStart &&
			other.periodEnd === row.periodEnd
	);
}

/** Years for which no sum paid in the whole country is printed to the end of the year. */
export function unpaidYears(rows: readonly CovidRow[]): number[] {
	const paid = panelRows(rows, 'paid').filter(isTotal);
	return PLAN_YEARS.filter((year) => !paid.some((row) => row.periodEnd === `${year}-12-31`));
}

/** The largest row of the country in a panel; of totals where the panel has any. */
export function most(rows: readonly CovidRow[], panel: PanelCode): CovidRow | undefined {
	const own = panelRows(rows, panel).filter((row) => row.regionNames === null && row.status !== 'estimate');
	const totals = own.filter(isTotal);
	return [...(totals.length === 0 ? own : totals)].sort((a, b) => b.value - a.value)[0];
}
