/** The citation of a figure in its first state as a file: plain text, BibTeX, CSL-JSON; and what a page needs to write its own. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { annotatedStatement } from '$lib/figures/annotations.ts';
import { defaultChoices } from '$lib/figures/choices.ts';
import { creditsOf } from '$lib/figures/credits.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { answered } from '$lib/server/answers.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { factIn, packSources, publicationIn } from '$lib/export/table/facts.ts';
import { figureSources } from '$lib/server/files/facts.ts';
import { citedWork } from '$lib/export/citation/citing.ts';
import { CITATION_FILES, citationFile } from '$lib/export/citation/citation-file.ts';
import { citedPlace } from '$lib/server/place.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** What a page fetches to cite with the day of access. */
const SOURCES = 'sources.json';

export const entries: EntryGenerator = listed(
	() =>
		LANGS.flatMap((lang) =>
			FIGURES.flatMap(({ id }) =>
				[SOURCES, ...CITATION_FILES.map((ending) => id + ending)].map((file) => ({ lang, id, file }))
			)
		),
	WHOLE
);

export const GET: RequestHandler = async ({ params: { lang, id, file } }) => {
	const figure = figureOf(id);
	const answer = await answered(figure);
	const sources = figureSources(figure, answer, await publishedRecord(), lang);
	if (file === SOURCES) {
		return new Response(JSON.stringify(packSources(sources)), { headers: { 'content-type': 'application/json' } });
	}
	const ending = CITATION_FILES.find((candidate) => file === id + candidate);
	if (ending === undefined) return new Response('', { status: 404 });
	const choices = defaultChoices(figure.choices);
	const shown = annotatedStatement(figure, answer, choices, lang);
	const credits = creditsOf([shown], (factId) => factIn(sources, factId).sourceId);
	const place = citedPlace(id, lang);
	const work = citedWork({ figure, choices, lang, credits, place, accessed: null }, (source) =>
		publicationIn(sources, source)
	);
	const { type, text } = citationFile(work, ending, shareWords(lang).citation);
	return new Response(text, { headers: { 'content-type': type } });
};
