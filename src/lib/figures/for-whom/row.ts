/** One count of people or of categories, or a category without any count. */

import { PRECISIONS, PUBLISHER_KINDS, STATUSES } from '../../contract/vocabulary.ts';
import type { Lang, Precision, PublisherKind, Status } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';

export const PANELS = ['total', 'categories', 'group'] as const;
export type Panel = (typeof PANELS)[number];

export interface PeopleRow extends FigureRow {
	readonly panel: Panel;
	/** Code of lists/categories.csv; null for totals and counts. */
	readonly category: string | null;
	/** Its name in the three languages; empty for totals and counts. */
	readonly names: Readonly<Record<Lang, string>>;
	readonly sort: number;
	/** `state_paid_persons`, `population_group` (an upper bound), `categories_count`; null where nothing is printed. */
	readonly measure: string | null;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
	readonly status: Status | null;
	readonly precision: Precision | null;
	/** People, or categories in the panel of that name; null where nothing is printed. */
	readonly value: number | null;
	readonly rounding: number | null;
	readonly publisherKind: PublisherKind | null;
}

export function readPeopleRow(cells: CellReader): PeopleRow {
	return {
		panel: cells.oneOf('panel', PANELS),
		category: cells.textOrNull('category'),
		names: {
			kk: cells.textOrNull('kk') ?? '',
			ru: cells.textOrNull('ru') ?? '',
			en: cells.textOrNull('en') ?? ''
		},
		sort: cells.number('sort'),
		measure: cells.textOrNull('measure'),
		periodStart: cells.textOrNull('period_start'),
		periodEnd: cells.textOrNull('period_end'),
		status: cells.oneOfOrNull('status', STATUSES),
		precision: cells.oneOfOrNull('precision', PRECISIONS),
		value: cells.numberOrNull('value'),
		rounding: cells.numberOrNull('rounding'),
		publisherKind: cells.oneOfOrNull('publisher_kind', PUBLISHER_KINDS),
		factIds: cells.ids('fact_ids'),
		formula: null
	};
}
