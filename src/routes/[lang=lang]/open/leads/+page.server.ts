/** The leads in their order with how many there are, and the three steps to a fact, in one language. */

import { LANGS, type Lang, type Theme } from '$lib/contract/vocabulary.ts';
import { leads, type Lead } from '$lib/query/leads.ts';
import { run } from '$lib/query/query.ts';
import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { leadWords, priorityWords } from '$lib/text/pages/leads.ts';
import { templateWords } from '$lib/text/pages/templates.ts';
import { yourDataWords } from '$lib/text/pages/your-data.ts';
import { terms } from '$lib/text/terms.ts';
import { tied } from '$lib/text/tied.ts';
import { engine } from '$lib/server/dataset.ts';
import { pathTo, repository } from '$lib/server/site.ts';
import { listed } from '$lib/server/listed.ts';
import { counted, grouped, prioritiesOf } from './groups.ts';
import { placeOf } from './place.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = leadWords(lang);
	const all = await run(leads, await engine());
	const priorities = prioritiesOf(all);
	const { themes } = terms(lang);
	const rows = counted(all).map(({ theme, counts }) => ({
		theme,
		name: themes[theme],
		cells: counts.map((count, at) => cell(count, priorities[at]!, theme, lang)),
		all: number(
			counts.reduce((sum, count) => sum + count, 0),
			lang
		)
	}));
	return {
		words: { ...words, count: fill(words.count, { count: number(all.length, lang) }) },
		columns: priorities.map((priority) => ({ priority, name: priorityWords(priority, lang) })),
		rows,
		sums: priorities.map((level) => number(all.filter(({ priority }) => priority === level).length, lang)),
		sum: number(all.length, lang),
		groups: grouped(all).map((group) => ({
			priority: group.priority,
			name: priorityWords(group.priority, lang),
			themes: group.themes.map(({ theme, leads: ofTheme }) => ({
				theme,
				name: themes[theme],
				leads: ofTheme.map((lead) => leadOf(lead, lang)),
				others: (rows.find((row) => row.theme === theme)?.cells ?? []).filter(
					(other) => other.href !== null && other.priority !== group.priority
				)
			}))
		})),
		ways: {
			templates: { href: pathTo(`/${lang}/explore/templates/`), title: templateWords(lang).title },
			yourData: { href: pathTo(`/${lang}/explore/your-data/`), title: yourDataWords(lang).title },
			repository
		},
		head: { title: words.title, description: words.description }
	};
};

function cell(count: number, priority: number, theme: Theme, lang: Lang) {
	return {
		priority,
		count: number(count, lang),
		name: priorityWords(priority, lang),
		href: count === 0 ? null : `#p${priority}-${theme}`
	};
}

function leadOf({ id, said, url, check, why }: Lead, lang: Lang) {
	return { id, said: tied(said[lang]), place: placeOf(url), check: tied(check[lang]), why: tied(why[lang]) };
}
