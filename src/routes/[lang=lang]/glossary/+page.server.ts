/** Every term with its explanation and what it rests on. */

import { LANGS } from '$lib/contract/vocabulary.ts';
import { glossaryWords } from '$lib/text/pages/glossary.ts';
import { explainedTerms } from '$lib/server/glossary.ts';
import { listed } from '$lib/server/listed.ts';
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
