/** One forecast about the Fund's money, with the publication that printed it, or the balance of one law for one year. */

import { PRECISIONS, STATUSES, type Lang, type Precision, type Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import { publisherNames, type PublisherNames } from '../../query/publisher-names.ts';
import type { FigureRow } from '../figure.ts';

export const PANELS = ['balance', 'deficit', 'assets', 'extra'] as const;
export type Panel = (typeof PANELS)[number];

export interface DeficitRow extends FigureRow {
	readonly panel: Panel;
	/** Names of the payers of extra receipts; null elsewhere. */
	readonly payer: Readonly<Record<Lang, string>> | null;
	readonly periodStart: string;
	readonly periodEnd: string;
	readonly status: Status;
	readonly precision: Precision;
	/** Tenge; of a balance, below zero where more is spent than comes in. */
	readonly value: number;
	readonly rounding: number | null;
	readonly publisher: PublisherNames;
	readonly title: Readonly<Record<Lang, string>>;
	/** Day of the publication; null where it is not known. */
	readonly published: string | null;
	/** Years of the budget and day of the law; null outside the balances. */
	readonly edition: string | null;
}

export function readDeficitRow(cells: CellReader): DeficitRow {
	const name = cells.textOrNull('en');
	return {
		panel: cells.oneOf('panel', PANELS),
		payer: name === null ? null : { kk: cells.text('kk'), ru: cells.text('ru'), en: name },
		periodStart: cells.text('period_start'),
		periodEnd: cells.text('period_end'),
		status: cells.oneOf('status', STATUSES),
		precision: cells.oneOf('precision', PRECISIONS),
		value: cells.number('value'),
		rounding: cells.numberOrNull('rounding'),
		publisher: publisherNames(cells, 'publisher'),
		title: { kk: cells.text('title_kk'), ru: cells.text('title_ru'), en: cells.text('title_en') },
		published: cells.textOrNull('published'),
		edition: cells.textOrNull('edition'),
		formula: cells.textOrNull('formula'),
		factIds: cells.ids('fact_ids')
	};
}
