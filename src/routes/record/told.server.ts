/** What pages that list figures say of each: its rows, its statement in the first choices, its address. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { defaultChoices } from '$lib/figures/choices.ts';
import type { Choices, Figure, FigureRow, Statement } from '$lib/figures/figure.ts';
import { run } from '$lib/query/query.ts';
import { pathTo } from '../site.server.ts';
import { engine } from './record.server.ts';

export interface ToldFigure {
	readonly id: string;
	readonly rows: readonly FigureRow[];
	readonly choices: Choices;
	/** Its own page. */
	readonly path: string;
	readonly title: string;
	readonly statement: Statement;
}

/** The figure as it is told before a reader chooses anything. */
export async function toldFigure(figure: Figure, lang: Lang): Promise<ToldFigure> {
	const rows = await run(figure.query, await engine());
	const choices = defaultChoices(figure.choices);
	return {
		id: figure.id,
		rows,
		choices,
		path: pathTo(`/${lang}/figures/${figure.id}/`),
		title: figure.words[lang].title,
		statement: figure.state(rows, choices, lang)
	};
}
