/** One printed number about medicines for outpatients: money or people, planned or happened. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export interface MedicineRow extends FigureRow {
	readonly measureNames: Readonly<Record<Lang, string>>;
	readonly theme: 'spending' | 'services';
	readonly measure: string;
	/** Year in which the period ends. */
	readonly year: number;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly class: 'expected' | 'happened';
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: 'KZT' | 'persons';
	readonly value: number;
	readonly rounding: number | null;
}

export function readMedicineRow(cells: CellReader): MedicineRow {
	return {
		measureNames: { kk: cells.text('measure_kk'), ru: cells.text('measure_ru'), en: cells.text('measure_en') },
		theme: cells.oneOf('theme', ['spending', 'services']),
		measure: cells.text('measure'),
		year: cells.number('year'),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		class: cells.oneOf('class', ['expected', 'happened']),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', ['KZT', 'persons']),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
