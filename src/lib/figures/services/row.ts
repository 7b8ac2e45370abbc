/** One printed count of care, or a kind of care without any. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const COUNT_UNITS = ['persons', 'count', 'percent'] as const;
type Names = Readonly<Record<Lang, string>>;

/** What is printed for a kind of care. */
export interface Count {
	/** Code of lists/measures.csv. */
	readonly measure: string;
	readonly measureNames: Names;
	readonly package: 'gobmp' | 'osms' | 'all' | null;
	/** Null for the whole country. */
	readonly regionNames: Names | null;
	/** Year in which the period ends. */
	readonly year: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: (typeof COUNT_UNITS)[number];
	readonly value: number;
	readonly rounding: number | null;
	/** The one of its cell that is drawn; the others stand in the table. */
	readonly drawn: boolean;
}

export interface ServiceRow extends FigureRow {
	/** Code of lists/care_types.csv, and the kind it is a part of. */
	readonly careType: string;
	readonly parent: string | null;
	readonly names: Names;
	/** Null where nothing is printed. */
	readonly count: Count | null;
}

export function readServiceRow(cells: CellReader): ServiceRow {
	return {
		careType: cells.text('care_type'),
		parent: cells.textOrNull('parent'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		count: cells.textOrNull('measure') === null ? null : readCount(cells),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}

function readCount(cells: CellReader): Count {
	return {
		measure: cells.text('measure'),
		measureNames: { kk: cells.text('measure_kk'), ru: cells.text('measure_ru'), en: cells.text('measure_en') },
		package: cells.oneOfOrNull('package', ['gobmp', 'osms', 'all']),
		regionNames:
			cells.textOrNull('region_en') === null
				? null
				: { kk: cells.text('region_kk'), ru: cells.text('region_ru'), en: cells.text('region_en') },
		year: cells.number('year'),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', COUNT_UNITS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		drawn: cells.number('drawn') === 1
	};
}
