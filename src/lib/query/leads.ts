/** The leads of the record: figures said to stand where nobody of the record has read. */

import { THEMES, type Lang, type Theme } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';
import type { Query } from './query.ts';

type InLanguages = Readonly<Record<Lang, string>>;

export interface Lead {
	readonly id: string;
	/** 1 is opened first. */
	readonly priority: number;
	/** The table of facts that it would go to. */
	readonly theme: Theme;
	readonly said: InLanguages;
	/** Null where no address is known. */
	readonly url: string | null;
	readonly check: InLanguages;
	readonly why: InLanguages;
}

export const leads: Query<Lead> = {
	name: 'leads to check',
	extracts: ['leads'],
	sql: 'select * replace (cast(priority as double) as priority) from leads order by priority, lead_id',
	read: (cells) => ({
		id: cells.text('lead_id'),
		priority: cells.number('priority'),
		theme: cells.oneOf('theme', THEMES),
		said: inLanguages(cells, 'said_'),
		url: cells.textOrNull('url'),
		check: inLanguages(cells, 'check_'),
		why: inLanguages(cells, 'why_')
	})
};

function inLanguages(cells: CellReader, prefix: string): InLanguages {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
