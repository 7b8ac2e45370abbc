/** Puts together what a citation of the shown state is made of. */

import type { Lang } from '../../contract/vocabulary.ts';
import { namesIn } from '../../figures/choice-words.ts';
import { stateName, writeChoices } from '../../figures/choices.ts';
import { rankedSources, type Credits } from '../../figures/credits.ts';
import type { Choices, Figure } from '../../figures/figure.ts';
import type { CitedPublication, CitedWork } from './cited-work.ts';

/** Where the page stands: newest and frozen, without the query string of a state. */
export interface CitedPlace {
	readonly site: string;
	readonly version: string;
	readonly latest: string;
	readonly frozen: CitedWork['frozen'];
}

/** The choices that differ from the first ones in words, such as "Unit: US dollars"; empty for none. */
export function stateWords(figure: Figure, choices: Choices, lang: Lang): string {
	const choiceNames = namesIn(figure, lang).choices;
	return figure.choices
		.filter(({ name, options }) => choices[name] !== options[0])
		.map(({ name }) => `${choiceNames[name] ?? name}: ${choiceNames[`${name}.${choices[name]}`] ?? choices[name]}`)
		.join('; ');
}

/** What is cited: one state of a figure, or with it all that a file holds. */
export interface Cited {
	readonly figure: Figure;
	readonly choices: Choices;
	readonly lang: Lang;
	readonly credits: Credits;
	readonly place: CitedPlace;
	readonly accessed: string | null;
}

/** The publications of what is shown, those of a publisher of most figures first. */
export function citedWork(
	{ figure, choices, lang, credits, place, accessed }: Cited,
	publicationOf: (sourceId: string) => CitedPublication
): CitedWork {
	const state = stateName(figure.choices, choices);
	const search = writeChoices(figure.choices, choices);
	const { site, version, latest, frozen } = place;
	return {
		key: state === '' ? figure.id : `${figure.id}-${state}`,
		title: figure.wordsIn(lang).title,
		state: stateWords(figure, choices, lang),
		site,
		version,
		latest: latest + search,
		frozen: frozen === null ? null : { ...frozen, address: frozen.address + search },
		accessed,
		lang,
		publications: rankedSources(credits, (id) => publicationOf(id).publisher).map(publicationOf)
	};
}
