/** Which rows each choice shows, and in which order. Knows no pixel and no language. */

import type { AbroadRow, Panel } from './row.ts';

export const SHOWN = ['rates', 'insurance-share', 'spending'] as const;
export type Shown = (typeof SHOWN)[number];

export const PANELS_OF: Record<Shown, readonly Panel[]> = {
	rates: ['rate', 'additional'],
	'insurance-share': ['share'],
	spending: ['public', 'current', 'oecd']
};

/** Rates country by country in order of years; shares by size. */
export function rowsOf(rows: readonly AbroadRow[], panel: Panel): AbroadRow[] {
	const own = rows.filter((row) => row.panel === panel);
	return panel === 'rate' || panel === 'additional' ? own : own.sort((a, b) => b.value - a.value);
}

/** The row that a choice is told by: the highest employer rate of the ministry's answers, the highest share, Kazakhstan. */
export function told(rows: readonly AbroadRow[], shown: Shown): AbroadRow | undefined {
	if (shown === 'spending') return rowsOf(rows, 'public').find((row) => row.country === 'KZ');
	if (shown === 'insurance-share') return rowsOf(rows, 'share')[0];
	return foundingRates(rows)
		.filter((row) => row.payer === 'employer')
		.sort((a, b) => b.value - a.value)[0];
}

/** Rates that the ministry named for comparison in 2016. */
export function foundingRates(rows: readonly AbroadRow[]): AbroadRow[] {
	return rowsOf(rows, 'rate').filter((row) => row.founding);
}
