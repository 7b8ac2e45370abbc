/** Ready questions, the bytes that a first question loads, and where the names for completion lie. */

import { dev } from '$app/environment';
import { LANGS } from '$lib/contract/vocabulary.ts';
import { READY, readySql } from '$lib/explore/sql/ready.ts';
import { exploreHash } from '$lib/export/fragment.ts';
import { exploreAnswerWords } from '$lib/text/pages/explore-answer.ts';
import { exploreUserWords } from '$lib/text/pages/explore-user.ts';
import { templateWords } from '$lib/text/pages/templates.ts';
import { exploreWords } from '$lib/text/pages/explore.ts';
import { offered } from './offered.server.ts';
import { offlineWords } from '$lib/text/pages/explore-offline.ts';
import { shareWords } from '$lib/text/pages/share.ts';
import { parquetFolder } from '$lib/server/editions.ts';
import { dayColumns } from '$lib/server/files/catalogue.ts';
import { LICENCE } from '$lib/export/table/licence.ts';
import { engineBytes, manifest } from '$lib/server/manifest.ts';
import { workerPath } from '$lib/server/offline-worker.ts';
import { pathTo } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = ({ params: { lang } }) => {
	const words = exploreWords(lang);
	const { questions } = words.ready;
	const published = manifest().tables.map(({ name }) => name);
	const { reproduce, reproduceLead, tools } = shareWords(lang).panel;
	return {
		words,
		answerWords: exploreAnswerWords(lang),
		taking: {
			version: manifest().version,
			published,
			licence: LICENCE,
			parquet: parquetFolder(),
			days: dayColumns(published),
			fonts: pathTo('/fonts/'),
			recipe: { reproduce, reproduceLead, tools }
		},
		build: offered(lang),
		uploaded: {
			words: exploreUserWords(lang),
			published,
			yourData: pathTo(`/${lang}/explore/your-data/`),
			templates: { href: pathTo(`/${lang}/explore/templates/`), words: templateWords(lang).title }
		},
		offline: {
			worker: workerPath(dev),
			words: offlineWords(lang),
			also: [pathTo(`/${lang}/explore.json`), pathTo(`/${lang}/explore-build.json`)]
		},
		names: pathTo(`/${lang}/explore.json`),
		catalogue: pathTo(`/${lang}/data/`),
		bytes: manifest().tables.reduce((sum, { files }) => sum + files.arrow.bytes, engineBytes()),
		ready: READY.map((id) => {
			const sql = readySql(id, lang);
			return { id, title: questions[id], sql, hash: exploreHash(sql) };
		}),
		head: { title: words.title, description: words.description }
	};
};
