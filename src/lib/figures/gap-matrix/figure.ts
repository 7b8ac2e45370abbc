/** What is not published: the expected questions by year, and what is known instead. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { GRIDS, readGapRow, type GapRow } from './row.ts';
import { gapStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<GapRow> = {
	id: 'gap-matrix',
	topic: 'open',
	order: 20,
	text: true,
	query: {
		name: 'gap matrix',
		extracts: [
			'gaps',
			'facts',
			'preferred',
			'sources',
			'payers',
			'packages',
			'care_types',
			'categories',
			'functions',
			'financing',
			'regions',
			'measures'
		],
		sql,
		read: readGapRow
	},
	choices: [{ name: 'grid', options: GRIDS }],
	words: WORDS,
	state: gapStatement,
	Drawing
};
