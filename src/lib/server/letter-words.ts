/** What is told in a letter in both of its languages, and how a publication is named there. */

import type { Lang } from '../contract/vocabulary.ts';
import { LETTER_LANGS, type LetterLang } from '../text/pages/ask/letters.ts';
import { day } from '../text/periods.ts';
import type { PublishedRecord } from './dataset.ts';
import type { RequestWords } from '../export/letter.ts';

export function inLetters(tell: (lang: LetterLang) => RequestWords): Record<LetterLang, RequestWords> {
	const [kk, ru] = LETTER_LANGS;
	return { kk: tell(kk), ru: tell(ru) };
}

/** "Publisher, day: title, address". */
export function citedWords(factId: string, lang: Lang, record: PublishedRecord): string {
	const { publisher: names, published, title, url } = record.publication(record.fact(factId).sourceId);
	const publisher = names[lang];
	const head = published === null ? publisher : `${publisher}, ${day(published, lang)}`;
	return `${head}: ${title[lang]}${url === null ? '' : `, ${url}`}`;
}
