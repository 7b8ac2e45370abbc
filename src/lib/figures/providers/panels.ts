/** Sorts the rows into panels that are never added, and finds what is missing. Knows no pixel and no language. */

import type { ProviderRow } from './row.ts';

export const PANELS = ['country', 'regions', 'contracts'] as const;
export type PanelCode = (typeof PANELS)[number];

/** The Fund receives money since this day; an older count is of contracts paid from the budget directly. */
const FUND_SINCE = '2017-07-01';

function panelOf(row: ProviderRow): PanelCode | null {
	if (row.measure === 'contracts') return 'contracts';
	if (row.measure === 'providers_growth') return null;
	return row.regionNames === null ? 'country' : 'regions';
}

export function panelRows(rows: readonly ProviderRow[], panel: PanelCode): ProviderRow[] {
	return rows.filter((row) => panelOf(row) === panel);
}

export function growths(rows: readonly ProviderRow[]): readonly ProviderRow[] {
	return rows.filter((row) => row.measure === 'providers_growth');
}

export function isTotal(row: ProviderRow): boolean {
	return row.subject === 'all';
}

export function isBeforeFund(row: ProviderRow): boolean {
	return row.measure === 'providers' && row.periodEnd < FUND_SINCE;
}

/** Is the number of private providers in the whole country missing since the Fund has contracts? */
export function privateIsUnknown(rows: readonly ProviderRow[]): boolean {
	return !panelRows(rows, 'country').some((row) => row.subject === 'private' && !isBeforeFund(row));
}

/** The newest place and day for which both the total and the private providers are printed. */
export function split(rows: readonly ProviderRow[]): { all: ProviderRow; own: ProviderRow } | undefined {
	const newestFirst = rows
		.filter((row) => row.subject === 'private')
		.sort((a, b) => (a.periodEnd < b.periodEnd ? 1 : Number(a.periodEnd > b.periodEnd) * -1));
	for (const own of newestFirst) {
		const all = rows.find(
			(row) =>
				isTotal(row) &&
				row.periodStart === own.periodStart &&
				row.periodEnd === own.periodEnd &&
				row.regionNames?.en === own.regionNames?.en
		);
		if (all !== undefined) return { all, own };
	}
	return undefined;
}
