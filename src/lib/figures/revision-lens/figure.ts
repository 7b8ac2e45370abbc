/** The revision lens: how successive budget laws forecast the same year. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './question.sql?raw';
import { readEditionRow, SUBJECTS, type EditionRow } from './row.ts';
import { editionStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<EditionRow> = {
	id: 'revision-lens',
	topic: 'funding',
	order: 30,
	query: { name: 'revision lens', extracts: ['facts', 'sources'], sql, read: readEditionRow },
	choices: [{ name: 'what', options: SUBJECTS }],
	words: WORDS,
	state: editionStatement,
	Drawing
};
