/** The state-paid categories of today against those of 2016-2017: added, split, joined, ended. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readCategoryRow, type CategoryRow } from './row.ts';
import { categoriesStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<CategoryRow> = {
	id: 'categories-then-and-now',
	topic: 'people',
	order: 20,
	text: true,
	query: {
		name: 'categories then and now',
		extracts: ['categories', 'categories_2017', 'facts', 'sources', 'notes'],
		sql,
		read: readCategoryRow
	},
	choices: [],
	words: WORDS,
	state: categoriesStatement,
	Drawing
};
