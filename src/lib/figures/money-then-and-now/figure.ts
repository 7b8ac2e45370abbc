/** Money of the first fund's time and of today, made comparable in three units. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readMoneyRow, UNITS, type MoneyRow } from './row.ts';
import { moneyStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<MoneyRow> = {
	id: 'money-then-and-now',
	topic: 'history',
	order: 30,
	query: { name: 'money then and now', extracts: ['facts', 'preferred'], sql, read: readMoneyRow },
	annotations: { measures: ['public_health_share_gdp', 'current_health_expenditure'] },
	choices: [{ name: 'unit', options: UNITS }],
	words: WORDS,
	state: moneyStatement,
	Drawing
};
