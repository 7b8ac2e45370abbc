/** A figure in one state and language, with all that its files say of it. Knows no format. */

import type { Lang, PublisherKind } from '$lib/contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '$lib/figures/annotations.ts';
import { choicesLine, choiceWords } from '$lib/figures/choice-words.ts';
import { everyState, stateName, writeChoices } from '$lib/figures/choices.ts';
import type { Choices, Figure, Statement } from '$lib/figures/figure.ts';
import type { CitedWork } from '$lib/share/cited-work.ts';
import { filesWords } from '$lib/text/pages/files.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { fill } from '$lib/text/fill.ts';
import { day } from '$lib/text/periods.ts';
import { terms } from '$lib/text/terms.ts';
import { answered } from '../record/answered.server.ts';
import { manifest } from '../record/manifest.server.ts';
import { publishedRecord, type PublishedRecord } from '../record/record.server.ts';
import type { Pictured } from '../picture/picture.server.ts';
import { frozenAt, newestAddress } from '../editions.server.ts';
import { address, pathTo } from '../site.server.ts';
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
	readonly record: PublishedRecord;
}

/** Kinds of publishers that one line can name, those that printed most figures first. */
const MOST_KINDS = 4;

/** Every state of the figure, the first choices first. */
export async function figureStates(figure: Figure, lang: Lang): Promise<FigureState[]> {
	const [answer, record] = [await answered(figure), await publishedRecord()];
	return everyState(figure.choices).map((choices) => {
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
			link: address(pathTo(`/${lang}/figures/${figure.id}/${writeChoices(figure.choices, choices)}`)),
			record
		};
	});
}

export function pictured({ figure, lang, answer, choices, words, statement, link, record }: FigureState): Pictured {
	const shown = statement.table.rows.flatMap((row) => row.factIds);
	const foot = fill(filesWords(lang).pictureFoot, { day: day(manifest().day, lang), licence: LICENCE });
	return { figure, answer, choices, lang, state: words, sources: sourceLine(shown, record, lang), foot, link };
}

/** Who printed the figures: "Ashyq Qor. Source: Fund, law". */
function sourceLine(factIds: readonly string[], record: PublishedRecord, lang: Lang): string {
	const { name, figure } = pageWords(lang);
	const counts = new Map<PublisherKind, number>();
	for (const factId of new Set(factIds)) {
		const { kind } = record.publication(record.fact(factId).sourceId);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const kinds = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_KINDS);
	if (kinds.length === 0) return name;
	return `${name}. ${figure.sourceColumn}: ${kinds.map(([kind]) => terms(lang).publisherKinds[kind]).join(', ')}`;
}

/** Ids of the publications behind the rows of the table, in their order, with the facts taken from each. */
export function publicationsOf({ statement, record }: FigureState): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const put = (sourceId: string, factIds: readonly string[]) =>
		found.set(sourceId, [...new Set([...(found.get(sourceId) ?? []), ...factIds])]);
	for (const row of statement.table.rows) {
		for (const factId of row.factIds) put(record.fact(factId).sourceId, [factId]);
		for (const sourceId of row.sourceIds ?? []) put(sourceId, []);
	}
	return found;
}

/** What a citation of this state names. */
export function citedWork(state: FigureState): CitedWork {
	const { figure, choices, lang, name, words, record } = state;
	const page = `/${lang}/figures/${figure.id}/`;
	const search = writeChoices(figure.choices, choices);
	const frozen = frozenAt(page);
	return {
		key: name === '' ? figure.id : `${figure.id}-${name}`,
		title: figure.words[lang].title,
		state: words,
		site: pageWords(lang).name,
		version: manifest().version,
		latest: newestAddress(page) + search,
		frozen: frozen === null ? null : { address: frozen.address + search, day: frozen.day },
		accessed: null,
		lang,
		publications: [...publicationsOf(state).keys()].map((id) => {
			const { title, publisher, published, url, lang: own } = record.publication(id);
			return { id, title: title[lang], publisher: publisher[lang], published, url, lang: own };
		})
	};
}
