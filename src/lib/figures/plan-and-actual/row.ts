/** One printed sum of a package and year, planned or actual, or the share of the plan that was carried out. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

/** The package; `forecast` holds what the budget law expects the Fund to pay for insured care. */
export const PANELS = ['all', 'gobmp', 'osms', 'forecast'] as const;
export type PlanPanel = (typeof PANELS)[number];

export const KINDS = ['plan', 'actual', 'aside', 'share'] as const;
export type PlanKind = (typeof KINDS)[number];

export const MEASURES = ['funding', 'paid', 'contracts', 'forecast_care'] as const;
export type PlanMeasure = (typeof MEASURES)[number];

export interface PlanRow extends FigureRow, OnLaws {
	readonly panel: PlanPanel;
	readonly year: number;
	readonly kind: PlanKind;
	/** Of a share: the measure of the actual sum. */
	readonly measure: PlanMeasure;
	readonly periodStart: string;
	readonly periodEnd: string;
	/** null for a share. */
	readonly status: Status | null;
	readonly precision: Precision;
	/** Tenge; percent for a share. */
	readonly value: number;
	readonly rounding: number | null;
	/** What the roundings leave open, in percent; null for printed sums, `low` also for an upper bound. */
	readonly low: number | null;
	readonly high: number | null;
}

export function readPlanRow(cells: CellReader): PlanRow {
	return {
		panel: cells.oneOf('panel', PANELS),
		year: cells.number('year'),
		kind: cells.oneOf('kind', KINDS),
		measure: cells.oneOf('measure', MEASURES),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		low: cells.numberOrNull('low'),
		high: cells.numberOrNull('high'),
		newerLaws: cells.ids('newer_laws'),
		formula: cells.textOrNull('formula'),
		factIds: cells.ids('fact_ids')
	};
}
