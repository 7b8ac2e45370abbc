/** One publication, every figure that it printed and the charts that show them. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { fill } from '$lib/text/fill.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { terms } from '$lib/text/terms.ts';
import { cited } from '$lib/server/citations.ts';
import { receipt } from '$lib/server/receipts.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { figuresThatShow } from '$lib/server/figures-of-facts.ts';
import { pathTo } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(async () => {
	const { publications } = await publishedRecord();
	return LANGS.flatMap((lang) => publications.map(({ sourceId }) => ({ lang, source: sourceId })));
});

export const load: PageServerLoad = async ({ params: { lang, source: sourceId } }) => {
	const { sources: words, receipt: receiptWords } = pageWords(lang);
	const record = await publishedRecord();
	const publication = record.publication(sourceId);
	const source = cited(publication, lang);
	const shown = await figuresThatShow();
	return {
		words,
		receiptWords,
		source,
		language: terms(lang).languages[publication.lang],
		receipts: record.factsOf(sourceId).map((fact, index) => ({
			...receipt(fact, String(index + 1), record, lang),
			shownIn: (shown.get(fact.factId) ?? []).map((figure) => ({
				title: figure.wordsIn(lang).title,
				href: pathTo(`/${lang}/figures/${figure.id}/#from-${fact.factId}`)
			}))
		})),
		all: pathTo(`/${lang}/sources/`),
		// Several publications may bear one short label: with publisher and day each page is told apart.
		head: {
			plain: true as const,
			title: `${source.title} (${source.publisher}, ${source.published})`,
			here: source.title,
			description: fill(words.about, { title: source.title, publisher: source.publisher })
		}
	};
};
