/** One figure of what the state pays in one year: printed, or derived by a formula, or refused for want of an input. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const KINDS = [
	'monthly',
	'monthly_derived',
	'rate',
	'wage',
	'persons',
	'persons_other',
	'total_derived',
	'forecast',
	'line',
	'persons_derived'
] as const;
export type Kind = (typeof KINDS)[number];

const MISSING = ['rate', 'wage', 'persons', 'total'] as const;
export type Missing = (typeof MISSING)[number];

export interface PaymentRow extends FigureRow {
	readonly kind: Kind;
	/** The year of the payment; a wage stands at the year whose base it is. */
	readonly year: number;
	/** Tenge per person and month, percent, people, or tenge; null for a gap or a refused year. */
	readonly value: number | null;
	readonly precision: Precision | null;
	readonly rounding: number | null;
	readonly status: Status | null;
	/** Period as printed; null for a derived figure and a gap. */
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	/** The input for want of which a year is refused. */
	readonly missing: Missing | null;
}

export function readPaymentRow(cells: CellReader): PaymentRow {
	return {
		kind: cells.oneOf('kind', KINDS),
		year: cells.number('year'),
		value: cells.numberOrNull('value'),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		rounding: cells.numberOrNull('rounding'),
		status: cells.oneOfOrNull('status', STATUSES),
		periodStart: cells.textOrNull('period_start'),
		periodEnd: cells.textOrNull('period_end'),
		missing: cells.oneOfOrNull('missing', MISSING),
		factIds: cells.ids('fact_ids'),
		formula: cells.textOrNull('formula')
	};
}
