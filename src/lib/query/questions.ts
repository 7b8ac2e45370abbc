/** The questions of the brochure with their answers and what later law changed. */

import type { Lang } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';
import type { Query } from './query.ts';

type InLanguages = Readonly<Record<Lang, string>>;

const VALIDITIES = ['yes', 'changed', 'unknown'] as const;
export type Validity = (typeof VALIDITIES)[number];

export interface AnsweredQuestion {
	readonly id: string;
	readonly topic: string;
	readonly question: InLanguages;
	readonly answer: InLanguages;
	readonly sourceId: string;
	readonly locator: string | null;
	/** Year of the answer. */
	readonly asOf: number;
	/** Does the answer hold today? */
	readonly validity: Validity;
	/** Figures of the site that answer with numbers. */
	readonly figures: readonly string[];
	/** What changed since, in English as it stands in the record; null where nothing is noted. */
	readonly change: string | null;
	readonly changeSourceId: string | null;
}

export const answeredQuestions: Query<AnsweredQuestion> = {
	name: 'questions and answers',
	extracts: ['questions'],
	sql: 'select * replace (cast(as_of as double) as as_of) from questions order by q_id',
	read: (cells) => ({
		id: cells.text('q_id'),
		topic: cells.text('topic'),
		question: inLanguages(cells, 'question_'),
		answer: inLanguages(cells, 'answer_'),
		sourceId: cells.text('source_id'),
		locator: cells.textOrNull('locator'),
		asOf: cells.number('as_of'),
		validity: cells.oneOf('still_valid', VALIDITIES),
		figures: cells.ids('figures'),
		change: cells.textOrNull('change_note'),
		changeSourceId: cells.textOrNull('change_source_id')
	})
};

function inLanguages(cells: CellReader, prefix: string): InLanguages {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
