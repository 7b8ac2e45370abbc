/** Gathers what may be asked and the words of the page while building. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { askWords } from '$lib/text/pages/ask.ts';
import { leadsLink } from '$lib/server/leads.ts';
import { sourcePath } from '$lib/server/citations.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { everyRequest } from '$lib/server/requests.ts';
import { listed } from '$lib/server/listed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The law that gives everyone the right to ask. */
const LAW = 'adilet-2015-11-16-law-401';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = askWords(lang);
	const record = await publishedRecord();
	return {
		words,
		requests: await everyRequest(lang),
		law: { title: record.publication(LAW).title[lang], path: sourcePath(LAW, lang) },
		leads: leadsLink(lang),
		head: { title: words.title, description: words.description }
	};
};
