/** The words of frozen editions. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './editions/en.ts';
import { kk } from './editions/kk.ts';
import { ru } from './editions/ru.ts';

export interface EditionWords {
	/** {day} */
	readonly frozen: string;
	readonly newest: string;
	/** What a frozen page finds elsewhere. */
	readonly leaves: string;
	/** {day}: newest day of the newer record */
	readonly newer: string;
	/** {version}: of a record of the same day */
	readonly changed: string;
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
	/** {files} {size}: in megabytes */
	readonly size: string;
	/** {key}: its fingerprint */
	readonly signed: string;
	readonly signers: string;
	readonly unsigned: string;
	/** {reason} */
	readonly allowed: string;
	readonly latest: string;
	readonly latestLead: string;
	/** {figures} {frames} {tables}: how many an edition holds */
	readonly holds: string;
	readonly figures: string;
	readonly tables: string;
	readonly proof: string;
	readonly sbom: string;
	readonly isSigned: string;
	readonly isUnsigned: string;
}

const WORDS: Readonly<Record<Lang, EditionWords>> = { kk, ru, en };

export function editionWords(lang: Lang): EditionWords {
	return WORDS[lang];
}
