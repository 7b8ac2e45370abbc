/** The page of changes, in English. */

import type { ChangeWords } from '../changes.ts';

export const en: ChangeWords = {
	title: 'Changes of the data',
	description:
		'This page tells which figures and publications were added to the record, corrected in it or left out of it, and why.',
	lead: 'Everything that was added to the record, corrected in it or left out of it, with the reason. Whoever has quoted a figure can see here whether it has changed since.',
	feeds: 'Follow the changes',
	atom: 'Atom feed',
	json: 'JSON feed',
	kinds: { added: 'Added', corrected: 'Corrected', left_out: 'Left out' },
	what: 'It concerns',
	whatLeftOut: 'Keys that are no longer in the record',
	count: 'figures and publications: {count}'
};
