/** What was promised by law, documents and officials, and what became of it. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readPromiseRow, type PromiseRow } from './row.ts';
import { promisesStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PromiseRow> = {
	id: 'promises',
	topic: 'open',
	order: 10,
	text: true,
	query: { name: 'promises', extracts: ['promises', 'sources', 'notes', 'facts'], sql, read: readPromiseRow },
	choices: [],
	words: WORDS,
	state: promisesStatement,
	Drawing
};
