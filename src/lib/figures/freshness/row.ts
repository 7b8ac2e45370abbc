/** The newest printed figure of one series and its age. */

import { PRECISIONS, STATUSES, UNITS, type Precision, type Status, type Unit } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const SERIES = [
	'receipts',
	'receipts_by_payer',
	'paid',
	'paid_gobmp',
	'paid_osms',
	'running_cost',
	'contracts',
	'assets',
	'investment_income',
	'state_arrears',
	'insured',
	'uninsured',
	'state_paid',
	'services',
	'providers',
	'staff',
	'audit'
] as const;
export type Series = (typeof SERIES)[number];

export interface FreshnessRow extends FigureRow {
	readonly series: Series;
	/** A document asks for it every quarter; null when no document promises a date. */
	readonly due: 'quarterly' | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: Unit;
	readonly value: number;
	readonly rounding: number | null;
	readonly publisher: PublisherNames;
	/** The day of the newest publication with a figure of what happened in the themes of the series. */
	readonly newest: string;
	/** Whole months between the end of the period and that day. */
	readonly age: number;
}

export function readFreshnessRow(cells: CellReader): FreshnessRow {
	return {
		series: cells.oneOf('series', SERIES),
		due: cells.oneOfOrNull('due', ['quarterly']),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', UNITS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		publisher: publisherNames(cells, 'publisher'),
		newest: cells.text('newest'),
		age: cells.number('age'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
