/** One printed number about COVID-19: money or activity, with its period, place and publishers. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

type Names = Readonly<Record<Lang, string>>;

export interface CovidRow extends FigureRow {
	readonly side: 'money' | 'activity';
	/** Code of lists/measures.csv. */
	readonly measure: string;
	readonly measureNames: Names;
	/** Code of lists/care_types.csv; `covid19` is the whole. */
	readonly careType: string;
	readonly names: Names;
	readonly package: 'gobmp' | 'osms' | 'all' | null;
	/** Null for the whole country. */
	readonly regionNames: Names | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly class: 'expected' | 'happened';
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: 'KZT' | 'persons' | 'count';
	readonly value: number;
	readonly rounding: number | null;
	/** Who prints it, joined by commas. */
	readonly publishers: PublisherNames;
}

export function readCovidRow(cells: CellReader): CovidRow {
	return {
		side: cells.oneOf('side', ['money', 'activity']),
		measure: cells.text('measure'),
		measureNames: { kk: cells.text('measure_kk'), ru: cells.text('measure_ru'), en: cells.text('measure_en') },
		careType: cells.text('care_type'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		package: cells.oneOfOrNull('package', ['gobmp', 'osms', 'all']),
		regionNames:
			cells.textOrNull('region_en') === null
				? null
				: { kk: cells.text('region_kk'), ru: cells.text('region_ru'), en: cells.text('region_en') },
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		class: cells.oneOf('class', ['expected', 'happened']),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', ['KZT', 'persons', 'count']),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		publishers: publisherNames(cells, 'publishers'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
