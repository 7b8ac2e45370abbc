/** The story: the figures of the home page asked while building, and the way to every topic. */

import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { counted } from '$lib/text/counted.ts';
import { fill } from '$lib/text/fill.ts';
import { quoteWords } from '$lib/text/pages/quote.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { figureSummary } from '$lib/server/figure-summaries.ts';
import { address, pathTo } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = pageWords(lang).home;
	const record = await publishedRecord();
	const parts = [];
	for (const figure of FIGURES) if (figure.home === true) parts.push(await figureSummary(figure, lang));
	const first = parts[0];
	return {
		parts,
		topics: TOPICS.map((topic) => ({ path: pathTo(`/${lang}/${topic}/`), ...TOPIC_WORDS[lang][topic] })),
		words: {
			...words,
			quote: quoteWords(lang).panel.title,
			extent: fill(words.extent, {
				facts: counted(record.facts.length, lang, words.facts),
				sources: counted(record.publications.length, lang, words.sources)
			})
		},
		head: {
			title: words.title,
			description: words.description,
			...(first && { picture: { address: address(`${first.path}picture.png`), alt: first.statement.alt } })
		}
	};
};
