/** Receipts of the Fund by month and by year; printed and derived months side by side. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import { monthYears } from './months.ts';
import sql from './query.sql?raw';
import { readReceiptRow, type ReceiptRow } from './row.ts';
import { receiptStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<ReceiptRow> = {
	id: 'receipts-by-month',
	topic: 'inflows',
	order: 20,
	query: {
		name: 'receipts by month',
		extracts: ['facts', 'preferred', 'sources', 'monthly_receipts'],
		sql,
		read: readReceiptRow
	},
	annotations: {
		measures: ['contributions'],
		kinds: ['launch', 'rate_change', 'postponement'],
		when: ({ day }, _choices, rows) => isInYears(day, monthYears(rows))
	},
	choices: [{ name: 'by', options: ['month', 'year'] }],
	words: WORDS,
	state: receiptStatement,
	Drawing
};
