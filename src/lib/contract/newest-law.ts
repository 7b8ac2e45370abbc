/**
 * Whether the budget law that a text calls the newest is the newest of its series in the record: the one place that decides
 * it. A question finds the editions after the last one that has its figures.
 */

/** A law of the series, told by its place in it: the years of its budget, then the day of the text. */
export interface BudgetLaw {
	readonly first: number;
	readonly last: number;
	readonly day: string;
}

const EDITION = /^(\d{4})-(\d{4})\/(\d{4}-\d{2}-\d{2})$/;

/** Throws Error unless the edition is one of a budget law, such as `2026-2028/2025-12-08`. */
export function lawOfEdition(edition: string): BudgetLaw {
	const [, first, last, day] = EDITION.exec(edition) ?? [];
	if (first === undefined || last === undefined || day === undefined)
		throw new Error(`edition of a budget law should be its years and its day, YYYY-YYYY/YYYY-MM-DD, got "${edition}"`);
	return { first: Number(first), last: Number(last), day };
}

/**
 * The newest budget law of the record where it is not the one that the figures are taken from; null where it is. Of `editions`,
 * those after the last one with such figures, only laws that speak of `year` count when it is given.
 */
export function newerLaw(editions: readonly string[], year?: number): BudgetLaw | null {
	const laws = editions.toSorted().map(lawOfEdition);
	return laws.findLast(({ first, last }) => year === undefined || (year >= first && year <= last)) ?? null;
}

/** The years of a newer law that are drawn from an older one, the oldest first. */
export function yearsOfLaw({ first, last }: BudgetLaw, drawn: readonly number[]): readonly number[] {
	return [...new Set(drawn)].filter((year) => year >= first && year <= last).sort((a, b) => a - b);
}
