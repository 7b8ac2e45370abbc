/** The words of the block from which a figure is taken away: link, citation, recipe. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './share/en.ts';
import { kk } from './share/kk.ts';
import { ru } from './share/ru.ts';

export interface CitationWords {
	/** {site}, {year}, {title} */
	readonly work: string;
	/** {day}: newest day of the record */
	readonly record: string;
	/** {day}: day of the frozen edition */
	readonly frozen: string;
	/** {day} */
	readonly accessed: string;
	/** {publications} */
	readonly based: string;
	/** The short line for a caption: {site}, {day} of the record, {publishers}; `creditAlone` has no publishers. */
	readonly credit: string;
	readonly creditAlone: string;
	/** After the names of some publishers: {count} */
	readonly creditMore: string;
	readonly undated: string;
	/** Begins a note that lists ids. */
	readonly basedOn: string;
}

export interface ShareWords {
	readonly citation: CitationWords;
	readonly panel: {
		readonly title: string;
		readonly lead: string;
		readonly link: string;
		readonly linkLead: string;
		readonly latest: string;
		/** {day} */
		readonly frozenLink: string;
		readonly noFrozen: string;
		readonly frozenOlder: string;
		readonly copy: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly system: string;
		readonly embed: string;
		readonly embedLead: string;
		readonly image: string;
		readonly data: string;
		readonly cite: string;
		readonly citeLead: string;
		readonly credit: string;
		readonly plain: string;
		readonly reproduce: string;
		readonly reproduceLead: string;
		readonly sql: string;
		readonly tools: Readonly<Record<'duckdb' | 'python' | 'r', string>>;
		readonly explore: string;
		readonly loading: string;
		readonly failed: string;
	};
}

const WORDS: Readonly<Record<Lang, ShareWords>> = { kk, ru, en };

export function shareWords(lang: Lang): ShareWords {
	return WORDS[lang];
}
