/** What changed in the data, by day, the newest first. */

import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { changeWords } from '$lib/text/pages/changes.ts';
import { day } from '$lib/text/periods.ts';
import { pathTo } from '$lib/server/site.ts';
import { listedChanges } from './changes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = changeWords(lang);
	const changes = await listedChanges(lang);
	return {
		words,
		days: [...new Set(changes.map(({ date }) => date))].map((date) => ({
			date,
			words: day(date, lang),
			changes: changes
				.filter((change) => change.date === date)
				.map((change) => ({ ...change, count: fill(words.count, { count: number(change.things.length, lang) }) }))
		})),
		feeds: [
			{ href: pathTo(`/${lang}/changes.atom`), name: words.atom },
			{ href: pathTo(`/${lang}/changes.json`), name: words.json }
		],
		head: { title: words.title, description: words.description }
	};
};
