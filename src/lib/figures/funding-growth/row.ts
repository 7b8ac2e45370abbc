/** One answer of the question: what a publication prints, or what a formula makes of it, for one year and part. */

import type { CellReader } from '../../query/cells.ts';
import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

export const READINGS = ['fund', 'budget'] as const;
export const UNITS = ['tenge', 'constant', 'constant-average', 'per-resident', 'gdp', 'usd'] as const;
export const PARTS = [
	'gobmp',
	'osms',
	'all',
	'unnamed',
	'unified_national_health_system_052',
	'care_outside_unified_system_053',
	'gobmp_067',
	'osms_066',
	'transfer_to_fund_002'
] as const;
export const MEASURES = ['funding', 'paid', 'budget_plan'] as const;

export type Reading = (typeof READINGS)[number];
export type GrowthUnit = (typeof UNITS)[number];
export type GrowthPart = (typeof PARTS)[number];

export interface GrowthRow extends FigureRow, OnLaws {
	readonly reading: Reading;
	readonly unit: GrowthUnit;
	readonly year: number;
	readonly class: 'expected' | 'happened';
	readonly measure: (typeof MEASURES)[number];
	readonly part: GrowthPart;
	readonly status: Status;
	readonly precision: Precision;
	/** In the row's unit; null when the unit is refused for the year. */
	readonly value: number | null;
	/** Unit of the last printed digit, in tenge. */
	readonly rounding: number | null;
	/** As printed, in tenge. */
	readonly nominal: number;
	/** Is it a plan of a publication that prints funding of 2019, the last year before insurance, too? */
	readonly besideOld: boolean;
	/** The series and year that is missing, such as `cpi_december_index 2026`; null when nothing is. */
	readonly refused: string | null;
	/** Year whose prices the value is in; null outside constant prices. */
	readonly base: string | null;
}

export function readGrowthRow(cells: CellReader): GrowthRow {
	return {
		reading: cells.oneOf('reading', READINGS),
		unit: cells.oneOf('unit', UNITS),
		year: cells.number('year'),
		class: cells.oneOf('class', ['expected', 'happened']),
		measure: cells.oneOf('measure', MEASURES),
		part: cells.oneOf('part', PARTS),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		nominal: cells.number('nominal'),
		besideOld: cells.number('beside_old') === 1,
		refused: cells.textOrNull('refused'),
		base: cells.textOrNull('base'),
		newerLaws: cells.ids('newer_laws'),
		formula: cells.textOrNull('formula'),
		factIds: cells.ids('fact_ids')
	};
}
