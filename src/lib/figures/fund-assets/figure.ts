/** The Fund's own money: assets, what they earn, what the Fund costs, and what the state owed it. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readFundRow, type FundRow } from './row.ts';
import { fundStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<FundRow> = {
	id: 'fund-assets',
	topic: 'funding',
	order: 50,
	query: { name: 'fund assets', extracts: ['facts', 'preferred', 'sources', 'measures'], sql, read: readFundRow },
	choices: [],
	words: WORDS,
	state: fundStatement,
	Drawing
};
