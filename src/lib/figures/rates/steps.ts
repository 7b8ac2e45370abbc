/** Sorts the rates of one payer by schedule, and finds the years without one. Knows no pixel and no language. */

import type { RatePayer, RateRow, Schedule } from './row.ts';

/** From which year the payer pays, which is history; null for one that only schedules name. */
const PAYS_FROM: Readonly<Record<RatePayer, number | null>> = {
	state: 2020,
	employer: 2017,
	employee: 2020,
	entrepreneur: 2017,
	civil_contract: 2017,
	self_payer: 2020,
	self_employed: null
};

/** Every printed rate of a payer and schedule, oldest first. */
export function ratesOf(rows: readonly RateRow[], payer: RatePayer, schedule: Schedule): RateRow[] {
	return rows.filter((row) => row.payer === payer && row.schedule === schedule);
}

export function drawnOf(rows: readonly RateRow[], payer: RatePayer, schedule: Schedule): RateRow[] {
	return ratesOf(rows, payer, schedule).filter(({ drawn }) => drawn);
}

export function isAhead({ year, begun }: RateRow): boolean {
	return year > begun;
}

/** The newest year that has begun. */
export function lastBegun(rows: readonly RateRow[]): number {
	return rows[0]?.begun ?? 0;
}

/** Years in which the payer paid or will pay, up to the last printed one, for which no rate in force is printed. */
export function missingYears(rows: readonly RateRow[], payer: RatePayer): number[] {
	const from = PAYS_FROM[payer];
	if (from === null) return [];
	const own = ratesOf(rows, payer, 'in_force');
	const last = Math.max(lastBegun(rows), ...own.map(({ year }) => year));
	const covered = (year: number) =>
		own.some((row) => row.periodStart <= `${year}-12-31` && row.periodEnd >= `${year}-12-31`);
	return Array.from({ length: last - from + 1 }, (_, index) => from + index).filter((year) => !covered(year));
}

/** "2017, 2028-2036": runs of years for a sentence. */
export function runs(years: readonly number[], dash: string): string {
	const found: number[][] = [];
	for (const year of years) {
		const last = found.at(-1);
		if (last !== undefined && last.at(-1) === year - 1) last.push(year);
		else found.push([year]);
	}
	return found.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]}${dash}${run.at(-1)}`)).join(', ');
}
