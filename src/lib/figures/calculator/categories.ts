/** The categories that the state pays for, with their names and when they were so. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { Query } from '../../query/query.ts';
import type { CategorySpan } from './outcome.ts';

export interface NamedCategory extends CategorySpan {
	readonly names: Readonly<Record<Lang, string>>;
}

export const categoriesQuery: Query<NamedCategory> = {
	name: 'categories of the calculator',
	extracts: ['categories'],
	sql: `select code, kk, ru, en, since, until from categories where parent = 'state_paid' order by sort, code`,
	read: (cells) => ({
		code: cells.text('code'),
		names: { kk: cells.text('kk'), ru: cells.text('ru'), en: cells.text('en') },
		since: cells.text('since'),
		until: cells.textOrNull('until')
	})
};
