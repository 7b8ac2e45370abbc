/** Sorts the rows into the three panels. Knows no pixel and no language. */

import type { PayerRow } from './row.ts';

/** Payers of the laws' forecasts in the order drawn; the total last, on the same scale and never stacked. */
export const FORECAST_PAYERS = ['state', 'employer', 'nonstate_contributions', 'all'] as const;
/** Payers of the running total. */
export const CUMULATIVE_PAYERS = ['all', 'employer', 'entrepreneur_and_civil_contract'] as const;

export interface ForecastBar {
	readonly row: PayerRow;
	/** Forecasts of older laws for the same year and payer, oldest first. */
	readonly earlier: readonly PayerRow[];
}

/** Bars of one payer, oldest year first: the newest law of each year, with what older laws expected. */
export function forecastBars(rows: readonly PayerRow[], payer: string): ForecastBar[] {
	const own = rows.filter((row) => row.panel === 'forecast' && row.payer === payer);
	return own
		.filter((row) => row.newest)
		.map((row) => ({ row, earlier: own.filter((other) => !other.newest && other.periodStart === row.periodStart) }));
}

/** Receipts of a year, or of its first months, by payer. */
export interface Receipts {
	readonly year: number;
	/** The last month that is counted: 12 for a whole year. */
	readonly months: number;
	/** Largest first; `all` is kept apart. */
	readonly payers: readonly PayerRow[];
	readonly all: PayerRow | null;
}

/** One for each year that is printed by payer, newest first. */
export function receiptsByYear(rows: readonly PayerRow[]): Receipts[] {
	const own = rows.filter((row) => row.panel === 'months');
	const ends = [...new Set(own.map(({ periodEnd }) => periodEnd))].sort().reverse();
	return ends.map((end) => {
		const printed = own.filter(({ periodEnd }) => periodEnd === end);
		return {
			year: Number(end.slice(0, 4)),
			months: Number(end.slice(5, 7)),
			payers: printed.filter((row) => row.payer !== 'all').sort((a, b) => b.value - a.value),
			all: printed.find((row) => row.payer === 'all') ?? null
		};
	});
}

/** Marks of the running total of one payer, oldest first. */
export function runningTotal(rows: readonly PayerRow[], payer: string): PayerRow[] {
	return rows.filter((row) => row.panel === 'cumulative' && row.payer === payer);
}

export function yearOf(row: PayerRow): number {
	return Number(row.periodStart.slice(0, 4));
}
