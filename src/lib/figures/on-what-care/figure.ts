/** On what care: printed sums by kind of care and year, never added up. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readCareRow, type CareRow } from './row.ts';
import { careStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<CareRow> = {
	id: 'on-what-care',
	topic: 'care',
	order: 10,
	home: true,
	query: { name: 'on what care', extracts: ['facts', 'preferred', 'care_types'], sql, read: readCareRow },
	choices: [],
	words: WORDS,
	state: careStatement,
	Drawing
};
