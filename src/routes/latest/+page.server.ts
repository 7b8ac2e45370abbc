/** What stands under /latest/: every table of the newest record, in every format, with what describes them. */

import { EXTRACT_FORMATS } from '$lib/contract/manifest.ts';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { tableWords } from '$lib/text/catalogue.ts';
import { editionWords } from '$lib/text/pages/editions.ts';
import { fill } from '$lib/text/fill.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { newestAddress } from '$lib/server/editions.ts';
import { manifest } from '$lib/server/manifest.ts';
import { pathTo } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

/** The files are put there after the pages are built: whole addresses, which the build does not follow. */
export const load: PageServerLoad = () => {
	const { day: newest, tables } = manifest();
	const link = (name: string) => ({ name, href: newestAddress(`/latest/${name}`) });
	return {
		whole: ['all.zip', 'datapackage.json', 'manifest.json'].map(link),
		tables: tables.map(({ name, files }) => ({
			name,
			titles: LANGS.map((lang) => ({ lang, title: tableWords(name, lang).name })),
			files: EXTRACT_FORMATS.map((format) => ({ format, href: link(files[format].path).href }))
		})),
		said: LANGS.map((lang) => ({
			lang,
			title: editionWords(lang).latest,
			record: fill(editionWords(lang).record, { day: day(newest, lang) }),
			catalogue: { name: pageWords(lang).data.title, href: pathTo(`/${lang}/data/`) }
		}))
	};
};
