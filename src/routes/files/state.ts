/** A figure in one state and language, with all that its files say of it. Knows no format, and no server. */

import type { Lang, PublisherKind } from '$lib/contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '$lib/figures/annotations.ts';
import { choicesLine, choiceWords } from '$lib/figures/choice-words.ts';
import { everyState, stateName, writeChoices } from '$lib/figures/choices.ts';
import type { Choices, Figure, Statement } from '$lib/figures/figure.ts';
import type { CitedWork } from '$lib/share/cited-work.ts';
import { fill } from '$lib/text/fill.ts';
import { day } from '$lib/text/periods.ts';
import type { Pictured } from '../picture/compose.ts';
import type { FileFacts } from './facts.ts';
import { LICENCE } from './licence.ts';

export interface FigureState {
	readonly figure: Figure;
	readonly lang: Lang;
	readonly answer: Answer;
	readonly choices: Choices;
	readonly name: string;
	/** The choices in words; empty where the figure has none or they are the first ones. */
	readonly words: string;
	/** Only those that differ from the first ones. */
	readonly different: string;
	readonly statement: Statement;
	/** Address of the page in this state. */
	readonly link: string;
	readonly facts: FileFacts;
}

/** Kinds of publishers that one line can name, those that printed most figures first. */
const MOST_KINDS = 4;

/** Every state of the figure, the first choices first. */
export function figureStates(figure: Figure, answer: Answer, facts: FileFacts): FigureState[] {
	return everyState(figure.choices).map((choices) => figureState(figure, answer, choices, facts));
}

export function figureState(figure: Figure, answer: Answer, choices: Choices, facts: FileFacts): FigureState {
	const { lang, place } = facts;
	return {
		figure,
		lang,
		answer,
		choices,
		name: stateName(figure.choices, choices),
		words: choicesLine(figure, choices, lang),
		different: choiceWords(figure, choices, lang)
			.filter((_, at) => choices[figure.choices[at]?.name ?? ''] !== figure.choices[at]?.options[0])
			.join(', '),
		statement: annotatedStatement(figure, answer, choices, lang),
		link: `${place.root}/${lang}/figures/${figure.id}/${writeChoices(figure.choices, choices)}`,
		facts
	};
}

export function pictured({ figure, lang, answer, choices, words, statement, link, facts }: FigureState): Pictured {
	const shown = statement.table.rows.flatMap((row) => row.factIds);
	const foot = fill(facts.words.pictureFoot, { day: day(facts.place.day, lang), licence: LICENCE });
	return { figure, answer, choices, lang, state: words, sources: sourceLine(shown, facts), foot, link };
}

/** Who printed the figures: "Ashyq Qor. Source: Fund, law". */
function sourceLine(factIds: readonly string[], facts: FileFacts): string {
	const { site, sourceColumn, terms } = facts.words;
	const counts = new Map<PublisherKind, number>();
	for (const factId of new Set(factIds)) {
		const { kind } = facts.publication(facts.sourceOf(factId));
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const kinds = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_KINDS);
	if (kinds.length === 0) return site;
	return `${site}. ${sourceColumn}: ${kinds.map(([kind]) => terms.publisherKinds[kind]).join(', ')}`;
}

/** Ids of the publications behind the rows of the table, in their order, with the facts taken from each. */
export function publicationsOf({ statement, facts }: FigureState): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const put = (sourceId: string, factIds: readonly string[]) =>
		found.set(sourceId, [...new Set([...(found.get(sourceId) ?? []), ...factIds])]);
	for (const row of statement.table.rows) {
		for (const factId of row.factIds) put(facts.sourceOf(factId), [factId]);
		for (const sourceId of row.sourceIds ?? []) put(sourceId, []);
	}
	return found;
}

/** Day of the newest publication behind the rows of the tables; null when none has a day. */
export function newestOf(states: readonly FigureState[]): string | null {
	const days = states.flatMap((state) =>
		[...publicationsOf(state).keys()].flatMap((id) => state.facts.publication(id).published ?? [])
	);
	return days.sort().at(-1) ?? null;
}

/** What a citation of this state names. */
export function citedWork(state: FigureState): CitedWork {
	const { figure, choices, lang, name, words, facts } = state;
	const search = writeChoices(figure.choices, choices);
	const { version, latest, frozen } = facts.place;
	return {
		key: name === '' ? figure.id : `${figure.id}-${name}`,
		title: figure.words[lang].title,
		state: words,
		site: facts.words.site,
		version,
		latest: latest + search,
		frozen: frozen === null ? null : { address: frozen.address + search, day: frozen.day },
		accessed: null,
		lang,
		publications: [...publicationsOf(state).keys()].map((id) => facts.publication(id))
	};
}
