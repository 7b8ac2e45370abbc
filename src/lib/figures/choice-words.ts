/** A reader's choices as the figure names them. Knows no page and no file. */

import type { Lang } from '../contract/vocabulary.ts';
import { stateName } from './choices.ts';
import type { Choices, Figure } from './figure.ts';

/** Of every choice, in their order. */
export function choiceWords({ choices: all, words }: Figure, choices: Choices, lang: Lang): string[] {
	return all.map(({ name }) => words[lang].choices[`${name}.${choices[name]}`] ?? choices[name] ?? '');
}

/** All in one line; empty for the first ones. */
export function choicesLine(figure: Figure, choices: Choices, lang: Lang): string {
	return stateName(figure.choices, choices) === '' ? '' : choiceWords(figure, choices, lang).join(', ');
}
