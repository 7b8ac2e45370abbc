/** The pages that are no figure, topic or year, as they can be found in one language. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { askWords } from '$lib/text/pages/ask.ts';
import { calculatorWords } from '$lib/text/pages/calculator.ts';
import { changeWords } from '$lib/text/pages/changes.ts';
import { councilWords } from '$lib/text/pages/council.ts';
import { exploreWords } from '$lib/text/pages/explore.ts';
import { glossaryWords } from '$lib/text/pages/glossary.ts';
import { leadWords } from '$lib/text/pages/leads.ts';
import { questionWords } from '$lib/text/pages/questions.ts';
import { otherWords } from '$lib/text/pages/search/other-words.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { rules } from '$lib/text/pages/rules.ts';
import { templateWords } from '$lib/text/pages/templates.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { yourDataWords } from '$lib/text/pages/your-data.ts';
import { pathTo } from '$lib/server/site.ts';
import type { Found } from './found.ts';

/** `years` are those that the calculator counts. */
export function foundPages(lang: Lang, years: readonly number[]): Found[] {
	const { sources, data, method } = pageWords(lang);
	const calculator = calculatorWords(lang);
	const payers = Object.values(calculator.statuses).join(' ');
	return [
		page(lang, 'inflows/calculator', calculator, payers, `${calculator.lead} ${years.join(' ')}`),
		page(lang, 'open/ask', askWords(lang), '', askWords(lang).lead),
		// The page alone: what is said in a lead is no answer to anything.
		page(lang, 'open/leads', leadWords(lang), '', ''),
		page(lang, 'reports', reportWords(lang).list, '', reportWords(lang).list.lead),
		page(lang, 'questions', questionWords(lang), '', questionWords(lang).lead),
		page(
			lang,
			'explore',
			exploreWords(lang),
			Object.values(exploreWords(lang).ready.questions).join(' '),
			exploreWords(lang).lead
		),
		page(lang, 'explore/your-data', yourDataWords(lang), '', yourDataWords(lang).lead),
		page(lang, 'explore/templates', templateWords(lang), '', templateWords(lang).lead),
		page(lang, 'glossary', glossaryWords(lang), '', ''),
		page(lang, 'changes', changeWords(lang), '', changeWords(lang).lead),
		page(lang, 'council', councilWords(lang), '', councilWords(lang).lead),
		page(lang, 'sources', sources, '', sources.lead),
		page(lang, 'data', data, '', data.lead),
		page(
			lang,
			'method',
			method,
			'',
			rules(lang)
				.map(({ title }) => title)
				.join(' ')
		)
	];
}

function page(
	lang: Lang,
	rest: string,
	{ title, description }: { readonly title: string; readonly description: string },
	words: string,
	text: string
): Found {
	const searchable = `${words} ${otherWords(rest, lang)}`;
	return { kind: 'page', path: pathTo(`/${lang}/${rest}/`), title, about: description, words: searchable, text };
}
