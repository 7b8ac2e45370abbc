/** The changes of the record: what was added, corrected or left out, and why. */

import { table } from '../table.ts';
import { inThree } from './in-three.ts';

export const CHANGE_KINDS = ['added', 'corrected', 'left_out'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGES = table({
	name: 'changes',
	category: 'stories',
	describe: 'What was added to the record, corrected in it or left out of it, and why',
	key: ['change_id'],
	columns: [
		{ name: 'change_id', kind: 'id', describe: 'Key of the change' },
		{ name: 'date', kind: 'day', describe: 'Day of the change' },
		{ name: 'order', kind: 'whole', describe: 'Place among the changes of one day' },
		{ name: 'kind', kind: 'code', describe: 'Kind of change', words: CHANGE_KINDS },
		{
			name: 'what',
			kind: 'ids',
			describe: 'Figures and publications by their keys, whole tables by their names, joined by ;'
		},
		...inThree('title', 'What changed'),
		...inThree('reason', 'Why')
	]
});
