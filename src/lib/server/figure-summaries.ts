/** What pages that list figures say of each: its rows, its statement in the first choices, its address. */

import type { Lang } from '../contract/vocabulary.ts';
import { annotatedStatement, timeNotes } from '../figures/annotations.ts';
import { defaultChoices } from '../figures/choices.ts';
import type { FigureSummary } from '../figures/figure-summary.ts';
import type { Figure } from '../figures/figure.ts';
import { pathTo } from './site.ts';
import { answered } from './answers.ts';
import { requestableOf } from './requestable.ts';

/** The figure before a reader chooses anything. */
export async function figureSummary(figure: Figure, lang: Lang): Promise<FigureSummary> {
	const answer = await answered(figure);
	const choices = defaultChoices(figure.choices);
	const words = figure.wordsIn(lang);
	return {
		id: figure.id,
		rows: answer.rows,
		weak: answer.weak,
		choices,
		notes: timeNotes(figure, answer, choices, lang),
		path: pathTo(`/${lang}/figures/${figure.id}/`),
		title: words.title,
		words,
		statement: annotatedStatement(figure, answer, choices, lang),
		requestable: await requestableOf(figure, answer, lang)
	};
}
