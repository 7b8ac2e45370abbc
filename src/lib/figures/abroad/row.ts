/** One rate or share of one country, as printed. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const PANELS = ['rate', 'additional', 'share', 'public', 'current', 'oecd'] as const;
export type Panel = (typeof PANELS)[number];

export const PAYERS = ['employer', 'employee', 'employer_and_employee'] as const;
export type Payer = (typeof PAYERS)[number];

export interface AbroadRow extends FigureRow {
	readonly panel: Panel;
	/** Code of lists/countries.csv, or KZ. */
	readonly country: string;
	readonly names: Readonly<Record<Lang, string>>;
	readonly payer: Payer | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	/** Percent. */
	readonly value: number;
	readonly rounding: number | null;
	/** Do the ministry's answers of 2016 print it? */
	readonly founding: boolean;
	readonly publishers: PublisherNames;
}

export function readAbroadRow(cells: CellReader): AbroadRow {
	return {
		panel: cells.oneOf('panel', PANELS),
		country: cells.text('region'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		payer: cells.oneOfOrNull('payer', PAYERS),
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		founding: cells.number('founding') === 1,
		publishers: publisherNames(cells, 'publishers'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
