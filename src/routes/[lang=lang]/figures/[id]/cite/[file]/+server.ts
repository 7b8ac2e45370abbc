/** The citation of a figure in its first state as a file: plain text, BibTeX, CSL-JSON; and what a page needs to write its own. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { answered } from '$lib/server/answers.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { packSources } from '$lib/export/table/facts.ts';
import { figureSources } from '$lib/server/files/facts.ts';
import { CITATION_FILES, citationFile } from '$lib/export/citation/citation-file.ts';
import { frozenDay } from '$lib/server/editions.ts';
import { firstCitation } from '$lib/server/first-citation.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** What a page fetches to cite with the day of access. */
const SOURCES = 'sources.json';

export const entries: EntryGenerator = listed(
	() =>
		LANGS.flatMap((lang) => FIGURES.flatMap(({ id }) => [SOURCES, ...filesOf(id)].map((file) => ({ lang, id, file })))),
	WHOLE
);

/** None in an edition: its page holds the citation, and makes the files in the reader's browser. */
function filesOf(id: string): string[] {
	return frozenDay() === null ? CITATION_FILES.map((ending) => id + ending) : [];
}

export const GET: RequestHandler = async ({ params: { lang, id, file } }) => {
	const figure = figureOf(id);
	const answer = await answered(figure);
	const sources = figureSources(figure, answer, await publishedRecord(), lang);
	if (file === SOURCES) {
		return new Response(JSON.stringify(packSources(sources)), { headers: { 'content-type': 'application/json' } });
	}
	const ending = CITATION_FILES.find((candidate) => file === id + candidate);
	if (ending === undefined) return new Response('', { status: 404 });
	const work = firstCitation(figure, answer, sources, lang);
	const { type, text } = citationFile(work, ending, shareWords(lang).citation);
	return new Response(text, { headers: { 'content-type': type } });
};
