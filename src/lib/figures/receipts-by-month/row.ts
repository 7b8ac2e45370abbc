/** One sum of receipts: a printed or derived month, a printed year or part of one, or a mark of the running total. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const READINGS = ['month', 'year', 'running'] as const;
export type Reading = (typeof READINGS)[number];

export interface ReceiptRow extends FigureRow {
	readonly reading: Reading;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly class: 'expected' | 'happened';
	readonly status: Status;
	readonly precision: Precision;
	/** Tenge. */
	readonly value: number;
	readonly rounding: number | null;
	/** What a derived month can be, by the roundings of both marks; null for a printed sum. */
	readonly low: number | null;
	readonly high: number | null;
	/** Does the publication say whose payments it counts? */
	readonly named: boolean;
	readonly derived: boolean;
	/** The last month, YYYY-MM, and the last year that are asked for; the same in every row. */
	readonly lastMonth: string;
	readonly lastYear: number;
}

export function readReceiptRow(cells: CellReader): ReceiptRow {
	return {
		reading: cells.oneOf('reading', READINGS),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		class: cells.oneOf('class', ['expected', 'happened']),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		low: cells.numberOrNull('low'),
		high: cells.numberOrNull('high'),
		named: cells.number('named') === 1,
		derived: cells.number('derived') === 1,
		lastMonth: cells.text('last_month'),
		lastYear: cells.number('last_year'),
		factIds: cells.ids('fact_ids'),
		formula: cells.textOrNull('formula')
	};
}
