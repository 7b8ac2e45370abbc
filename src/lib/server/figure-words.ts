/** The file of a figure's words in one language; its name changes with what it holds, so that a page gets those it was built with. */

import { createHash } from 'node:crypto';
import type { Lang } from '../contract/vocabulary.ts';
import { figureOf } from '../figures/figures.ts';
import { pathTo } from './site.ts';
import { WordsFile } from '../figures/words-file.ts';

/** JSON, and the part of the file's name that stands for it. */
export function figureWordsText(id: string, lang: Lang): { readonly text: string; readonly hash: string } {
	const text = JSON.stringify(figureOf(id).wordsIn(lang));
	return { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

export function figureWordsFile(id: string, lang: Lang): WordsFile {
	const path = pathTo(`/${lang}/figures/${id}/words-${figureWordsText(id, lang).hash}.json`);
	return new WordsFile(path, figureOf(id).wordsIn(lang));
}
