/** The changes of the record, the newest first. */

import { CHANGE_KINDS, type ChangeKind } from '../contract/tables/changes.ts';
import type { Lang } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';
import type { Query } from './query.ts';

type InLanguages = Readonly<Record<Lang, string>>;

export interface RecordChange {
	readonly id: string;
	/** Day of the change as `YYYY-MM-DD`. */
	readonly date: string;
	readonly kind: ChangeKind;
	/** Keys of figures and publications, names of tables. */
	readonly what: readonly string[];
	readonly title: InLanguages;
	readonly reason: InLanguages;
}

export const recordChanges: Query<RecordChange> = {
	name: 'changes of the record',
	extracts: ['changes'],
	sql: 'select * from changes order by date desc, "order", change_id',
	read: (cells) => ({
		id: cells.text('change_id'),
		date: cells.text('date'),
		kind: cells.oneOf('kind', CHANGE_KINDS),
		what: cells.ids('what'),
		title: inLanguages(cells, 'title_'),
		reason: inLanguages(cells, 'reason_')
	})
};

function inLanguages(cells: CellReader, prefix: string): InLanguages {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
