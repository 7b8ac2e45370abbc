/** The timeline of laws, launches and postponements from 1995 on. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readEventRow, type EventRow } from './row.ts';
import { timelineStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<EventRow> = {
	id: 'timeline',
	topic: 'history',
	order: 10,
	text: true,
	fluid: true,
	query: { name: 'timeline', extracts: ['events', 'publishers', 'sources', 'notes'], sql, read: readEventRow },
	choices: [],
	words: WORDS,
	state: timelineStatement,
	Drawing
};
