/** The words of frozen editions. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './editions/en.ts';
import { kk } from './editions/kk.ts';
import { ru } from './editions/ru.ts';

export interface EditionWords {
	/** {day} */
	readonly frozen: string;
	readonly newest: string;
	/** {day}: newest day of the newer record */
	readonly newer: string;
	readonly title: string;
	readonly lead: string;
	readonly none: string;
	/** {day} */
	readonly edition: string;
	/** {day} */
	readonly record: string;
	/** {size} */
	readonly archive: string;
	readonly sums: string;
	readonly latest: string;
	readonly latestLead: string;
}

const WORDS: Readonly<Record<Lang, EditionWords>> = { kk, ru, en };

export function editionWords(lang: Lang): EditionWords {
	return WORDS[lang];
}
