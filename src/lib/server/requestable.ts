/** What a page may ask about, looked up in the list of requests while building. */

import type { Lang } from '../contract/vocabulary.ts';
import { annotatedStatement, type Answer } from '../figures/annotations.ts';
import type { RequestKey } from '../figures/request-key.ts';
import { everyState } from '../figures/choices.ts';
import type { Figure } from '../figures/figure.ts';
import { asksOf } from '../figures/missing.ts';
import { askWords } from '../text/pages/ask.ts';
import { everyRequest } from './requests.ts';
import { pathTo } from './site.ts';
import { nameOf, type Requestable } from '../figures/requestable.ts';

/** Of these, the ones that a request is ready for. */
export async function requestable(wanted: readonly RequestKey[], lang: Lang): Promise<Requestable> {
	const names = new Set(wanted.map(nameOf));
	const known = (await everyRequest(lang)).filter((request) => names.has(nameOf(request)));
	return {
		words: askWords(lang).link,
		path: pathTo(`/${lang}/open/ask/`),
		known: Object.fromEntries(known.map((request) => [nameOf(request), request.years]))
	};
}

/** Everything that the tables of a figure lack, whatever the reader chooses. */
export async function requestableOf(figure: Figure, answer: Answer, lang: Lang): Promise<Requestable> {
	const states = everyState(figure.choices).map((choices) => annotatedStatement(figure, answer, choices, lang));
	const wanted = states.flatMap((state) => state.table.rows.map((row) => asksOf(row, state, figure.id)));
	return requestable(
		wanted.filter((asks) => asks !== null),
		lang
	);
}
