/** How the money reaches a clinic, step by step, beside the first fund. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readStepRow, type StepRow } from './row.ts';
import { wayStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<StepRow> = {
	id: 'money-way',
	topic: 'how',
	order: 10,
	text: true,
	query: { name: 'money way', extracts: ['steps', 'sources', 'promises', 'notes'], sql, read: readStepRow },
	choices: [],
	words: WORDS,
	state: wayStatement,
	Drawing
};
