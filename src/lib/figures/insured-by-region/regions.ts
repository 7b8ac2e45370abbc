/** Picks from the rows what the drawing and the sentences need. Knows no pixel and no language. */

import type { Measure, RegionRow } from './row.ts';

export interface PrintedRegion extends RegionRow {
	readonly day: string;
	readonly status: NonNullable<RegionRow['status']>;
	readonly precision: NonNullable<RegionRow['precision']>;
	readonly value: number;
}

export function isPrinted(row: RegionRow): row is PrintedRegion {
	return row.value !== null && row.day !== null && row.status !== null && row.precision !== null;
}

/** The newest figure of each region of today, the newest day first; then former regions. */
export function newest(rows: readonly RegionRow[], measure: Measure): PrintedRegion[] {
	return rows
		.filter((row) => row.measure === measure && row.newest)
		.filter(isPrinted)
		.sort(
			(a, b) => Number(a.former) - Number(b.former) || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) || b.value - a.value
		);
}

/** Regions of today for which nothing is printed. */
export function gaps(rows: readonly RegionRow[], measure: Measure): RegionRow[] {
	return rows.filter((row) => row.measure === measure && row.value === null);
}

/** How many regions there are today. */
export function regionsToday(rows: readonly RegionRow[]): number {
	return new Set(rows.filter((row) => !row.former).map((row) => row.region)).size;
}
