/** Receipts by region: one period at a time, regions of today and former ones apart. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import { PERIODS } from './places.ts';
import sql from './query.sql?raw';
import { readRegionRow, type RegionRow } from './row.ts';
import { regionStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<RegionRow> = {
	id: 'receipts-by-region',
	topic: 'inflows',
	order: 30,
	query: { name: 'receipts by region', extracts: ['facts', 'preferred', 'regions'], sql, read: readRegionRow },
	annotations: { measures: ['contributions'], kinds: ['new_regions'] },
	choices: [{ name: 'period', options: PERIODS }],
	words: WORDS,
	state: regionStatement,
	Drawing
};
