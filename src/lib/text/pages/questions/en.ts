/** The page of questions and answers, in English. */

import type { QuestionWords } from '../questions.ts';

export const en: QuestionWords = {
	title: 'Questions and answers',
	description:
		'This page tells what people asked about compulsory health insurance, what was answered in 2016, and what later law changed.',
	lead: 'What people asked before the insurance began, with the answers that a brochure gave them in 2016, in our words. Where a later law or publication says otherwise, it stands under the answer. Charts that answer with numbers are one click away.',
	find: 'Find a question',
	found: 'Questions shown: {count} of {all}',
	none: 'No question holds these words. Try fewer or other words, or choose a topic above.',
	contents: 'Topics of the questions',
	groups: {
		cover: 'What the insurance covers',
		pay: 'Who pays, and how much',
		status: 'Insured or not',
		clinics: 'Clinics and doctors',
		money: 'Where the money goes',
		open: 'What can be checked'
	},
	answered: 'Answer {year}',
	holds: 'The answer still holds.',
	changed: 'Changed since',
	since: 'Known since',
	unknown: 'Whether this still holds is not known: no later publication in the record says so.',
	figures: 'In numbers'
};
