/** Picks from the rows what each drawing and sentence needs. Knows no pixel and no language. */

import type { Kind, PaymentRow } from './row.ts';

/** A row with a figure. */
export interface KnownPayment extends PaymentRow {
	readonly value: number;
}

export function isKnown(row: PaymentRow): row is KnownPayment {
	return row.value !== null;
}

export function ofKind(rows: readonly PaymentRow[], kind: Kind): KnownPayment[] {
	return rows.filter((row) => row.kind === kind).filter(isKnown);
}

/** Rows of a kind without a figure: not printed, or refused for want of an input. */
export function emptyOf(rows: readonly PaymentRow[], kind: Kind): PaymentRow[] {
	return rows.filter((row) => row.kind === kind && row.value === null);
}

/** The figure of a kind for a year. */
export function inYear(rows: readonly PaymentRow[], kind: Kind, year: number): KnownPayment | undefined {
	return ofKind(rows, kind).find((row) => row.year === year);
}

/** What one year says: persons x sum x 12 beside what the budget law expected. */
export interface YearTold {
	readonly year: number;
	readonly monthly: KnownPayment;
	readonly rate: KnownPayment;
	readonly wage: KnownPayment;
	readonly persons: KnownPayment;
	readonly derived: KnownPayment;
	readonly expected: KnownPayment;
	readonly enough: KnownPayment;
}

/** The newest year for which every input is printed. */
export function newest(rows: readonly PaymentRow[]): YearTold | null {
	const year = ofKind(rows, 'total_derived').findLast((row) => inYear(rows, 'forecast', row.year))?.year;
	if (year === undefined) return null;
	const monthly = inYear(rows, 'monthly', year) ?? inYear(rows, 'monthly_derived', year);
	const rate = inYear(rows, 'rate', year);
	const wage = inYear(rows, 'wage', year);
	const persons = inYear(rows, 'persons', year);
	const derived = inYear(rows, 'total_derived', year);
	const expected = inYear(rows, 'forecast', year);
	const enough = inYear(rows, 'persons_derived', year);
	if (!monthly || !rate || !wage || !persons || !derived || !expected || !enough) return null;
	return { year, monthly, rate, wage, persons, derived, expected, enough };
}
