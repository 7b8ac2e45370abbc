/** The way of the money in a chosen year: payers and budget, the Fund, its uses, kinds of care as far as printed. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readFlowRow, type FlowRow } from './row.ts';
import { flowStatement } from './statement.ts';
import { WORDS } from './words.ts';

/**
 * First the newest year whose newest budget law forecasts the Fund, too, then later and earlier ones; those that are refused say
 * why. Each is a choice with a name in three languages, so a new one is added here: the test of this figure names it.
 */
const YEARS = ['2025', '2026', '2027', '2028', '2024', '2023', '2022', '2021', '2020', '2019', '2018'] as const;

export const figure: Figure<FlowRow> = {
	id: 'money-flow',
	topic: 'funding',
	order: 40,
	query: { name: 'money flow', extracts: ['facts', 'preferred', 'sources'], sql, read: readFlowRow },
	choices: [{ name: 'year', options: YEARS }],
	words: WORDS,
	state: flowStatement,
	Drawing
};
