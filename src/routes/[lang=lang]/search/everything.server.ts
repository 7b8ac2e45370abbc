/** Gathers, in one language, everything that can be found; asked once for each language while building. */

import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { namesIn } from '$lib/figures/choice-words.ts';
import { rulesQuery, yearsOf } from '$lib/figures/calculator/rules.ts';
import { FIGURES } from '$lib/figures/figures.ts';
import { TOPICS } from '$lib/figures/topics.ts';
import { faq, glossary } from '$lib/query/glossary.ts';
import { run } from '$lib/query/query.ts';
import { reportYears } from '$lib/query/reports.ts';
import { fill } from '$lib/text/fill.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { otherWords } from '$lib/text/pages/search/other-words.ts';
import { TOPIC_WORDS } from '$lib/text/pages/topics.ts';
import { terms } from '$lib/text/terms.ts';
import { cited } from '$lib/server/citations.ts';
import { engine, publishedRecord } from '$lib/server/dataset.ts';
import { figureSummary } from '$lib/server/figure-summaries.ts';
import { pathTo } from '$lib/server/site.ts';
import type { Found } from './found.ts';
import { foundPages } from './pages.server.ts';
import { foundInReports, foundRegions } from './regions.server.ts';

/** Is there a page of questions to lead to? */
const QUESTIONS_PAGE = Object.keys(import.meta.glob('../questions/+page.svelte')).length > 0;

const known = new Map<Lang, Promise<readonly Found[]>>();

export function everything(lang: Lang): Promise<readonly Found[]> {
	const gathered = known.get(lang) ?? gather(lang);
	known.set(lang, gathered);
	return gathered;
}

async function gather(lang: Lang): Promise<readonly Found[]> {
	return [
		...foundTopics(lang),
		...(await foundFigures(lang)),
		...foundPages(lang, yearsOf(await run(rulesQuery, await engine()))),
		...(await foundYears(lang)),
		...(await foundTerms(lang)),
		...(await foundRegions(lang)),
		...(await foundInReports(lang)),
		...(QUESTIONS_PAGE ? await foundQuestions(lang) : []),
		...(await foundSources(lang))
	];
}

function foundTopics(lang: Lang): Found[] {
	return TOPICS.map((topic) => {
		const { title, lead } = TOPIC_WORDS[lang][topic];
		return { kind: 'topic', path: pathTo(`/${lang}/${topic}/`), title, about: lead, words: '', text: '' };
	});
}

async function foundFigures(lang: Lang): Promise<Found[]> {
	const all: Found[] = [];
	for (const figure of FIGURES) {
		const { path, title, statement } = await figureSummary(figure, lang);
		const { description, choices } = namesIn(figure, lang);
		const topic = TOPIC_WORDS[lang][figure.topic].title;
		const words = `${topic} ${otherWords(`figures/${figure.id}`, lang)}`;
		// Of the table its names: of care, payers, places; its numbers are what the figure is for.
		const names = new Set(statement.table.rows.flatMap(({ cells }) => cells.filter((cell) => !/\d/.test(cell))));
		const text = [statement.takeaway, statement.headline.sentence, ...Object.values(choices), ...names].join(' ');
		all.push({ kind: 'figure', path, title, about: description, words, text });
	}
	return all;
}

async function foundYears(lang: Lang): Promise<Found[]> {
	const words = reportWords(lang);
	const years = await run(reportYears, await engine());
	return years.map((year) => ({
		kind: 'year',
		path: pathTo(`/${lang}/reports/${year}/`),
		title: fill(words.title, { year: String(year) }),
		about: fill(words.lead, { year: String(year) }),
		words: words.list.title,
		text: ''
	}));
}

async function foundTerms(lang: Lang): Promise<Found[]> {
	const all = await run(glossary, await engine());
	return all.map(({ code, name, says, forms }) => ({
		kind: 'term',
		path: pathTo(`/${lang}/glossary/#${code}`),
		title: name[lang],
		about: says[lang],
		words: [...forms[lang], ...LANGS.filter((other) => other !== lang).map((other) => name[other])]
			.join(' ')
			.replaceAll('*', ''),
		text: ''
	}));
}

async function foundQuestions(lang: Lang): Promise<Found[]> {
	const all = await run(faq, await engine());
	return all.map(({ id, question, answer }) => ({
		kind: 'question',
		path: pathTo(`/${lang}/questions/#${id}`),
		title: question[lang],
		about: answer[lang],
		words: '',
		text: ''
	}));
}

async function foundSources(lang: Lang): Promise<Found[]> {
	const { publications } = await publishedRecord();
	return publications.map((publication) => {
		const { title, publisher, published, href } = cited(publication, lang);
		const words = `${publisher} ${terms(lang).publisherKinds[publication.kind]}`;
		return { kind: 'source', path: href, title, about: `${publisher}, ${published}`, words, text: '' };
	});
}
