/** What pages that list figures say of each: its rows, its statement in the first choices, its address. */

import type { Lang } from '../contract/vocabulary.ts';
import { annotatedStatement, timeNotes } from '../figures/annotations.ts';
import { defaultChoices } from '../figures/choices.ts';
import type { Choices, DrawingProps, Figure, FigureRow, Statement } from '../figures/figure.ts';
import { pathTo } from './site.ts';
import { answered } from './answers.ts';
import { askableOf } from './askable.ts';
import type { Askable } from '../figures/askable.ts';

export interface ToldFigure {
	readonly id: string;
	readonly rows: readonly FigureRow[];
	readonly weak: NonNullable<DrawingProps<FigureRow>['weak']>;
	readonly choices: Choices;
	readonly notes: NonNullable<DrawingProps<FigureRow>['notes']>;
	/** Its own page. */
	readonly path: string;
	readonly title: string;
	readonly statement: Statement;
	readonly askable: Askable;
}

/** The figure as it is told before a reader chooses anything. */
export async function toldFigure(figure: Figure, lang: Lang): Promise<ToldFigure> {
	const answer = await answered(figure);
	const choices = defaultChoices(figure.choices);
	return {
		id: figure.id,
		rows: answer.rows,
		weak: answer.weak,
		choices,
		notes: timeNotes(figure, answer, choices, lang),
		path: pathTo(`/${lang}/figures/${figure.id}/`),
		title: figure.words.title[lang],
		statement: annotatedStatement(figure, answer, choices, lang),
		askable: await askableOf(figure, answer, lang)
	};
}
