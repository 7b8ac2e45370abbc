/** Picks from the rows what each drawing and sentence needs. Knows no pixel and no language. */

import type { FundRow, Panel } from './row.ts';

/** Sums of one year: only they stand beside each other on an axis of years. */
export function isYear({ periodStart, periodEnd }: FundRow): boolean {
	return periodStart.endsWith('-01-01') && periodEnd === `${periodStart.slice(0, 4)}-12-31`;
}

export function yearOf(row: FundRow): number {
	return Number(row.periodStart.slice(0, 4));
}

/** Tenge of a panel in the order of measures and days. */
export function sums(rows: readonly FundRow[], panel: Panel): FundRow[] {
	return rows.filter((row) => row.panel === panel && row.unit === 'KZT');
}

export function newest(
	rows: readonly FundRow[],
	measure: string,
	pick: (row: FundRow) => boolean = () => true
): FundRow | undefined {
	return rows.filter((row) => row.measure === measure && pick(row)).at(-1);
}

export function first(rows: readonly FundRow[], measure: string): FundRow | undefined {
	return rows.find((row) => row.measure === measure);
}

/** The last year that was over when the newest figure of the Fund was published. */
export function lastAsked(rows: readonly FundRow[]): number {
	return rows[0]?.lastAsked ?? 0;
}

/** Years from the first printed one up to the year before `end` of which a measure says nothing. */
export function missingYears(rows: readonly FundRow[], measure: string, from: number, to: number): number[] {
	const known = new Set(rows.filter((row) => row.measure === measure && isYear(row)).map(yearOf));
	return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => !known.has(year));
}
