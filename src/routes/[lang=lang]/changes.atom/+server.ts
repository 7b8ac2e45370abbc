/** The changes of the data as an Atom feed of one language. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { feedOf } from '../changes/feed.server.ts';
import { atomFeed } from '../changes/feeds.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = async ({ params: { lang } }) =>
	new Response(atomFeed(await feedOf('changes.atom', lang)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
