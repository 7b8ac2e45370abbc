/** A topic of the story: its figures in their order, each asked while building. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { toldFigure } from '../../record/told.server.ts';
import { address } from '../../site.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGS.flatMap((lang) => TOPICS.map((topic) => ({ lang, topic })));

export const load: PageServerLoad = async ({ params: { lang, topic } }) => {
	const words = TOPIC_WORDS[lang][topic];
	const own = FIGURES.filter((figure) => figure.topic === topic);
	const parts = [];
	for (const figure of own) parts.push(await toldFigure(figure, lang));
	const first = parts[0];
	return {
		parts,
		words: { ...words, open: pageWords(lang).home.open },
		head: {
			title: words.title,
			description: words.lead,
			...(first && { picture: { address: address(`${first.path}picture.png`), alt: first.statement.alt } })
		}
	};
};
