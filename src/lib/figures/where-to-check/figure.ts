/** Where a person checks the insured status, asks or complains. */

import type { Figure } from '../figure.ts';
import Drawing from './Drawing.svelte';
import sql from './query.sql?raw';
import { readChannelRow, type ChannelRow } from './row.ts';
import { channelsStatement } from './statement.ts';
import { WORDS } from './words.ts';

export const figure: Figure<ChannelRow> = {
	id: 'where-to-check',
	topic: 'how',
	order: 20,
	text: true,
	query: { name: 'where to check', extracts: ['channels', 'sources'], sql, read: readChannelRow },
	choices: [],
	words: WORDS,
	state: channelsStatement,
	Drawing
};
