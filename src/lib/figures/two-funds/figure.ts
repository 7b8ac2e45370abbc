/** The fund of 1996-98 against the Fund of today, aspect by aspect. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readAspectRow, type AspectRow } from './row.ts';
import { fundsStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<AspectRow> = {
	id: 'two-funds',
	topic: 'history',
	order: 20,
	text: true,
	query: { name: 'two funds', extracts: ['comparison', 'publishers', 'sources', 'notes'], sql, read: readAspectRow },
	choices: [],
	words: WORDS,
	state: fundsStatement,
	Drawing
};
