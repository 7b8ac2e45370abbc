/** Picks from the rows what each drawing and sentence needs. Knows no pixel and no language. */

import type { PeopleRow } from './row.ts';

/** A row that prints a number for a period. */
export interface PrintedRow extends PeopleRow {
	readonly value: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: NonNullable<PeopleRow['status']>;
	readonly precision: NonNullable<PeopleRow['precision']>;
}

export function isPrinted(row: PeopleRow): row is PrintedRow {
	return row.value !== null && row.periodEnd !== null && row.periodStart !== null && row.status !== null;
}

/** Totals in order of days. */
export function totals(rows: readonly PeopleRow[]): PrintedRow[] {
	return rows.filter((row) => row.panel === 'total').filter(isPrinted);
}

/** The categories of the list, largest group first, those without any number last. */
export function groups(rows: readonly PeopleRow[]): PeopleRow[] {
	const own = rows.filter((row) => row.panel === 'group');
	return own.sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.sort - b.sort);
}

/** The newest total of a whole year that happened; it is the word of the Fund or the government when they printed one. */
export function now(rows: readonly PeopleRow[]): PrintedRow | undefined {
	return totals(rows).findLast((row) => row.status === 'actual' && isWholeYear(row));
}

/** The largest total printed for any day of that year, when it is larger. */
export function largest(rows: readonly PeopleRow[], shown: PrintedRow): PrintedRow | undefined {
	const year = shown.periodEnd.slice(0, 4);
	return totals(rows)
		.filter((row) => row.periodEnd.startsWith(year) && row.value > shown.value)
		.sort((a, b) => b.value - a.value)[0];
}

/** The plan made before the state began to pay: the first total with status plan. */
export function planned(rows: readonly PeopleRow[]): PrintedRow | undefined {
	return totals(rows).find((row) => row.status === 'plan');
}

/** How many categories were counted for a year: the newest count up to its end. */
export function countAt(rows: readonly PeopleRow[], year: string, want?: number): PrintedRow | undefined {
	const counts = rows.filter((row) => row.panel === 'categories').filter(isPrinted);
	return counts.findLast((row) => row.periodEnd.slice(0, 4) <= year && (want === undefined || row.value === want));
}

export function isWholeYear(row: PrintedRow): boolean {
	return row.periodStart.endsWith('-01-01') && row.periodEnd.endsWith('-12-31');
}
