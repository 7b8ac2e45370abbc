/** Puts together what a citation of the shown state is made of. Knows no format and no page. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { stateName, writeChoices } from '$lib/figures/choices.ts';
import type { Choices, Figure, FigureTable } from '$lib/figures/figure.ts';
import type { CitedWork } from '$lib/share/cited-work.ts';
import type { FigureSources } from '../../../../files/facts.ts';

/** Where the page stands: newest and frozen, without the query string of a state. */
export interface CitedPlace {
	readonly site: string;
	readonly version: string;
	readonly latest: string;
	readonly frozen: CitedWork['frozen'];
}

/** The choices that differ from the first ones in words, such as "Unit: US dollars"; empty for none. */
export function stateWords({ choices: all, words }: Figure, choices: Choices, lang: Lang): string {
	const said = words[lang].choices;
	return all
		.filter(({ name, options }) => choices[name] !== options[0])
		.map(({ name }) => `${said[name] ?? name}: ${said[`${name}.${choices[name]}`] ?? choices[name]}`)
		.join('; ');
}

/** The publications of the table in the order in which it first names them. */
export function citedWork(
	figure: Figure,
	choices: Choices,
	table: FigureTable,
	{ publications, facts }: FigureSources,
	place: CitedPlace,
	{ lang, accessed }: { readonly lang: Lang; readonly accessed: string | null }
): CitedWork {
	const named = table.rows.flatMap(({ factIds, sourceIds = [] }) => [
		...factIds.flatMap((factId) => facts[factId]?.sourceId ?? []),
		...sourceIds
	]);
	const state = stateName(figure.choices, choices);
	const search = writeChoices(figure.choices, choices);
	const { site, version, latest, frozen } = place;
	return {
		key: state === '' ? figure.id : `${figure.id}-${state}`,
		title: figure.words[lang].title,
		state: stateWords(figure, choices, lang),
		site,
		version,
		latest: latest + search,
		frozen: frozen === null ? null : { ...frozen, address: frozen.address + search },
		accessed,
		lang,
		publications: [...new Set(named)].flatMap((id) => publications[id] ?? [])
	};
}
