/** What every row of a figure on budget laws tells of the laws that the record holds without its figures. */

import { newerLaw, type BudgetLaw } from '../contract/newest-law.ts';

export interface OnLaws {
	/** Editions after the newest one that has such figures; the same in every row. */
	readonly newerLaws: readonly string[];
}

/** The newest law of the record where the figures are of an older one; of those that speak of a year, when it is given. */
export function newerThan(rows: readonly OnLaws[], year?: number): BudgetLaw | null {
	return newerLaw(rows[0]?.newerLaws ?? [], year);
}
