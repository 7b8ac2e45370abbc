/** Growth of funding: money for care by year and package, plan and actual apart, in six units. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './question.sql?raw';
import { READINGS, UNITS, readGrowthRow, type GrowthRow } from './row.ts';
import { growthStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<GrowthRow> = {
	id: 'funding-growth',
	topic: 'funding',
	order: 10,
	home: true,
	query: {
		name: 'funding growth',
		extracts: ['facts', 'preferred', 'sources', 'real_terms', 'per_resident', 'share_of_gdp', 'us_dollars'],
		sql,
		read: readGrowthRow
	},
	choices: [
		{ name: 'reading', options: READINGS },
		{ name: 'unit', options: UNITS }
	],
	words: WORDS,
	state: growthStatement,
	Drawing
};
