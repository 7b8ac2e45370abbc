/** Plan against actual: what was planned for a package and year, what came of it, and the share where both are printed. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import { matrixYears } from './pairs.ts';
import sql from './query.sql?raw';
import { readPlanRow, type PlanRow } from './row.ts';
import { planStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<PlanRow> = {
	id: 'plan-and-actual',
	topic: 'funding',
	order: 20,
	query: { name: 'plan and actual', extracts: ['facts', 'preferred', 'sources'], sql, read: readPlanRow },
	annotations: {
		measures: ['funding', 'paid'],
		when: ({ day }, _, rows) => isInYears(day, matrixYears(rows))
	},
	choices: [],
	words: WORDS,
	state: planStatement,
	Drawing
};
