/** Oversight: what audits and analyses of the Fund found, for which period, and who prints it. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readOversightRow, type OversightRow } from './row.ts';
import { oversightStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<OversightRow> = {
	id: 'oversight',
	topic: 'care',
	order: 70,
	query: {
		name: 'oversight',
		extracts: ['facts', 'publishers', 'regions', 'sources', 'measures', 'subjects', 'promises'],
		sql,
		read: readOversightRow
	},
	choices: [],
	words: WORDS,
	state: oversightStatement,
	Drawing
};
