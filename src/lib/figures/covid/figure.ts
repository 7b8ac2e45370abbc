/** COVID-19 through the Fund: money planned, set aside and paid, and what was done with it. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import { SIDES } from './panels.ts';
import sql from './query.sql?raw';
import { readCovidRow, type CovidRow } from './row.ts';
import { covidStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<CovidRow> = {
	id: 'covid',
	topic: 'care',
	order: 40,
	query: {
		name: 'covid',
		extracts: ['facts', 'publishers', 'sources', 'care_types', 'measures', 'regions'],
		sql,
		read: readCovidRow
	},
	choices: [{ name: 'show', options: SIDES }],
	words: WORDS,
	state: covidStatement,
	Drawing
};
