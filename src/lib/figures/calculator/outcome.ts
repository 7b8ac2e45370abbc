/** What the calculator answers: lines of what is due, or a refusal with the rows that are missing. */

import { FIRST_YEAR } from './first-year.ts';
import type { MissingRule, Rule } from './rules.ts';

export type Payer = 'employee' | 'employer' | 'civil_contract' | 'entrepreneur' | 'self_payer' | 'state';

/** The upper bound of the base: so many minimum wages. */
export interface Cap {
	readonly multiple: number;
	readonly minimumWage: number;
	/** Tenge a month. */
	readonly limit: number;
}

export interface DueLine {
	readonly payer: Payer;
	/** With two employers, which job the line is about. */
	readonly job: 1 | 2 | null;
	/** What the rate is taken of, tenge a month; null where only the sum is printed. */
	readonly base: number | null;
	/** Percent; null where only the sum is printed. */
	readonly rate: number | null;
	readonly cap: Cap | null;
	/** Was the income cut at the cap? */
	readonly capped: boolean;
	/** Tenge a month. */
	readonly monthly: number;
	/** Months of the year in which it is due: six in 2017, when payments began in July. */
	readonly months: number;
	/** The same monthly sum as a publication prints it; then it is the answer. */
	readonly printed: Rule | null;
	readonly rules: readonly Rule[];
}

export interface Due {
	readonly kind: 'due';
	readonly lines: readonly DueLine[];
	/** What the person pays in a month, and in the year when every month is alike. */
	readonly payment: { readonly monthly: number; readonly yearly: number };
	/** Printed sum of the year, where there is one. */
	readonly printedYear: Rule | null;
}

export interface Refusal {
	readonly kind: 'refusal';
	/** Rows that would be needed and that the record does not hold. */
	readonly missing: readonly MissingRule[];
	/** Rows of that year and payer that it does hold. */
	readonly known: readonly Rule[];
	/** Set when the category was not one the state paid for in that year. */
	readonly category: 'not-yet' | 'no-longer' | null;
}

/** From when to when the state pays for a category; null for no end. */
export interface CategorySpan {
	readonly code: string;
	readonly since: string;
	readonly until: string | null;
}

/** Payments began in July 2017: half of that year. */
export function monthsDue(year: number): number {
	return year === FIRST_YEAR ? 6 : 12;
}

/** To a hundredth of a tenge, as a reader would round it. */
export function toTiyn(value: number): number {
	return Math.round((value + Number.EPSILON) * 100) / 100;
}

export function refusal(missing: readonly MissingRule[], known: readonly (Rule | null)[]): Refusal {
	return {
		kind: 'refusal',
		missing,
		known: known.filter((rule) => rule !== null),
		category: null
	};
}
