/** Every combination of choices of a figure. */

import type { Choice, Choices } from '../../src/lib/figures/figure.ts';

export function everyState(choices: readonly Choice[]): Choices[] {
	return choices.reduce<Choices[]>(
		(states, { name, options }) => states.flatMap((state) => options.map((option) => ({ ...state, [name]: option }))),
		[{}]
	);
}
