/** Contribution rates, insurance shares and health spending abroad, as documents print them. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readAbroadRow, type AbroadRow } from './row.ts';
import { SHOWN } from './shown.ts';
import { abroadStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<AbroadRow> = {
	id: 'abroad',
	topic: 'history',
	order: 40,
	query: {
		name: 'rates and shares abroad',
		extracts: ['facts', 'publishers', 'sources', 'countries', 'regions'],
		sql,
		read: readAbroadRow
	},
	choices: [{ name: 'show', options: SHOWN }],
	words: WORDS,
	state: abroadStatement,
	Drawing
};
