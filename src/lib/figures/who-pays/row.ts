/** One printed sum of one payer: a forecast of a law, a receipt of nine months, or a mark of the running total. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';
import type { OnLaws } from '../law-rows.ts';

export const PANELS = ['forecast', 'months', 'cumulative'] as const;
export type Panel = (typeof PANELS)[number];

export interface PayerRow extends FigureRow, OnLaws {
	readonly panel: Panel;
	/** Code of lists/payers.csv. */
	readonly payer: string;
	readonly names: Readonly<Record<Lang, string>>;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly class: 'expected' | 'happened';
	readonly status: Status;
	readonly precision: Precision;
	/** Tenge. */
	readonly value: number;
	readonly rounding: number | null;
	/** Place of the law in its series, and its day; null outside the forecasts. */
	readonly edition: string | null;
	readonly editionDay: string | null;
	/** Is this the newest law with a forecast that speaks of the year? Always true outside the forecasts. */
	readonly newest: boolean;
	/** The newest year that had ended when the newest publication of the record came out; the same in every row. */
	readonly lastYear: number;
}

export function readPayerRow(cells: CellReader): PayerRow {
	return {
		panel: cells.oneOf('panel', PANELS),
		payer: cells.text('payer'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		class: cells.oneOf('class', ['expected', 'happened']),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		edition: cells.textOrNull('edition'),
		editionDay: cells.textOrNull('edition_day'),
		newest: cells.number('newest') === 1,
		lastYear: cells.number('last_year'),
		newerLaws: cells.ids('newer_laws'),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
