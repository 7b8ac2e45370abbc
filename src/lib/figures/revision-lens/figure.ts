/** The revision lens: how successive budget laws forecast the same year. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import { fallsBetweenLaws, forecastYears } from './editions.ts';
import sql from './query.sql?raw';
import { LINES, readEditionRow, SUBJECTS, type EditionRow, type Subject } from './row.ts';
import { editionStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<EditionRow> = {
	id: 'revision-lens',
	topic: 'funding',
	order: 30,
	query: { name: 'revision lens', extracts: ['facts', 'sources'], sql, read: readEditionRow },
	annotations: {
		measures: ['budget_plan', 'forecast_receipts'],
		when: ({ day, measures }, choices, rows) => {
			const what = choices['what'] as Subject;
			const measure = LINES.includes(what) ? 'budget_plan' : 'forecast_receipts';
			return measures.includes(measure) && fallsBetweenLaws(day, forecastYears(rows, what));
		}
	},
	choices: [{ name: 'what', options: SUBJECTS }],
	words: WORDS,
	state: editionStatement,
	Drawing
};
