/** One sum in one unit, or one year of a series of shares. */

import { PRECISIONS, STATUSES, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const UNITS = ['constant', 'gdp', 'per-resident'] as const;
export type MoneyUnit = (typeof UNITS)[number];

export const SUMS = ['startup', 'budget', 'local', 'centre', 'funding'] as const;
export type SumName = (typeof SUMS)[number];

export const SERIES = ['older', 'today', 'public'] as const;
export type SeriesName = (typeof SERIES)[number];

const MISSING = ['prices', 'gdp', 'population'] as const;
export type Missing = (typeof MISSING)[number];

export interface MoneyRow extends FigureRow {
	readonly unit: MoneyUnit | 'series';
	readonly what: SumName | SeriesName;
	readonly year: number;
	/** Tenge as printed; null for a series. */
	readonly nominal: number | null;
	/** In the unit of the row; null where an input is missing. */
	readonly value: number | null;
	readonly precision: Precision;
	readonly status: Status;
	readonly missing: Missing | null;
	/** Prices of that year, for sums in constant prices. */
	readonly baseYear: number | null;
}

export function readMoneyRow(cells: CellReader): MoneyRow {
	return {
		unit: cells.oneOf('unit', [...UNITS, 'series'] as const),
		what: cells.oneOf('what', [...SUMS, ...SERIES] as const),
		year: cells.number('year'),
		nominal: cells.numberOrNull('nominal'),
		value: cells.numberOrNull('value'),
		precision: cells.oneOf('precision', PRECISIONS),
		status: cells.oneOf('status', STATUSES),
		missing: cells.oneOfOrNull('missing', MISSING),
		baseYear: cells.numberOrNull('base_year'),
		factIds: cells.ids('fact_ids'),
		formula: cells.textOrNull('formula')
	};
}
