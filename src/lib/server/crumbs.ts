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

/** Rooms that have a page of their own above their pages; a topic is one too. */
const ROOMS = ['reports', 'sources', 'explore'] as const;

/**
 * `rest` is what stands after the language, such as `figures/who-pays/`; a figure stands under its topic. Empty for the home
 * page. Throws for a page under a room that is not known here.
 */
export function pagesAbove(rest: string, lang: Lang): Crumb[] {
	const [room = '', one = ''] = rest.split('/').filter((part) => part !== '');
	if (room === '') return [];
	const home = { path: pathTo(`/${lang}/`), words: pageWords(lang).shell.home };
	return one === '' ? [home] : [home, roomOf(room === 'figures' ? figureOf(one).topic : room, lang)];
}

function roomOf(room: string, lang: Lang): Crumb {
	const path = pathTo(`/${lang}/${room}/`);
	if (isTopic(room)) return { path, words: TOPIC_WORDS[lang][room].title };
	const known = ROOMS.find((candidate) => candidate === room);
	if (known === undefined) throw new Error(`room of a page has no words for its breadcrumb: ${room}; add it to ROOMS`);
	return { path, words: pageWords(lang).shell[known] };
}
