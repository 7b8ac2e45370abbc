/** A figure with its words in the language of the page, brought side by side. */

import type { Lang } from '../contract/vocabulary.ts';
import type { Figure } from './figure.ts';
import { inLanguage } from './in-language.ts';
import { loadFigure } from './one-figure.ts';
import type { WordsFile } from './words-file.ts';

export async function figureInWords(id: string, lang: Lang, file: WordsFile, ask: typeof fetch): Promise<Figure> {
	const [figure, words] = await Promise.all([loadFigure(id), file.words(ask)]);
	return inLanguage(figure, lang, words);
}
