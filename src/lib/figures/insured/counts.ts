/** Picks from the rows what each drawing and sentence needs. Knows no pixel and no language. */

import type { InsuredRow, Scale, Side } from './row.ts';

/** A row that prints a figure. */
export interface PrintedCount extends InsuredRow {
	readonly status: NonNullable<InsuredRow['status']>;
	readonly precision: NonNullable<InsuredRow['precision']>;
	readonly value: number;
}

export function isPrinted(row: InsuredRow): row is PrintedCount {
	return row.value !== null && row.status !== null && row.precision !== null;
}

export function isHappened(row: PrintedCount): boolean {
	return row.status === 'actual' || row.status === 'preliminary';
}

/** Printed figures of one side and scale, in order of days. */
export function counts(rows: readonly InsuredRow[], scale: Scale, side: Side): PrintedCount[] {
	return rows.filter((row) => row.scale === scale && row.side === side).filter(isPrinted);
}

/** Years without any figure of that side. */
export function gapsOf(rows: readonly InsuredRow[], scale: Scale, side: Side): InsuredRow[] {
	return rows.filter((row) => row.scale === scale && row.side === side && row.value === null);
}

/** The first and the newest figure of people with or without status that happened and names a day. */
export function ends(own: readonly PrintedCount[]): readonly [PrintedCount, PrintedCount] | null {
	const known = own.filter((row) => row.counted === 'status' && isHappened(row) && isDay(row));
	const first = known.find((row) => row.periodStart >= GRACE_ENDED);
	const last = known.at(-1);
	return first === undefined || last === undefined ? null : [first, last];
}

/** Until then nobody lost the insured status for want of payments. */
const GRACE_ENDED = '2020-07-01';

export function isDay(row: InsuredRow): boolean {
	return row.periodStart === row.periodEnd;
}

/** The day at which a figure is drawn: its own, or the middle of a year that names no day; a running count stands at its end. */
export function drawnDay(row: InsuredRow): string {
	const year = row.periodStart.slice(0, 4);
	return row.periodStart === `${year}-01-01` && row.periodEnd === `${year}-12-31` ? `${year}-07-01` : row.periodEnd;
}
