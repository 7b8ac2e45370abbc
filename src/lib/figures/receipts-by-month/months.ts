/** Sorts the rows into months and years, and finds those without a sum. Knows no pixel and no language. */

import type { ReceiptRow } from './row.ts';

/** Payments began in July 2017. */
export const FIRST_MONTH = '2017-07';
const FIRST_YEAR = Number(FIRST_MONTH.slice(0, 4));

export interface Month {
	/** YYYY-MM. */
	readonly id: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** What happened, as printed. */
	readonly printed: ReceiptRow | null;
	/** What was expected of it, where that is all that is printed. */
	readonly expected: ReceiptRow | null;
	readonly derived: ReceiptRow | null;
}

/** From the year in which payments began. */
function yearsTo(last: number): number[] {
	return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
}

/** Years of the first reading: to the last of which a month is known. */
export function monthYears(rows: readonly ReceiptRow[]): number[] {
	return yearsTo(Number(lastMonth(rows).slice(0, 4)));
}

export function lastMonth(rows: readonly ReceiptRow[]): string {
	return rows[0]?.lastMonth ?? FIRST_MONTH;
}

/** Every month from July 2017 to the last that is asked for. */
export function months(rows: readonly ReceiptRow[]): Month[] {
	const last = lastMonth(rows);
	return monthYears(rows)
		.flatMap((year) =>
			Array.from({ length: 12 }, (_, index) => {
				const id = `${year}-${String(index + 1).padStart(2, '0')}`;
				const own = rows.filter((row) => row.reading === 'month' && row.periodStart.startsWith(id));
				const printed = own.find((row) => !row.derived && row.class === 'happened') ?? null;
				const derived = own.find((row) => row.derived) ?? null;
				const known = printed !== null || derived !== null;
				const expected = known ? null : (own.find((row) => row.class === 'expected') ?? null);
				return { id, year, month: index + 1, printed, expected, derived };
			})
		)
		.filter(({ id }) => id >= FIRST_MONTH && id <= last);
}

export function isKnown({ printed, derived }: Month): boolean {
	return printed !== null || derived !== null;
}

/** A printed month that the difference of the marks around it cannot be, whatever the roundings. */
export function contradicts({ printed, derived }: Month): boolean {
	if (printed === null || derived === null || derived.low === null || derived.high === null) return false;
	const { value, precision, rounding } = printed;
	const step = rounding ?? 0;
	const low = value - step * (precision === 'rounded' ? 0.5 : precision === 'about' ? 1 : 0);
	const high = value + step * (precision === 'rounded' ? 0.5 : precision === 'about' || precision === 'over' ? 1 : 0);
	return low > derived.high || high < derived.low;
}

export interface Year {
	readonly year: number;
	/** The printed sum of the year or of its longest part. */
	readonly row: ReceiptRow | null;
	/** The running total at the end of the year, what happened or was expected; never the sum of the year. */
	readonly running: ReceiptRow | null;
}

export function years(rows: readonly ReceiptRow[]): Year[] {
	return yearsTo(rows[0]?.lastYear ?? 0).map((year) => {
		const happened = rows.filter((row) => row.class === 'happened');
		const ofYear = (row: ReceiptRow) => row.periodEnd.startsWith(String(year));
		return {
			year,
			row: happened.find((row) => row.reading === 'year' && ofYear(row)) ?? null,
			running:
				rows
					.filter((row) => row.reading === 'running' && ofYear(row))
					.sort((a, b) => Number(b.class === 'happened') - Number(a.class === 'happened'))[0] ?? null
		};
	});
}

export function isWholeYear(row: ReceiptRow): boolean {
	return row.periodStart.endsWith('-01-01') && row.periodEnd.endsWith('-12-31');
}
