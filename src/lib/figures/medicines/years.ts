/** Sorts the rows into years, and finds the years that are missing. Knows no pixel and no language. */

import type { MedicineRow } from './row.ts';

export function money(rows: readonly MedicineRow[]): MedicineRow[] {
	return rows.filter((row) => row.unit === 'KZT');
}

export function people(rows: readonly MedicineRow[]): MedicineRow[] {
	return rows.filter((row) => row.unit === 'persons');
}

export function isWholeYear(row: MedicineRow): boolean {
	return row.periodStart.endsWith('-01-01') && row.periodEnd.endsWith('-12-31');
}

/** Every year from the first sum to the last. */
export function moneyYears(rows: readonly MedicineRow[]): number[] {
	const known = money(rows).map((row) => row.year);
	if (known.length === 0) return [];
	const first = Math.min(...known);
	return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

/** Years without any sum, planned or spent. */
export function silentYears(rows: readonly MedicineRow[]): number[] {
	return moneyYears(rows).filter((year) => !money(rows).some((row) => row.year === year));
}

/** Years for which no sum of what happened in the whole year is printed. */
export function unknownYears(rows: readonly MedicineRow[]): number[] {
	const whole = money(rows).filter((row) => row.class === 'happened' && isWholeYear(row));
	return moneyYears(rows).filter((year) => !whole.some((row) => row.year === year));
}

/** The newest sum of what happened, and the plan for its year. */
export function newest(rows: readonly MedicineRow[]): { done?: MedicineRow; plan?: MedicineRow } {
	const done = money(rows).findLast((row) => row.class === 'happened');
	const plan = money(rows).findLast((row) => row.class === 'expected' && row.year === done?.year);
	return { ...(done === undefined ? {} : { done }), ...(plan === undefined ? {} : { plan }) };
}

/** The newest of what happened, and the newest plan of any year. */
export function newestOf(rows: readonly MedicineRow[]): { done?: MedicineRow; plan?: MedicineRow } {
	const done = rows.findLast((row) => row.class === 'happened');
	const plan = rows.findLast((row) => row.class === 'expected');
	return { ...(done === undefined ? {} : { done }), ...(plan === undefined ? {} : { plan }) };
}
