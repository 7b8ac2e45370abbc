/** Every publication of the record by kind of publisher, each kind by name. */

import { PUBLISHER_KINDS } from '$lib/contract/vocabulary.ts';
import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { byName } from '$lib/text/sort.ts';
import { terms } from '$lib/text/terms.ts';
import { cited } from '$lib/server/citations.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = pageWords(lang).sources;
	const record = await publishedRecord();
	const order = byName(lang);
	const kinds = PUBLISHER_KINDS.map((kind) => ({
		kind,
		name: terms(lang).publisherKinds[kind],
		sources: record.publications
			.filter((publication) => publication.kind === kind)
			.map((publication) => ({
				...cited(publication, lang),
				facts: fill(words.facts, { count: number(record.factsOf(publication.sourceId).length, lang) })
			}))
			.sort((a, b) => order(a.title, b.title) || order(a.publisher, b.publisher) || order(a.sourceId, b.sourceId))
	}));
	return {
		words,
		kinds: kinds.filter(({ sources }) => sources.length > 0),
		head: { title: words.title, description: words.description }
	};
};
