/** Who pays: inflows by payer, forecast and receipt apart. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './question.sql?raw';
import { readPayerRow, type PayerRow } from './row.ts';
import { payerStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PayerRow> = {
	id: 'who-pays',
	topic: 'inflows',
	order: 10,
	home: true,
	query: { name: 'who pays', extracts: ['facts', 'preferred', 'sources', 'payers'], sql, read: readPayerRow },
	choices: [{ name: 'editions', options: ['newest', 'all'] }],
	words: WORDS,
	state: payerStatement,
	Drawing
};
