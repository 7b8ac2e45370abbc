/** The list of years with one line each, and the annual reports of the Fund as far as publications cite them. */

import { fill } from '$lib/text/fill.ts';
import { number } from '$lib/text/numbers.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { cited } from '$lib/server/citations.ts';
import { publishedRecord } from '$lib/server/dataset.ts';
import { pathTo } from '$lib/server/site.ts';
import { citations, yearAnswers, yearsOfTheFund } from '$lib/server/report-year.ts';
import type { PageServerLoad } from './$types';

/** The document that promised an annual report to the public. */
const PROMISE = 'founding-100-questions-2016';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = reportWords(lang);
	const record = await publishedRecord();
	const answers = await yearAnswers();
	const known = await citations();
	const years = answers.map(({ year, figures, gaps, disagreements, events }) => {
		const sources = new Set(figures.map(({ factId }) => record.fact(factId).sourceId));
		return {
			title: fill(words.title, { year: String(year) }),
			href: pathTo(`/${lang}/reports/${year}/`),
			line: fill(words.list.line, {
				figures: number(figures.length, lang),
				sources: number(sources.size, lang),
				gaps: number(gaps.length, lang),
				disagreements: number(disagreements.length, lang),
				events: number(events.length, lang)
			})
		};
	});
	const selected = [...new Set(known.map(({ year }) => year))].map((year) => ({
		says: fill(words.list.ownRead, { year: String(year) }),
		sources: known
			.filter((one) => one.year === year)
			.map(({ sourceId, factIds }) => {
				const { title, publisher, href } = cited(record.publication(sourceId), lang);
				return {
					href: factIds[0] === undefined ? href : `${href}#from-${factIds[0]}`,
					publisher,
					words: fill(words.list.ownFigures, { title, count: number(factIds.length, lang) })
				};
			})
	}));
	const { first, last } = yearsOfTheFund(answers);
	const span = { first: String(answers[0]?.year), last: String(answers.at(-1)?.year) };
	return {
		words: {
			...words.list,
			ownOther: fill(words.list.ownOther, { first: String(first), last: String(last) })
		},
		years: years.toReversed(),
		own: selected,
		promise: cited(record.publication(PROMISE), lang),
		head: { title: words.list.title, description: fill(words.list.description, span) }
	};
};
