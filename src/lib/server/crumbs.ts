/** The pages above a page, from the home page down, by its address alone. */

import type { Lang } from '../contract/vocabulary.ts';
import { figureOf } from '../figures/figures.ts';
import { isTopic } from '../figures/topics.ts';
import { TOPIC_WORDS } from '../text/pages/topics.ts';
import { pageWords } from '../text/pages/words.ts';
import { pathTo } from './site.ts';

export interface Crumb {
	readonly path: string;
	readonly words: string;
}

/** Sections that have a page of their own above their pages; a topic is one too. */
const SECTIONS = ['reports', 'sources', 'explore'] as const;

/**
 * `rest` is what stands after the language, such as `figures/who-pays/`; a figure stands under its topic. Empty for the home
 * page. Throws for a page under a section that is not known here.
 */
export function pagesAbove(rest: string, lang: Lang): Crumb[] {
	const [section = '', one = ''] = rest.split('/').filter((part) => part !== '');
	if (section === '') return [];
	const home = { path: pathTo(`/${lang}/`), words: pageWords(lang).shell.home };
	return one === '' ? [home] : [home, sectionOf(section === 'figures' ? figureOf(one).topic : section, lang)];
}

function sectionOf(section: string, lang: Lang): Crumb {
	const path = pathTo(`/${lang}/${section}/`);
	if (isTopic(section)) return { path, words: TOPIC_WORDS[lang][section].title };
	const known = SECTIONS.find((candidate) => candidate === section);
	if (known === undefined)
		throw new Error(`section of a page has no words for its breadcrumb: ${section}; add it to SECTIONS`);
	return { path, words: pageWords(lang).shell[known] };
}
