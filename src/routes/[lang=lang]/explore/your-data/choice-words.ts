/** A reader's choices as the figure names them; empty for the first ones. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { stateName } from '$lib/figures/choices.ts';
import type { Choices, Figure } from '$lib/figures/figure.ts';

export function choiceWords({ choices: all, words }: Figure, choices: Choices, lang: Lang): string {
	if (stateName(all, choices) === '') return '';
	return all.map(({ name }) => words[lang].choices[`${name}.${choices[name]}`] ?? choices[name] ?? '').join(', ');
}
