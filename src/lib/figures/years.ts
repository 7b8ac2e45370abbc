/** Whole years among periods, and the years that a drawing spans. */

/** Does the period begin and end with a year? */
export function isWholeYear(span: { readonly periodStart: string; readonly periodEnd: string }): boolean {
	return span.periodStart.endsWith('-01-01') && span.periodEnd.endsWith('-12-31');
}

/** Every year from the first of these to the last. */
export function everyYear(known: readonly number[]): number[] {
	if (known.length === 0) return [];
	const first = Math.min(...known);
	return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}
