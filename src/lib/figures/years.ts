/** Whole years among periods, and the years that a drawing spans. */

export { everyYear } from '../charts/every-year.ts';

/** Does the period begin and end with a year? */
export function isWholeYear(span: { readonly periodStart: string; readonly periodEnd: string }): boolean {
	return span.periodStart.endsWith('-01-01') && span.periodEnd.endsWith('-12-31');
}
