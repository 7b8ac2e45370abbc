/** The insured and the uninsured over time, number and share, each definition apart. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './question.sql?raw';
import { readInsuredRow, SCALES, type InsuredRow } from './row.ts';
import { insuredStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<InsuredRow> = {
	id: 'insured',
	topic: 'people',
	order: 40,
	query: { name: 'insured and uninsured', extracts: ['facts', 'sources', 'gaps'], sql, read: readInsuredRow },
	choices: [{ name: 'scale', options: SCALES }],
	words: WORDS,
	state: insuredStatement,
	Drawing
};
