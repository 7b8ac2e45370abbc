/** Picks the rows of one period, and tells regions of today from former ones. Knows no pixel and no language. */

import type { RegionRow } from './row.ts';

/**
 * Periods of which several regions are printed; each is a choice with a name in three languages, so a new one is added here. Until
 * then its figures stand in the table of the running totals. The test of this figure names every period that is missing here.
 */
const READING_OF = { '2020-01': 'month', '2017-10': 'share', '2018-07': 'share', '2019-02': 'share' } as const;
export type RegionPeriod = keyof typeof READING_OF;
export type PeriodChoice = RegionPeriod | 'running';

/** The periods, then the running totals, each at its own day. */
export const PERIODS: readonly PeriodChoice[] = [...(Object.keys(READING_OF) as RegionPeriod[]), 'running'];

export type Kind = 'month' | 'share' | 'running';

export function kindOf(choice: PeriodChoice): Kind {
	return choice === 'running' ? 'running' : READING_OF[choice];
}

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
	return sums.filter((row) => isOf(row, period)).sort((a, b) => b.value - a.value);
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

/** Figures of a period that is no choice: printed for one region alone, or not yet offered. */
export function singles(rows: readonly RegionRow[]): RegionSum[] {
	return rows.filter(isSum).filter((row) => row.reading === 'other' || isNotOffered(row));
}

/** Is it of a month or share of several regions that is no choice yet? */
export function isNotOffered(row: RegionSum): boolean {
	if (row.reading !== 'month' && row.reading !== 'share') return false;
	return !PERIODS.some((period) => period !== 'running' && isOf(row, period));
}

function isOf(row: RegionSum, period: RegionPeriod): boolean {
	return row.reading === READING_OF[period] && row.periodEnd.startsWith(period);
}
