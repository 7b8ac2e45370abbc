/** What the figures lack whose gaps stand in no grid, one request a figure; gathered while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { everyState } from '../figures/choices.ts';
import { annotatedStatement, type Answer } from '../figures/annotations.ts';
import type { Figure } from '../figures/figure.ts';
import { FIGURES } from '../figures/figures.ts';
import { missingLines } from '../figures/missing.ts';
import type { LetterLang } from '../text/pages/ask/letters.ts';
import { answered } from './answers.ts';
import type { PublishedRecord } from './dataset.ts';
import { citedWords, inLetters } from './letter-words.ts';
import type { InformationRequest, RequestWords } from '../export/letter.ts';

/** In the order of the story. The engine is asked in turn: it does not take several queries at once. */
export async function figureRequests(lang: Lang, record: PublishedRecord): Promise<InformationRequest[]> {
	const requests: InformationRequest[] = [];
	for (const figure of FIGURES) {
		const answer = await answered(figure);
		const letter = inLetters((letterLang) => lacking(figure, answer, letterLang, record));
		if (letter.ru.missing?.length === 0) continue;
		requests.push({
			kind: 'figure',
			id: figure.id,
			to: 'fund',
			heading: '',
			name: figure.wordsIn(lang).title,
			years: [],
			letter
		});
	}
	return requests;
}

/** With what the headlines of the figure do tell, each once. */
function lacking(figure: Figure, answer: Answer, lang: LetterLang, record: PublishedRecord): RequestWords {
	const states = everyState(figure.choices).map((choices) => annotatedStatement(figure, answer, choices, lang));
	const described = new Map(
		states.flatMap(({ headline: { number, sentence, factIds } }) => {
			const factId = factIds[0];
			if (factId === undefined) return [];
			return [[factId, `${number}: ${sentence.replace(/\.$/, '')}. ${citedWords(factId, lang, record)}`]];
		})
	);
	return {
		what: figure.wordsIn(lang).title,
		period: '',
		missing: missingLines(states),
		known: [...described.values()].map((words) => ({ year: 0, words }))
	};
}
