/** One printed sum for one kind of care, or a kind of care without any. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export interface CareRow extends FigureRow {
	/** Code of lists/care_types.csv, and the kind it is a part of. */
	readonly careType: string;
	readonly parent: string | null;
	readonly names: Readonly<Record<Lang, string>>;
	readonly sort: number;
	/** Year in which the period ends; null where nothing is printed. */
	readonly year: number | null;
	readonly package: 'gobmp' | 'osms' | 'all' | null;
	readonly measure: 'funding' | 'paid' | null;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	readonly status: Status | null;
	readonly precision: Precision | null;
	/** Tenge; null where nothing is printed. */
	readonly value: number | null;
	readonly rounding: number | null;
	/** The one of its cell, package and class that is drawn; the others stand in the table. */
	readonly drawn: boolean;
}

export function readCareRow(cells: CellReader): CareRow {
	return {
		careType: cells.text('care_type'),
		parent: cells.textOrNull('parent'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		sort: cells.number('sort'),
		year: cells.numberOrNull('year'),
		package: cells.oneOfOrNull('package', ['gobmp', 'osms', 'all']),
		measure: cells.oneOfOrNull('measure', ['funding', 'paid']),
		periodStart: cells.textOrNull('period_start'),
		periodEnd: cells.textOrNull('period_end'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		drawn: cells.number('drawn') === 1,
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
