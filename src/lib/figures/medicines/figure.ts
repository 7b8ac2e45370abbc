/** Medicines for outpatients: money by year and people covered. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readMedicineRow, type MedicineRow } from './row.ts';
import { medicinesStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<MedicineRow> = {
	id: 'medicines',
	topic: 'care',
	order: 50,
	query: { name: 'medicines', extracts: ['facts', 'preferred', 'measures'], sql, read: readMedicineRow },
	choices: [],
	words: WORDS,
	state: medicinesStatement,
	Drawing
};
