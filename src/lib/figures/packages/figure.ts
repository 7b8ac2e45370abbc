/** What the two packages contain, as listed for 2017 and in 2024. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readBenefitRow, type BenefitRow } from './row.ts';
import { packagesStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<BenefitRow> = {
	id: 'packages',
	topic: 'care',
	order: 20,
	text: true,
	query: { name: 'packages', extracts: ['benefits', 'sources'], sql, read: readBenefitRow },
	choices: [],
	words: WORDS,
	state: packagesStatement,
	Drawing
};
