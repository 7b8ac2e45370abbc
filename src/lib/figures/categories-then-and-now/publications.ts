/** Which publications stand behind each list and change. Knows their ids, not their titles. */

import type { Change } from './row.ts';

/** The lists of 2016-2017: brochure and leaflet. */
export const THEN_LISTS = ['founding-brochure-2016', 'founding-leaflet-2017'] as const;
/** The list of today. */
export const NOW_LIST = 'founding-fund-page-2024';
/** The 15 categories announced for 2020. */
const ANNOUNCED = 'pm-2019-11-15-state-paid';
/** Local budgets pay for the registered unemployed from 2026. */
const MOVED = 'gov-dsm-2026-coverage';

export function citedBy(change: Change): readonly string[] {
	if (change === 'added') return [ANNOUNCED, NOW_LIST];
	if (change === 'dissolved') return [THEN_LISTS[0]];
	return [...THEN_LISTS, NOW_LIST, ...(change === 'moved' ? [MOVED] : [])];
}

/** What to link beside the name of a change, besides the lists themselves. */
export function ownPublication(change: Change): string | null {
	return change === 'added' ? ANNOUNCED : change === 'moved' ? MOVED : null;
}
