/** Contribution rates by payer: in force, as first planned, and as the law sets them for years ahead. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { PAYERS, readRateRow, type RateRow } from './row.ts';
import { rateStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<RateRow> = {
	id: 'rates',
	topic: 'inflows',
	order: 40,
	query: { name: 'rates', extracts: ['facts', 'preferred', 'sources', 'payers'], sql, read: readRateRow },
	annotations: {
		measures: ['rate_percent'],
		when: ({ day, payers }, { payer }, rows) => {
			const years = rows.filter((row) => row.payer === payer && row.drawn).map(({ year }) => year);
			return payers.some((own) => own === payer) && isInYears(day, years);
		}
	},
	choices: [{ name: 'payer', options: PAYERS }],
	words: WORDS,
	state: rateStatement,
	Drawing
};
