/** One printed finding of a check: what, for which period, how much, and who prints it. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

type Names = Readonly<Record<Lang, string>>;

export const FINDINGS = ['audit', 'analysis', 'other'] as const;
export type Finding = (typeof FINDINGS)[number];

export interface OversightRow extends FigureRow {
	/** Which check found it. */
	readonly finding: Finding;
	/** Code of lists/measures.csv. */
	readonly measure: string;
	readonly measureNames: Names;
	/** Code of lists/subjects.csv, where the finding is split. */
	readonly subject: string | null;
	readonly subjectNames: Names | null;
	/** Null for the whole country. */
	readonly regionNames: Names | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: 'KZT' | 'count' | 'persons' | 'percent';
	readonly value: number;
	readonly rounding: number | null;
	readonly publisher: PublisherNames;
	/** Publication that promised a check before payment. */
	readonly promiseSource: string | null;
}

export function readOversightRow(cells: CellReader): OversightRow {
	return {
		finding: cells.oneOf('finding', FINDINGS),
		measure: cells.text('measure'),
		measureNames: { kk: cells.text('measure_kk'), ru: cells.text('measure_ru'), en: cells.text('measure_en') },
		subject: cells.textOrNull('subject'),
		subjectNames:
			cells.textOrNull('subject_en') === null
				? null
				: { kk: cells.text('subject_kk'), ru: cells.text('subject_ru'), en: cells.text('subject_en') },
		regionNames:
			cells.textOrNull('region_en') === null
				? null
				: { kk: cells.text('region_kk'), ru: cells.text('region_ru'), en: cells.text('region_en') },
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', ['KZT', 'count', 'persons', 'percent']),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		publisher: publisherNames(cells, 'publisher'),
		promiseSource: cells.textOrNull('promise_source'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
