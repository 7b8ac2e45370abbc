/** What a page may ask about, looked up in the list of requests while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '../figures/annotations.ts';
import type { AskFor } from '../figures/asking.ts';
import { everyState } from '../figures/choices.ts';
import type { Figure } from '../figures/figure.ts';
import { asksOf } from '../figures/missing.ts';
import { askWords } from '../text/pages/ask.ts';
import { everyRequest } from './requests.ts';
import { pathTo } from './site.ts';
import { nameOf, type Askable } from '../figures/askable.ts';

/** Of these, the ones that a request is ready for. */
export async function askable(wanted: readonly AskFor[], lang: Lang): Promise<Askable> {
	const names = new Set(wanted.map(nameOf));
	const known = (await everyRequest(lang)).filter((asked) => names.has(nameOf(asked)));
	return {
		words: askWords(lang).link,
		path: pathTo(`/${lang}/open/ask/`),
		known: Object.fromEntries(known.map((asked) => [nameOf(asked), asked.years]))
	};
}

/** Everything that the tables of a figure lack, whatever the reader chooses. */
export async function askableOf(figure: Figure, answer: Answer, lang: Lang): Promise<Askable> {
	const states = everyState(figure.choices).map((choices) => annotatedStatement(figure, answer, choices, lang));
	const wanted = states.flatMap((state) => state.table.rows.map((row) => asksOf(row, state, figure.id)));
	return askable(
		wanted.filter((asks) => asks !== null),
		lang
	);
}
