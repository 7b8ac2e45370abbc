/** The questions and answers under their headings, each with its publication, what changed since, and figures with numbers. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { figureOf } from '$lib/figures/figures.ts';
import { run } from '$lib/query/query.ts';
import { answeredQuestions, type AnsweredQuestion } from '$lib/query/questions.ts';
import { fill } from '$lib/text/fill.ts';
import { locatorWords } from '$lib/text/pages/locators.ts';
import { questionWords } from '$lib/text/pages/questions.ts';
import { ofYear } from '$lib/text/periods.ts';
import { tied } from '$lib/text/tied.ts';
import { cited } from '$lib/server/citations.ts';
import { engine, publishedRecord, type PublishedRecord } from '$lib/server/dataset.ts';
import { pathTo } from '$lib/server/site.ts';
import { grouped } from './groups.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
	const words = questionWords(lang);
	const record = await publishedRecord();
	const questions = await run(answeredQuestions, await engine());
	return {
		words,
		groups: grouped(questions).map((one) => ({
			group: one.group,
			title: words.groups[one.group],
			questions: one.questions.map((question) => answerOf(question, record, lang))
		})),
		head: { title: words.title, description: words.description }
	};
};

function answerOf(question: AnsweredQuestion, record: PublishedRecord, lang: Lang) {
	const { locator } = question;
	const place = locator === null ? null : locatorWords(locator, lang);
	return {
		id: question.id,
		question: question.question[lang],
		answer: tied(question.answer[lang]),
		answered: fill(questionWords(lang).answered, { year: ofYear(question.asOf, lang) }),
		source: cited(record.publication(question.sourceId), lang),
		place,
		since: sinceOf(question, record, lang),
		figures: question.figures.map((id) => ({
			title: figureOf(id).wordsIn(lang).title,
			href: pathTo(`/${lang}/figures/${id}/`)
		}))
	};
}

/** What is said of the answer today; a note stands with its publication. */
function sinceOf({ validity, change, changeSourceId }: AnsweredQuestion, record: PublishedRecord, lang: Lang) {
	const words = questionWords(lang);
	const alone = validity === 'yes' ? words.holds : words.unknown;
	if (change === null) return { kind: validity, label: alone, note: null, source: null };
	const translated = lang === 'en' ? change : record.noteIn(change, lang);
	return {
		kind: validity,
		label: validity === 'changed' ? words.changed : words.since,
		note: { text: tied(translated ?? change), lang: translated === null ? 'en' : undefined },
		source: changeSourceId === null ? null : cited(record.publication(changeSourceId), lang)
	};
}
