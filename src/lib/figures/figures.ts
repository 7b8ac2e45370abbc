/** The figures with their words in every language, for whoever builds pages: a browser gets the words of one. */

import { inOne } from '../text/in-one.ts';
import { BARE_FIGURES } from './bare-figures.ts';
import type { Figure, FigureWords } from './figure.ts';
import { TOPICS } from './topics.ts';

const WORDS = import.meta.glob<FigureWords>('./*/words.ts', { eager: true, import: 'WORDS' });

/** Every figure in the order of the story. */
export const FIGURES: readonly Figure[] = BARE_FIGURES.map((figure) => {
	const words = WORDS[`./${figure.id}/words.ts`];
	if (words === undefined) throw new Error(`figure ${figure.id}: its folder should hold words.ts with WORDS, got none`);
	return figure.withWords((lang) => inOne(words, lang));
}).sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.order - b.order);

/** The figure of that id; throws when there is none. */
export function figureOf(id: string): Figure {
	const figure = FIGURES.find((candidate) => candidate.id === id);
	if (figure === undefined) throw new Error(`figure: there is none called ${id}`);
	return figure;
}
