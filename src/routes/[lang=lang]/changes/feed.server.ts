/** The feed of changes of one language, with its addresses. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { fill } from '$lib/text/fill.ts';
import { changeWords } from '$lib/text/pages/changes.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { address, pathTo } from '$lib/server/site.ts';
import type { Feed } from './feeds.ts';
import { listedChanges } from './changes.server.ts';

/** `file` is the name of the feed in the folder of its language. */
export async function feedOf(file: string, lang: Lang): Promise<Feed> {
	const { name, shell } = pageWords(lang);
	return {
		lang,
		title: fill(shell.feed, { name }),
		subtitle: changeWords(lang).description,
		author: name,
		self: address(pathTo(`/${lang}/${file}`)),
		page: address(pathTo(`/${lang}/changes/`)),
		changes: await listedChanges(lang)
	};
}
