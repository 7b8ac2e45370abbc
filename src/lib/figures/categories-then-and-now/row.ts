/** A pair of a line of 2016-2017 and a category of today, or a printed count of categories. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CellReader } from '../../query/cells.ts';
import type { FigureRow } from '../figure.ts';
import { citedBy } from './publications.ts';

export const CHANGES = ['added', 'split', 'joined', 'dissolved', 'moved', 'reworded', 'kept'] as const;
export type Change = (typeof CHANGES)[number];

type InThree = Readonly<Record<Lang, string>>;

export interface Named {
	readonly code: string;
	readonly names: InThree;
}

export interface CategoryRow extends FigureRow {
	readonly change: Change | 'count';
	/** Line of the list of 2016-2017; null for an added category and for a count. */
	readonly before: Named | null;
	/** Category of today; null for a count. */
	readonly now: Named | null;
	/** Empty where there is none. */
	readonly notes: InThree;
	/** How many categories were counted; null for a pair. */
	readonly counted: number | null;
	readonly periodStart: string | null;
	readonly periodEnd: string | null;
}

export function readCategoryRow(cells: CellReader): CategoryRow {
	const change = cells.oneOf('change', [...CHANGES, 'count'] as const);
	return {
		change,
		before: readNamed(cells, 'then'),
		now: readNamed(cells, 'now'),
		notes: {
			kk: cells.textOrNull('note_kk') ?? '',
			ru: cells.textOrNull('note_ru') ?? '',
			en: cells.textOrNull('note_en') ?? ''
		},
		counted: cells.numberOrNull('counted'),
		periodStart: cells.textOrNull('period_start'),
		periodEnd: cells.textOrNull('period_end'),
		factIds: cells.ids('fact_ids'),
		formula: null,
		sourceIds: change === 'count' ? [] : citedBy(change)
	};
}

function readNamed(cells: CellReader, stem: 'then' | 'now'): Named | null {
	const code = cells.textOrNull(`${stem}_code`);
	if (code === null) return null;
	return {
		code,
		names: { kk: cells.text(`${stem}_kk`), ru: cells.text(`${stem}_ru`), en: cells.text(`${stem}_en`) }
	};
}
