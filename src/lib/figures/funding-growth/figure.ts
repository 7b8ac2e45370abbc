/** Growth of funding: money for care by year and package, plan and actual apart, in six units. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
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
	annotations: {
		measures: ['funding', 'paid', 'budget_plan'],
		// Lines of the budget begin earlier than the publications of the Fund.
		when: ({ day, measures }, { reading, unit }, rows) => {
			const years = rows.filter((row) => row.reading === reading && row.unit === unit).map(({ year }) => year);
			const own =
				reading === 'budget' ? measures.includes('budget_plan') : !measures.every((code) => code === 'budget_plan');
			return own && isInYears(day, years);
		}
	},
	choices: [
		{ name: 'reading', options: READINGS },
		{ name: 'unit', options: UNITS }
	],
	words: WORDS,
	state: growthStatement,
	Drawing
};
