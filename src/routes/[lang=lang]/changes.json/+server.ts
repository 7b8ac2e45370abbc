/** The changes of the data as a JSON feed of one language. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { feedOf } from '../changes/feed.server.ts';
import { jsonFeed } from '../changes/feeds.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = async ({ params: { lang } }) =>
	new Response(jsonFeed(await feedOf('changes.json', lang)), {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' }
	});
