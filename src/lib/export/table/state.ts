/** A figure in one state and language, with all that its files say of it. */

import type { Lang } from '../../contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '../../figures/annotations.ts';
import { choicesLine, choiceWords } from '../../figures/choice-words.ts';
import { everyState, stateName, writeChoices } from '../../figures/choices.ts';
import { creditsOf, publishersOf, type Credits } from '../../figures/credits.ts';
import type { Choices, Figure, Statement } from '../../figures/figure.ts';
import type { CitedWork } from '../citation/cited-work.ts';
import { fittedPublishers } from '../citation/credit-line.ts';
import { fill } from '../../text/fill.ts';
import { day } from '../../text/periods.ts';
import { citedWork } from '../citation/citing.ts';
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
	const credits = creditsOf([statement], (factId) => facts.sourceOf(factId));
	const foot = fill(facts.words.pictureFoot, { day: day(facts.place.day, lang), licence: LICENCE });
	return {
		figure,
		answer,
		choices,
		lang,
		state: words,
		sources: (letters) => sourceLine(credits, letters, facts),
		foot,
		link
	};
}

/** Who printed the figures, as many names as the room of a line takes: "Ashyq Qor. Source: Social Health Insurance Fund and 2 more". */
function sourceLine(credits: Credits, letters: number, facts: FileFacts): string {
	const { site, sourceColumn, citation } = facts.words;
	const publishers = publishersOf(credits, (id) => facts.publication(id).publisher);
	if (publishers.length === 0) return site;
	return fittedPublishers(`${site}. ${sourceColumn}: `, publishers, letters, citation.creditMore);
}

/** The publications behind what the states show. Throws for none. */
export function creditsOfStates(states: readonly FigureState[]): Credits {
	const first = states[0];
	if (first === undefined) throw new Error('files: a file needs a state; give the figure an option');
	return creditsOf(
		states.map(({ statement }) => statement),
		(factId) => first.facts.sourceOf(factId)
	);
}

/** Day of the newest publication behind the rows of the tables; null when none has a day. */
export function newestOf(states: readonly FigureState[]): string | null {
	const days = states.flatMap((state) =>
		[...creditsOfStates([state]).keys()].flatMap((id) => state.facts.publication(id).published ?? [])
	);
	return days.sort().at(-1) ?? null;
}

/** What a citation of a file names: the first of its states, and the publications of all. Throws for none. */
export function citedStates(states: readonly FigureState[]): CitedWork {
	const credits = creditsOfStates(states);
	const { figure, choices, lang, facts } = states[0]!;
	const place = { site: facts.words.site, ...facts.place };
	return citedWork({ figure, choices, lang, credits, place, accessed: null }, (id) => facts.publication(id));
}
