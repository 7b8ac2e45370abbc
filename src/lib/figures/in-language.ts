/** A figure with its words in one language; it throws where it is asked for another. */

import type { Lang } from '../contract/vocabulary.ts';
import type { InOne } from '../text/in-one.ts';
import type { BareFigure } from './bare-figures.ts';
import type { Figure, FigureWords } from './figure.ts';

export function inLanguage(figure: BareFigure, lang: Lang, words: InOne<FigureWords>): Figure {
	return figure.withWords((requested) => {
		if (requested !== lang)
			throw new Error(`figure ${figure.id}: its words are those of ${lang}, asked for ${requested}`);
		return words;
	});
}
