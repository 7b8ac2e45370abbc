/** One node of a year's flow: a printed sum, or the difference of two. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

export const NODES = [
	'state',
	'employer',
	'employee',
	'nonstate_contributions',
	'entrepreneur',
	'civil_contract',
	'single_payment',
	'self_payer',
	'investment',
	'penalties',
	'military',
	'short',
	'line_067',
	'line_002',
	'line_002_rest',
	'fund',
	'spending',
	'care',
	'commission',
	'reserve',
	'uninvested',
	'left',
	'rest',
	'hospital',
	'other_care'
] as const;
export type NodeName = (typeof NODES)[number];

export interface FlowRow extends FigureRow, OnLaws {
	readonly year: number;
	readonly node: NodeName;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	/** Tenge, above zero. */
	readonly value: number;
	readonly rounding: number | null;
	/** Day of the law that plans the year; null for what happened. */
	readonly lawDay: string | null;
}

export function readFlowRow(cells: CellReader): FlowRow {
	return {
		year: cells.number('year'),
		node: cells.oneOf('node', NODES),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		lawDay: cells.textOrNull('law_day'),
		newerLaws: cells.ids('newer_laws'),
		formula: cells.textOrNull('formula'),
		factIds: cells.ids('fact_ids')
	};
}
