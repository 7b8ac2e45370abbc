/** The insured and the uninsured over time, number and share, each definition apart. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readInsuredRow, SCALES, type InsuredRow } from './row.ts';
import { insuredStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<InsuredRow> = {
	id: 'insured',
	topic: 'people',
	order: 40,
	query: {
		name: 'insured and uninsured',
		extracts: ['facts', 'publishers', 'sources', 'gaps'],
		sql,
		read: readInsuredRow
	},
	annotations: {
		measures: ['insured_persons'],
		kinds: ['launch', 'break', 'postponement'],
		when: ({ day }, { scale }, rows) => {
			const years = rows.filter((row) => row.scale === scale).map(({ periodEnd }) => Number(periodEnd.slice(0, 4)));
			return isInYears(day, years);
		}
	},
	choices: [{ name: 'scale', options: SCALES }],
	words: WORDS,
	state: insuredStatement,
	Drawing
};
