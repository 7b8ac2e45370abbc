/** How old the newest figure of each series is, and when the next is due. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readFreshnessRow, type FreshnessRow } from './row.ts';
import { freshnessStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<FreshnessRow> = {
	id: 'freshness',
	topic: 'open',
	order: 40,
	query: { name: 'freshness', extracts: ['facts', 'preferred', 'publishers', 'sources'], sql, read: readFreshnessRow },
	choices: [],
	words: WORDS,
	state: freshnessStatement,
	Drawing
};
