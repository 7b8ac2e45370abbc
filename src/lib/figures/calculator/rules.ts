/** The rows of the law that the calculator counts with, and how one of them is found. */

import { PRECISIONS, UNITS, type Precision, type Unit } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { Query } from '../../query/query.ts';
import { FIRST_YEAR } from './first-year.ts';
import sql from './query.sql?raw';

export const MEASURES = [
	'rate_percent',
	'base_minimum_wages',
	'cap_minimum_wages',
	'base_wage',
	'monthly_amount',
	'monthly_maximum',
	'yearly_amount',
	'minimum_wage',
	'average_monthly_wage'
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Rule {
	readonly factId: string;
	readonly measure: Measure;
	/** Code of lists/payers.csv; null for a row that speaks of all, and for wages. */
	readonly payer: string | null;
	readonly start: string;
	readonly end: string;
	readonly value: number;
	readonly unit: Unit;
	readonly precision: Precision;
	readonly sourceId: string;
}

export const rulesQuery: Query<Rule> = {
	name: 'rows of the calculator',
	extracts: ['facts', 'preferred'],
	sql,
	read: (cells: CellReader): Rule => ({
		factId: cells.text('fact_id'),
		measure: cells.oneOf('measure', MEASURES),
		payer: cells.textOrNull('payer'),
		start: cells.text('period_start'),
		end: cells.text('period_end'),
		value: cells.number('value'),
		unit: cells.oneOf('unit', UNITS),
		precision: cells.oneOf('precision', PRECISIONS),
		sourceId: cells.text('source_id')
	})
};

/** A row that the record does not hold. */
export interface MissingRule {
	readonly measure: Measure;
	readonly payer: string | null;
	readonly year: number;
}

/** Years that can be chosen: from the first of payments to the newest with a minimum wage. */
export function yearsOf(rules: readonly Rule[]): number[] {
	const wages = rules.filter(({ measure }) => measure === 'minimum_wage').map(({ start }) => Number(start.slice(0, 4)));
	const last = Math.max(FIRST_YEAR, ...wages);
	return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** Does the row speak of the end of that year? A rate that began in July stands for its year. */
function covers({ start, end }: Rule, year: number): boolean {
	return start <= `${year}-12-31` && end >= `${year}-12-31`;
}

/** The row of a year, the one with the shortest period first; null when the record has none. */
export function ruleOf(rules: readonly Rule[], measure: Measure, payer: string | null, year: number): Rule | null {
	return (
		rules
			.filter((rule) => rule.measure === measure && rule.payer === payer && covers(rule, year))
			.sort((a, b) => (a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start > b.start ? -1 : 1))[0] ?? null
	);
}

/** The cap of a payer: a row of its own, else one that the law sets for all. */
export function capOf(rules: readonly Rule[], payer: string, year: number): Rule | null {
	for (const payerOrAll of [payer, 'all', null]) {
		const rule = ruleOf(rules, 'cap_minimum_wages', payerOrAll, year);
		if (rule !== null) return rule;
	}
	return null;
}
