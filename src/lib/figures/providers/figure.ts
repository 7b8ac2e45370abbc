/** Providers and contracts, public and private, as far as printed. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './question.sql?raw';
import { readProviderRow, type ProviderRow } from './row.ts';
import { providersStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<ProviderRow> = {
	id: 'providers',
	topic: 'care',
	order: 60,
	query: {
		name: 'providers',
		extracts: ['facts', 'preferred', 'subjects', 'regions', 'promises'],
		sql,
		read: readProviderRow
	},
	choices: [],
	words: WORDS,
	state: providersStatement,
	Drawing
};
