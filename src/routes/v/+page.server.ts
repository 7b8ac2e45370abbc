/** What stands under /v/: the frozen editions, newest first, each with its archive and checksums. */

import { editionPath } from '$lib/contract/editions.ts';
import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { fill } from '$lib/text/fill.ts';
import { megabytes } from '$lib/text/megabytes.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { archiveBytes, editions, newestAddress } from '$lib/server/editions.ts';
import { pathTo } from '$lib/server/site.ts';
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
				// Its first page says in three languages what it holds.
				href: newestAddress(`${editionPath(on)}/#${lang}`),
				archive: archiveOf(on, lang),
				sums: newestAddress(`/v/${on}.sha256`)
			}))
		};
	})
});

/** Null where none was made: an edition's archive is made on demand. */
function archiveOf(on: string, lang: Lang): { href: string; words: string } | null {
	const bytes = archiveBytes(on);
	if (bytes === null) return null;
	const words = fill(editionWords(lang).archive, { size: megabytes(bytes, lang) });
	return { href: newestAddress(`/v/ashyq-qor-${on}.zip`), words };
}
