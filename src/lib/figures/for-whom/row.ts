/** Rows on those for whom the state pays: totals, bounds of the categories, and what they would cost; and which of them lead. */

import {
	inThree,
	isPrinted,
	MAYBE_PRINTED,
	number,
	oneOf,
	optional,
	rowOf,
	text,
	type Printed,
	type RowOf
} from '../row.ts';

/** A part of a group, or a figure older than the payments, bounds nothing. */
export const BOUNDS = ['upper', 'lower', 'part', 'old'] as const;

export const row = rowOf({
	panel: oneOf(['total', 'categories', 'group', 'lower', 'money', 'law']),
	/** Code of lists/categories.csv; null for totals, counts and laws. */
	category: optional(text),
	/** Names of the category. */
	names: optional(inThree()),
	sort: number,
	/** What the figure of a group says of those paid for; null for a count of them. */
	bound: optional(oneOf(BOUNDS)),
	/** That of the record; null where nothing is printed. */
	measure: optional(text),
	/** People; categories in the panel of that name; tenge for `money` and `law`. */
	...MAYBE_PRINTED,
	formula: optional(text)
});
export type People = RowOf<typeof row>;
export type Count = Printed<People>;
export function rowsOf(rows: readonly People[], panel: People['panel']): readonly People[] {
	return rows.filter((row) => row.panel === panel);
}

/** Those of a panel that have a figure. */
export function printedIn(rows: readonly People[], panel: People['panel']): readonly Count[] {
	return rowsOf(rows, panel).filter(isPrinted);
}

/** The law for the year of the largest cost, if it forecasts that year, then what bounds would cost, the largest first. */
export function costsOf(rows: readonly People[]): readonly Count[] {
	const uppers = printedIn(rows, 'money').filter(({ bound }) => bound === 'upper');
	const largestFirst = [...uppers].sort((a, b) => b.value - a.value);
	const top = largestFirst[0];
	const law = top && printedIn(rows, 'law').find((row) => yearOf(row) === yearOf(top));
	const lowers = printedIn(rows, 'money').filter(({ bound }) => bound === 'lower');
	return [...(law ? [law] : []), ...largestFirst, ...lowers];
}

/** Totals in order of days. */
export function totals(rows: readonly People[]): readonly Count[] {
	return rowsOf(rows, 'total').filter(isPrinted);
}

/** The categories of the list, largest group first, those without a bound last. */
export function groups(rows: readonly People[]): readonly People[] {
	const size = (row: People) => (isShown(row) ? row.value : -1);
	return [...rowsOf(rows, 'group')].sort((a, b) => size(b) - size(a) || a.sort - b.sort);
}

/** The newest total of a whole year that happened; it is the word of the Fund or the government when they printed one. */
export function newest(rows: readonly People[]): Count | undefined {
	const isWholeYear = ({ periodStart, periodEnd }: Count) =>
		periodStart.endsWith('-01-01') && periodEnd.endsWith('-12-31');
	return totals(rows).findLast((row) => row.status === 'actual' && isWholeYear(row));
}

/** The largest total printed for any day of that year, when it is larger. */
export function largest(rows: readonly People[], shown: Count): Count | undefined {
	return totals(rows)
		.filter((row) => yearOf(row) === yearOf(shown) && row.value > shown.value)
		.sort((a, b) => b.value - a.value)[0];
}

/** How many categories were counted for a year: the newest count up to its end. */
export function countOfCategories(rows: readonly People[], year: string, want?: number): Count | undefined {
	return rowsOf(rows, 'categories')
		.filter(isPrinted)
		.findLast((row) => yearOf(row) <= year && (want === undefined || row.value === want));
}

/** Has it a count or an upper bound, and not only a figure that bounds nothing? */
export function isShown(row: People): row is Count {
	return isPrinted(row) && row.bound !== 'part' && row.bound !== 'old';
}

/** Is it a count of people paid for, and not an upper bound? */
export function isCounted({ measure }: People): boolean {
	return measure === 'state_paid_persons';
}

export function yearOf({ periodEnd }: Count): string {
	return periodEnd.slice(0, 4);
}
