/** Picks the rows of one period, and tells regions of today from former ones. Knows no pixel and no language. */

import type { RegionRow } from './row.ts';

/** January 2020; shares up to three days; running totals, each at its own day. */
export const PERIODS = ['2020-01', '2017-10', '2018-07', '2019-02', 'running'] as const;
export type PeriodChoice = (typeof PERIODS)[number];

/** Regions of today that lie within a former one. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
	karaganda_old: ['karaganda', 'ulytau'],
	east_kazakhstan_old: ['east_kazakhstan', 'abai'],
	almaty_region_old: ['almaty_region', 'jetisu'],
	south_kazakhstan_old: ['turkistan', 'shymkent']
};

/** A row with a figure. */
export type RegionSum = RegionRow & {
	readonly value: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: NonNullable<RegionRow['status']>;
	readonly precision: NonNullable<RegionRow['precision']>;
};

export function isSum(row: RegionRow): row is RegionSum {
	return row.value !== null && row.periodStart !== null && row.periodEnd !== null;
}

/** The figures of the period, largest first; for running totals all of them, in order of days. */
export function sumsOf(rows: readonly RegionRow[], period: PeriodChoice): RegionSum[] {
	const sums = rows.filter(isSum);
	if (period === 'running') return sums.filter((row) => row.reading === 'running');
	const reading = period === '2020-01' ? 'month' : 'share';
	return sums
		.filter((row) => row.reading === reading && row.periodEnd.startsWith(period))
		.sort((a, b) => b.value - a.value);
}

/** Every region of today, in the order of the list. */
export function regions(rows: readonly RegionRow[]): RegionRow[] {
	return rows.filter((row) => row.reading === 'region');
}

/** The former region, among those with a figure, that this region of today lies within. */
export function formerOf(region: string, sums: readonly RegionSum[]): RegionSum | null {
	return sums.find((row) => WITHIN[row.region]?.includes(region) === true) ?? null;
}

/** Regions of today that have no figure of their own in the period. */
export function without(rows: readonly RegionRow[], sums: readonly RegionSum[]): RegionRow[] {
	return regions(rows).filter(({ region }) => !sums.some((row) => row.region === region));
}

/** Figures printed for one region and a period of its own. */
export function singles(rows: readonly RegionRow[]): RegionSum[] {
	return rows.filter(isSum).filter((row) => row.reading === 'other');
}
