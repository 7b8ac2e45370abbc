/** Where publications disagree: both figures, both publications, the gap. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readDisagreementRow, type DisagreementRow } from './row.ts';
import { disagreementStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<DisagreementRow> = {
	id: 'disagreement-cards',
	topic: 'open',
	order: 30,
	text: true,
	query: {
		name: 'disagreement cards',
		extracts: [
			'disagreements',
			'facts',
			'publishers',
			'sources',
			'measures',
			'notes',
			'payers',
			'packages',
			'care_types',
			'categories',
			'groups',
			'subjects',
			'budget_lines',
			'schedules',
			'regions',
			'countries'
		],
		sql,
		read: readDisagreementRow
	},
	choices: [],
	words: WORDS,
	state: disagreementStatement,
	Drawing
};
