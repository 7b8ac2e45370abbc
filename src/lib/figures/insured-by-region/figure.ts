/** The insured and the uninsured by region, where they are printed. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { MEASURES, readRegionRow, type RegionRow } from './row.ts';
import { regionStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<RegionRow> = {
	id: 'insured-by-region',
	topic: 'people',
	order: 50,
	query: {
		name: 'insured by region',
		extracts: ['facts', 'publishers', 'sources', 'regions'],
		sql,
		read: readRegionRow
	},
	annotations: { measures: ['insured_persons'], kinds: ['new_regions'] },
	choices: [{ name: 'show', options: MEASURES }],
	words: WORDS,
	state: regionStatement,
	Drawing
};
