/** Reads a figure's choices from the query string and writes them back. */

import type { Choice, Choices } from './figure.ts';

/** A choice in the address that is not one of the options: the default is shown instead. */
export interface RefusedChoice {
	readonly name: string;
	readonly value: string;
	readonly shown: string;
}

export interface ChoicesRead {
	readonly choices: Choices;
	readonly refused: readonly RefusedChoice[];
}

export function defaultChoices(all: readonly Choice[]): Choices {
	return Object.fromEntries(all.map((choice) => [choice.name, defaultOf(choice)]));
}

/** Every combination of choices. */
export function everyState(all: readonly Choice[]): Choices[] {
	return all.reduce<Choices[]>(
		(states, { name, options }) => states.flatMap((state) => options.map((option) => ({ ...state, [name]: option }))),
		[{}]
	);
}

/**
 * Choices of the address `?unit=usd`. Older names are migrated, unknown parameters left alone; a bad value falls back
 * and is reported.
 */
export function readChoices(all: readonly Choice[], search: URLSearchParams): ChoicesRead {
	const choices: Record<string, string> = {};
	const refused: RefusedChoice[] = [];
	for (const choice of all) {
		const { name, options, formerly = [], renamed = {} } = choice;
		const value = [name, ...formerly].map((known) => search.get(known)).find((found) => found !== null) ?? null;
		const shown = defaultOf(choice);
		const option = value === null ? shown : (renamed[value] ?? value);
		choices[name] = options.includes(option) ? option : shown;
		if (!options.includes(option)) refused.push({ name, value: value ?? '', shown });
	}
	return { choices, refused };
}

/** The query string of these choices, defaults left out: `` or `?unit=usd`. */
export function writeChoices(all: readonly Choice[], choices: Choices): string {
	const search = new URLSearchParams();
	for (const choice of all) {
		const value = choices[choice.name];
		if (value !== undefined && value !== defaultOf(choice)) search.set(choice.name, value);
	}
	const text = search.toString();
	return text === '' ? '' : `?${text}`;
}

/** The name of these choices in paths and files, defaults left out: `` or `reading-budget-unit-usd`. */
export function stateName(all: readonly Choice[], choices: Choices): string {
	return all
		.flatMap((choice) => {
			const value = choices[choice.name];
			return value === undefined || value === defaultOf(choice) ? [] : [`${choice.name}-${value}`];
		})
		.join('-');
}

function defaultOf(choice: Choice): string {
	const first = choice.options[0];
	if (first === undefined) throw new Error(`choices: ${choice.name} has no options`);
	return first;
}
