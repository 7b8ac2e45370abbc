/** How a figure looks inside a page of others: three parameters of its address, beside the choices of the figure. */

import { readChoices, writeChoices, type RefusedChoice } from '../../figures/choices.ts';
import type { Choice, Choices } from '../../figures/figure.ts';

/** The first option of each is what an address without parameters shows. */
export const LOOK: readonly Choice[] = [
	{ name: 'view', options: ['chart', 'table', 'number'] },
	{ name: 'chrome', options: ['full', 'minimal'] },
	{ name: 'theme', options: ['auto', 'light', 'dark'] }
];

export interface UrlParams {
	readonly look: Choices;
	readonly choices: Choices;
	readonly refused: readonly RefusedChoice[];
	/** The same said shortly: defaults, unknown parameters and bad values left out. */
	readonly search: string;
}

/** What the address of an embed asks for. `choices` are none where the path itself names a state. */
export function urlParams(choices: readonly Choice[], search: URLSearchParams): UrlParams {
	const all = [...choices, ...LOOK];
	const { choices: read, refused } = readChoices(all, search);
	const only = (some: readonly Choice[]) => Object.fromEntries(some.map(({ name }) => [name, read[name] ?? '']));
	return { look: only(LOOK), choices: only(choices), refused, search: writeChoices(all, read) };
}
