/** The citation of each state of a figure as a file: plain text, BibTeX, CSL-JSON; and what a page needs to write its own. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { annotatedStatement } from '$lib/figures/annotations.ts';
import { everyState, stateName } from '$lib/figures/choices.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { bibtex } from '$lib/share/bibtex.ts';
import type { CitedWork } from '$lib/share/cited-work.ts';
import { cslItems } from '$lib/share/csl.ts';
import { plainCitation } from '$lib/share/plain-citation.ts';
import { shareWords, type CitationWords } from '$lib/text/pages/share.ts';
import { answered } from '../../../../../record/answered.server.ts';
import { publishedRecord } from '../../../../../record/record.server.ts';
import { citedWork } from '../../share/citing.ts';
import { citedPlace, citeFile } from '../../share/place.server.ts';
import { listed } from '../../../../../listed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

type Write = (work: CitedWork, words: CitationWords) => string;

const FORMATS: Readonly<Record<string, { readonly type: string; readonly write: Write }>> = {
	'.txt': { type: 'text/plain; charset=utf-8', write: (work, words) => `${plainCitation(work, words)}\n` },
	'.bib': { type: 'application/x-bibtex; charset=utf-8', write: (work, words) => bibtex(work, words.basedOn) },
	'.csl.json': {
		type: 'application/json',
		write: (work, words) => `${JSON.stringify(cslItems(work, words.basedOn), null, '\t')}\n`
	}
};

/** What a page fetches to cite with the day of access. */
const SOURCES = 'sources.json';

export const entries: EntryGenerator = listed(
	() =>
		LANGS.flatMap((lang) =>
			FIGURES.flatMap(({ id, choices: all }) => {
				const stems = everyState(all).map((choices) => stemOf(id, stateName(all, choices)));
				const files = stems.flatMap((stem) => Object.keys(FORMATS).map((ending) => stem + ending));
				return [SOURCES, ...files].map((file) => ({ lang, id, file }));
			})
		),
	// Of a state, an edition's page writes its own.
	({ id, file }) => file === SOURCES || Object.keys(FORMATS).some((ending) => file === id + ending)
);

export const GET: RequestHandler = async ({ params: { lang, id, file } }) => {
	const figure = figureOf(id);
	const answer = await answered(figure);
	const sources = citeFile(figure, answer, await publishedRecord(), lang);
	if (file === SOURCES) {
		return new Response(JSON.stringify(sources), { headers: { 'content-type': 'application/json' } });
	}
	const ending = Object.keys(FORMATS).find((candidate) => file.endsWith(candidate));
	const choices = everyState(figure.choices).find(
		(state) => file === stemOf(id, stateName(figure.choices, state)) + (ending ?? '')
	);
	if (ending === undefined || choices === undefined) return new Response('', { status: 404 });
	const { table } = annotatedStatement(figure, answer, choices, lang);
	const work = citedWork(figure, choices, table, sources, citedPlace(id, lang), { lang, accessed: null });
	const { type, write } = FORMATS[ending]!;
	return new Response(write(work, shareWords(lang).citation), { headers: { 'content-type': type } });
};

function stemOf(id: string, state: string): string {
	return state === '' ? id : `${id}-${state}`;
}
