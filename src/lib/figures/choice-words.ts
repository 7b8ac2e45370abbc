/** How a figure and a reader's choices are named in one language. */

import type { Lang } from '../contract/vocabulary.ts';
import { stateName } from './choices.ts';
import type { Choices, Figure } from './figure.ts';

/** The words that every figure has, in one language. */
export interface NamesInOne {
	readonly title: string;
	readonly description: string;
	/** Name of each choice and of each of its options: `unit`, `unit.KZT`. */
	readonly choices: Readonly<Record<string, string>>;
}

export function namesIn(figure: Pick<Figure, 'wordsIn'>, lang: Lang): NamesInOne {
	const { title, description, choices = {} } = figure.wordsIn(lang);
	return { title, description, choices };
}

/** Of every choice, in their order. */
export function choiceWords(figure: Figure, choices: Choices, lang: Lang): string[] {
	const names = namesIn(figure, lang).choices;
	return figure.choices.map(({ name }) => names[`${name}.${choices[name]}`] ?? choices[name] ?? '');
}

/** All in one line; empty for the first ones. */
export function choicesLine(figure: Figure, choices: Choices, lang: Lang): string {
	return stateName(figure.choices, choices) === '' ? '' : choiceWords(figure, choices, lang).join(', ');
}
