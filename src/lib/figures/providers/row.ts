/** One printed number about providers: how many have contracts, how their number grew, or what the contracts are worth. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

type Names = Readonly<Record<Lang, string>>;

export interface ProviderRow extends FigureRow {
	readonly measure: 'providers' | 'providers_growth' | 'contracts';
	/** Code of lists/subjects.csv; null where providers are not split. */
	readonly subject: string | null;
	readonly subjectNames: Names | null;
	readonly package: 'gobmp' | 'osms' | 'all' | null;
	/** Null for the whole country. */
	readonly regionNames: Names | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	readonly unit: 'count' | 'percent' | 'KZT';
	readonly value: number;
	readonly rounding: number | null;
	/** Publication that promised a public list of contracted providers. */
	readonly promiseSource: string | null;
}

export function readProviderRow(cells: CellReader): ProviderRow {
	return {
		measure: cells.oneOf('measure', ['providers', 'providers_growth', 'contracts']),
		subject: cells.textOrNull('subject'),
		subjectNames: namesOf(cells, 'subject'),
		package: cells.oneOfOrNull('package', ['gobmp', 'osms', 'all']),
		regionNames: namesOf(cells, 'region'),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		unit: cells.oneOf('unit', ['count', 'percent', 'KZT']),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		promiseSource: cells.textOrNull('promise_source'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}

function namesOf(cells: CellReader, column: string): Names | null {
	if (cells.textOrNull(`${column}_en`) === null) return null;
	return { kk: cells.text(`${column}_kk`), ru: cells.text(`${column}_ru`), en: cells.text(`${column}_en`) };
}
