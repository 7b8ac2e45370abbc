/** What stands under /v/: the frozen editions, newest first, each with its archive and checksums. */

import { editionPath } from '$lib/contract/editions.ts';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { fill } from '$lib/text/fill.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { editions, newestAddress } from '../editions.server.ts';
import { pathTo } from '../site.server.ts';
import type { PageServerLoad } from './$types';

/** Editions are put there after the pages are built: whole addresses, which the build does not follow. */
export const load: PageServerLoad = () => ({
	said: LANGS.map((lang) => {
		const words = editionWords(lang);
		return {
			lang,
			words,
			home: { name: pageWords(lang).name, href: pathTo(`/${lang}/`) },
			kept: [...editions()].reverse().map(({ day: on, version }) => ({
				name: fill(words.edition, { day: day(on, lang) }),
				record: fill(words.record, { day: day(version.slice(0, 10), lang) }),
				href: newestAddress(`${editionPath(on)}/${lang}/`),
				archive: newestAddress(`/v/ashyq-qor-${on}.zip`),
				sums: newestAddress(`/v/${on}.sha256`)
			}))
		};
	})
});
