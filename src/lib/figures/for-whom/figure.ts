/** For whom the state pays: totals, the 15 categories, and what is not published about them. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readPeopleRow, type PeopleRow } from './row.ts';
import { peopleStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PeopleRow> = {
	id: 'for-whom',
	topic: 'people',
	order: 10,
	home: true,
	query: {
		name: 'for whom the state pays',
		extracts: ['facts', 'preferred', 'sources', 'categories'],
		sql,
		read: readPeopleRow
	},
	choices: [],
	words: WORDS,
	state: peopleStatement,
	Drawing
};
