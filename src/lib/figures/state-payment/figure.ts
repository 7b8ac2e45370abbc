/** What the state pays for a person and month: rate x base, and what that makes in a year. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readPaymentRow, type PaymentRow } from './row.ts';
import { paymentStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PaymentRow> = {
	id: 'state-payment',
	topic: 'people',
	order: 30,
	query: { name: 'what the state pays', extracts: ['facts', 'preferred', 'sources'], sql, read: readPaymentRow },
	annotations: {
		measures: ['rate_percent', 'monthly_amount'],
		// History: the state pays since 2020.
		when: ({ day, payers }) => payers.includes('state') && day >= '2020'
	},
	choices: [],
	words: WORDS,
	state: paymentStatement,
	Drawing
};
