/** One sum of receipts; and the sums sorted into months and years, where those without one are found. */

import { spanOf } from '../../contract/spans.ts';
import { number, oneOf, optional, PRINTED, rowOf, text, yes, type RowOf } from '../row.ts';

export const row = rowOf({
	/** A printed or derived month, a printed year or part of one, or a mark of the running total. */
	reading: oneOf(['month', 'year', 'running']),
	class: oneOf(['expected', 'happened']),
	/** The value is tenge. */
	...PRINTED,
	/** What a derived month can be, by the roundings of both marks; null for a printed sum. */
	low: optional(number),
	high: optional(number),
	/** Does the publication say whose payments it counts? */
	named: yes,
	derived: yes,
	/** The last month, YYYY-MM, and the last year that are asked for; the same in every row. */
	lastMonth: text,
	lastYear: number,
	formula: optional(text)
});
export type Receipt = RowOf<typeof row>;

/** Payments began in July 2017. */
const FIRST_MONTH = '2017-07';
const FIRST_YEAR = Number(FIRST_MONTH.slice(0, 4));

export interface Month {
	/** YYYY-MM. */
	readonly id: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** What happened, as printed. */
	readonly printed: Receipt | null;
	readonly derived: Receipt | null;
	/** What happened, as printed or else derived. */
	readonly known: Receipt | null;
	/** What was expected of it, where that is all that is printed. */
	readonly expected: Receipt | null;
}

/** Every month from July 2017 to the last that is asked for. */
export function months(rows: readonly Receipt[]): readonly Month[] {
	const last = lastMonth(rows);
	return monthYears(rows)
		.flatMap((year) => Array.from({ length: 12 }, (_, index) => monthOf(rows, year, index + 1)))
		.filter(({ id }) => id >= FIRST_MONTH && id <= last);
}

function monthOf(rows: readonly Receipt[], year: number, month: number): Month {
	const id = `${year}-${String(month).padStart(2, '0')}`;
	const selected = rows.filter(({ reading, periodStart }) => reading === 'month' && periodStart.startsWith(id));
	const printed = selected.find((one) => !one.derived && one.class === 'happened') ?? null;
	const derived = selected.find((one) => one.derived) ?? null;
	const known = printed ?? derived;
	const expected = known ? null : (selected.find((one) => one.class === 'expected') ?? null);
	return { id, year, month, printed, derived, known, expected };
}

/** Years of the months: to the last of which a month is known. */
export function monthYears(rows: readonly Receipt[]): readonly number[] {
	return yearsTo(Number(lastMonth(rows).slice(0, 4)));
}

export function lastMonth(rows: readonly Receipt[]): string {
	return rows[0]?.lastMonth ?? FIRST_MONTH;
}

/** From the year in which payments began. */
function yearsTo(last: number): readonly number[] {
	return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
}

/** Printed months that the difference of the marks around them cannot be, whatever the roundings. */
export function contradictions(rows: readonly Receipt[]) {
	return months(rows).flatMap(({ printed, derived }) => {
		if (printed === null || derived === null || derived.low === null || derived.high === null) return [];
		const [low, high] = spanOf(printed);
		const { low: least, high: most } = derived;
		return low > most || high < least ? [{ printed, low: least, high: most }] : [];
	});
}

export interface Year {
	readonly year: number;
	/** The printed sum of the year or of its longest part. */
	readonly sum: Receipt | null;
	/** The running total at the end of the year, what happened or else was expected; never the sum of the year. */
	readonly running: Receipt | null;
}

export function years(rows: readonly Receipt[]): readonly Year[] {
	return yearsTo(rows[0]?.lastYear ?? 0).map((year) => {
		const find = (reading: Receipt['reading'], kind: Receipt['class']) =>
			rows.find((row) => row.reading === reading && row.class === kind && row.periodEnd.startsWith(String(year)));
		return {
			year,
			sum: find('year', 'happened') ?? null,
			running: find('running', 'happened') ?? find('running', 'expected') ?? null
		};
	});
}

export function isWholeYear({ periodStart, periodEnd }: Receipt): boolean {
	return periodStart.endsWith('-01-01') && periodEnd.endsWith('-12-31');
}
