/** A topic of the story: its figures in their order, each asked while building. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS, type Topic } from '$lib/figures/topics.ts';
import { askWords } from '$lib/text/pages/ask.ts';
import { calculatorWords } from '$lib/text/pages/calculator.ts';
import { leadWords } from '$lib/text/pages/leads.ts';
import { quoteWords } from '$lib/text/pages/quote.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { termsIn } from '$lib/server/glossary.ts';
import { figureSummary } from '$lib/server/figure-summaries.ts';
import { address, pathTo } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.flatMap((lang) => TOPICS.map((topic) => ({ lang, topic }))));

export const load: PageServerLoad = async ({ params: { lang, topic } }) => {
	const words = TOPIC_WORDS[lang][topic];
	const selected = FIGURES.filter((figure) => figure.topic === topic);
	const parts = [];
	for (const figure of selected) parts.push(await figureSummary(figure, lang));
	const first = parts[0];
	return {
		parts,
		explained: await termsIn(
			[words.lead, ...parts.flatMap(({ statement: { headline, takeaway } }) => [headline.sentence, takeaway])],
			lang
		),
		tools: toolsOf(topic, lang),
		words: { ...words, open: pageWords(lang).home.open, quote: quoteWords(lang).panel.title },
		head: {
			title: words.title,
			description: words.lead,
			...(first && { picture: { address: address(`${first.path}picture.png`), alt: first.statement.alt } })
		}
	};
};

/** Pages of a topic that are no figures: something to do. */
function toolsOf(topic: Topic, lang: Lang): readonly { readonly path: string; readonly title: string }[] {
	if (topic === 'inflows')
		return [{ path: pathTo(`/${lang}/inflows/calculator/`), title: calculatorWords(lang).title }];
	if (topic === 'open')
		return [
			{ path: pathTo(`/${lang}/open/ask/`), title: askWords(lang).title },
			{ path: pathTo(`/${lang}/open/leads/`), title: leadWords(lang).title }
		];
	return [];
}
