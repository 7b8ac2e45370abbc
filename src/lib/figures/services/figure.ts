/** How much care was given: patients, services, visits, calls and cases by kind of care and year. */

import { isInYears } from '../annotations.ts';
import type { Figure } from '../figure.ts';
import { GROUP_CODES, years } from './counts.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readServiceRow, type ServiceRow } from './row.ts';
import { servicesStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<ServiceRow> = {
	id: 'services',
	topic: 'care',
	order: 30,
	query: {
		name: 'services',
		extracts: ['facts', 'preferred', 'care_types', 'measures', 'regions'],
		sql,
		read: readServiceRow
	},
	annotations: { measures: ['services'], when: ({ day }, _, rows) => isInYears(day, years(rows)) },
	choices: [{ name: 'measure', options: GROUP_CODES }],
	words: WORDS,
	state: servicesStatement,
	Drawing
};
