/** The forecasts of the Fund's deficit: who said what, when, and what the budget laws themselves expected. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readDeficitRow, type DeficitRow } from './row.ts';
import { deficitStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<DeficitRow> = {
	id: 'fund-deficit',
	topic: 'funding',
	order: 60,
	query: {
		name: 'fund deficit',
		extracts: ['facts', 'preferred', 'publishers', 'sources', 'payers'],
		sql,
		read: readDeficitRow
	},
	choices: [],
	words: WORDS,
	state: deficitStatement,
	Drawing
};
