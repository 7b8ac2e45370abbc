/** Lists the figures by topic, for the reader to choose from. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { councilWords } from '$lib/text/pages/council.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { address, pathTo } from '$lib/server/site.ts';
import type { Offered } from './offered.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = ({ params: { lang } }) => {
	const words = councilWords(lang);
	return {
		words,
		address: address(pathTo(`/${lang}/council/`)),
		offered: TOPICS.map((topic) => ({
			topic,
			name: TOPIC_WORDS[lang][topic].title,
			figures: FIGURES.filter((figure) => figure.topic === topic).map((figure): Offered => {
				const path = pathTo(`/${lang}/figures/${figure.id}/`);
				return { id: figure.id, title: figure.wordsIn(lang).title, path, address: address(path) };
			})
		})),
		head: { title: words.title, description: words.description }
	};
};
