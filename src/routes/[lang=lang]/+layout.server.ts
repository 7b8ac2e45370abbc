/** What the frame of every page says, in its language. */

import { base } from '$app/paths';
import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { fill } from '$lib/text/fill.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { councilWords } from '$lib/text/pages/council.ts';
import { leadWords } from '$lib/text/pages/leads.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { dataHash, frozenDay, newestAddress } from '$lib/server/editions.ts';
import { pagesAbove } from '$lib/server/crumbs.ts';
import { manifest } from '$lib/server/manifest.ts';
import { address, newestBase, pathTo } from '$lib/server/site.ts';
import type { LayoutServerLoad } from './$types';

const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** Pages that no topic holds: the first stand in the masthead after the topics, all of them in the foot. */
const IN_MASTHEAD = ['questions', 'reports', 'explore'] as const;
const IN_FOOT = [
	'questions',
	'reports',
	'explore',
	'sources',
	'data',
	'method',
	'glossary',
	'changes',
	'search'
] as const;

export const load: LayoutServerLoad = async ({ params, url }) => {
	const lang = params.lang;
	const { name, shell } = pageWords(lang);
	const rest = url.pathname.slice(`${base}/${lang}`.length);
	const way = (section: (typeof IN_FOOT)[number]) => ({ path: pathTo(`/${lang}/${section}/`), words: shell[section] });
	return {
		lang,
		name,
		record: manifest().day,
		version: manifest().version,
		/** Path of the licences of everything that pages bring. */
		licences: pathTo('/THIRD-PARTY.txt'),
		shell: {
			...shell,
			newest: fill(shell.newest, { day: day(manifest().day, lang) }),
			feed: fill(shell.feed, { name })
		},
		home: pathTo(`/${lang}/`),
		search: pathTo(`/${lang}/search/`),
		above: pagesAbove(rest, lang),
		ways: [
			...TOPICS.map((topic) => ({ path: pathTo(`/${lang}/${topic}/`), words: TOPIC_WORDS[lang][topic].title })),
			...IN_MASTHEAD.map(way)
		],
		foot: [
			...IN_FOOT.map(way),
			{ path: pathTo(`/${lang}/open/leads/`), words: leadWords(lang).title },
			{ path: pathTo(`/${lang}/council/`), words: councilWords(lang).title }
		],
		feeds: [
			{ type: 'application/atom+xml', address: address(pathTo(`/${lang}/changes.atom`)) },
			{ type: 'application/feed+json', address: address(pathTo(`/${lang}/changes.json`)) }
		],
		canonical: newestAddress(`/${lang}${rest}`),
		frozen: frozen(lang, rest),
		start: newestAddress('/'),
		languages: LANGS.map((other) => ({
			lang: other,
			name: LANGUAGE_NAMES[other],
			path: pathTo(`/${other}${rest}`),
			address: newestAddress(`/${other}${rest}`)
		}))
	};
};

/** What a page of a frozen edition says of itself; null on the site of the newest data. */
function frozen(lang: Lang, rest: string) {
	const frozenOn = frozenDay();
	if (frozenOn === null) return null;
	const words = editionWords(lang);
	return {
		words: fill(words.frozen, { day: day(frozenOn, lang) }),
		newest: words.newest,
		href: `${newestBase}/${lang}${rest}`,
		leaves: words.leaves,
		edition: frozenOn,
		version: manifest().version,
		data: dataHash(),
		list: `${newestBase}/releases.json`,
		newer: words.newer,
		changed: words.changed
	};
}
