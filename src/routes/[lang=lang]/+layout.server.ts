/** What the frame of every page says, in its language. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { fill } from '$lib/text/fill.ts';
import { councilWords } from '$lib/text/pages/council.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { manifest } from '../record/manifest.server.ts';
import { address, pathTo } from '../site.server.ts';
import type { LayoutServerLoad } from './$types';

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export const load: LayoutServerLoad = async ({ params, url }) => {
	const lang = params.lang;
	const { name, shell } = pageWords(lang);
	const rest = url.pathname.slice(pathTo(`/${lang}`).length);
	return {
		lang,
		name,
		shell: { ...shell, newest: fill(shell.newest, { day: day(manifest().version, lang) }) },
		council: { path: pathTo(`/${lang}/council/`), words: councilWords(lang).title },
		topics: TOPICS.map((topic) => ({ path: pathTo(`/${lang}/${topic}/`), words: TOPIC_WORDS[lang][topic].title })),
		canonical: address(url.pathname),
		start: address(pathTo('/')),
		languages: LANGS.map((other) => ({
			lang: other,
			name: LANGUAGE_NAMES[other],
			path: pathTo(`/${other}${rest}`),
			address: address(pathTo(`/${other}${rest}`))
		}))
	};
};
