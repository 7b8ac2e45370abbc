/** The story: every figure asked while building, its headline computed from the rows that are drawn. */

import { defaultChoices } from '$lib/figures/choices.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { run } from '$lib/query/query.ts';
import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { engine, publishedRecord } from '../record/record.server.ts';
import { address, pathTo } from '../site.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = pageWords(lang).home;
	const connector = await engine();
	const record = await publishedRecord();
	const parts = [];
	for (const figure of FIGURES) {
		const rows = await run(figure.query, connector);
		const choices = defaultChoices(figure.choices);
		parts.push({
			id: figure.id,
			rows,
			choices,
			path: pathTo(`/${lang}/figures/${figure.id}/`),
			title: figure.words[lang].title,
			statement: figure.state(rows, choices, lang)
		});
	}
	const first = parts[0];
	return {
		parts,
		words: {
			...words,
			extent: fill(words.extent, {
				facts: number(record.facts.length, lang),
				sources: number(record.publications.length, lang)
			})
		},
		head: {
			title: words.title,
			description: words.description,
			...(first && { picture: { address: address(`${first.path}picture.png`), alt: first.statement.alt } })
		}
	};
};
