/** The list of everything that can be found, by kind: all there is without scripts, and where the index lies. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { FOUND_KINDS, searchWords } from '$lib/text/pages/search.ts';
import { pathTo } from '$lib/server/site.ts';
import { everything } from './everything.server.ts';
import type { Listed } from './found.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = searchWords(lang);
	const all = await everything(lang);
	return {
		words,
		index: pathTo(`/${lang}/search.json`),
		lists: FOUND_KINDS.map((kind) => ({
			kind,
			found: all.filter((found) => found.kind === kind).map(({ path, title }): Listed => ({ path, title }))
		})).filter(({ found }) => found.length > 0),
		head: { title: words.title, description: words.description }
	};
};
