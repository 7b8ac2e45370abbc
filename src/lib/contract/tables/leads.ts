/** The leads: figures that are said to stand where we could not read them. A lead is no fact until somebody has opened the page. */

import { table } from '../table.ts';
import { THEMES } from '../vocabulary.ts';
import { inThree } from './in-three.ts';

export const LEADS = table({
	name: 'leads',
	category: 'sources',
	describe:
		'What is said to stand in places that we could not read, what to check there and why; no row of it is a fact',
	key: ['lead_id'],
	columns: [
		{ name: 'lead_id', kind: 'id', describe: 'Key of the lead' },
		{ name: 'priority', kind: 'whole', describe: '1 to open first, 3 last' },
		{ name: 'theme', kind: 'code', describe: 'The table of facts that it would go to', words: THEMES },
		...inThree('said', 'What is said to stand where,'),
		{ name: 'url', kind: 'url', optional: true, describe: 'Address; empty where none is known' },
		...inThree('check', 'What to check'),
		...inThree('why', 'Why it matters')
	]
});
