/** Every term with its explanation and what it rests on. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { glossaryWords } from '$lib/text/pages/glossary.ts';
import { explainedTerms } from '../../record/glossary.server.ts';
import { listed } from '../../listed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = glossaryWords(lang);
	return {
		words,
		terms: (await explainedTerms(lang)).map(({ code, name, names, says, source, formula }) => ({
			code,
			name,
			says,
			source,
			formula,
			others: LANGS.filter((other) => other !== lang).map((other) => ({ lang: other, name: names[other] }))
		})),
		head: { title: words.title, description: words.description }
	};
};
