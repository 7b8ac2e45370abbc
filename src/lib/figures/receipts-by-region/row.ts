/** One printed figure of one region, or a region of today with the place of its tile. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const READINGS = ['month', 'share', 'running', 'other', 'region'] as const;

export interface RegionRow extends FigureRow {
	readonly reading: (typeof READINGS)[number];
	/** Code of lists/regions.csv. */
	readonly region: string;
	readonly names: Readonly<Record<Lang, string>>;
	/** Does the region no longer exist in these borders? */
	readonly former: boolean;
	/** Column and row of its tile; null for a former region. */
	readonly tile: { readonly column: number; readonly row: number } | null;
	/** Null where the publication names no payers. */
	readonly payer: 'all' | 'nonbudget' | null;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	readonly status: Status | null;
	readonly precision: Precision | null;
	/** Tenge, or percent for a share; null for a region without a figure. */
	readonly value: number | null;
	readonly rounding: number | null;
}

export function readRegionRow(cells: CellReader): RegionRow {
	const column = cells.numberOrNull('tile_col');
	const row = cells.numberOrNull('tile_row');
	return {
		reading: cells.oneOf('reading', READINGS),
		region: cells.text('region'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		former: cells.number('former') === 1,
		tile: column === null || row === null ? null : { column, row },
		payer: cells.oneOfOrNull('payer', ['all', 'nonbudget']),
		periodStart: cells.textOrNull('period_start'),
		periodEnd: cells.textOrNull('period_end'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
