/** The terms of the record with their explanations. */

import { isFormulaId, type FormulaId } from '../contract/formulas.ts';
import { LANGS, type Lang } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';
import type { Query } from './query.ts';

type InLanguages<Of> = Readonly<Record<Lang, Of>>;

export interface Term {
	readonly code: string;
	readonly name: InLanguages<string>;
	readonly says: InLanguages<string>;
	/** Words by which a text means it; `*` at the end of a word stands for any ending. */
	readonly forms: InLanguages<readonly string[]>;
	/** The publication that says what it is; null where the explanation is our own. */
	readonly sourceId: string | null;
	readonly formula: FormulaId | null;
}

export const glossary: Query<Term> = {
	name: 'terms',
	extracts: ['terms'],
	sql: 'select * from terms order by code',
	read: (cells) => {
		const formula = cells.textOrNull('formula');
		return {
			code: cells.text('code'),
			name: inLanguages((lang) => cells.text(lang)),
			says: inLanguages((lang) => cells.text(`${lang}_long`)),
			forms: inLanguages((lang) => cells.ids(`${lang}_forms`)),
			sourceId: cells.textOrNull('source_id'),
			formula: formula !== null && isFormulaId(formula) ? formula : null
		};
	}
};

export interface FaqEntry {
	readonly id: string;
	readonly question: InLanguages<string>;
	readonly answer: InLanguages<string>;
}

/** The questions of the record with their answers. */
export const faq: Query<FaqEntry> = {
	name: 'questions and answers',
	extracts: ['questions'],
	sql: 'select * from questions order by q_id',
	read: (cells: CellReader) => ({
		id: cells.text('q_id'),
		question: inLanguages((lang) => cells.text(`question_${lang}`)),
		answer: inLanguages((lang) => cells.text(`answer_${lang}`))
	})
};

function inLanguages<Of>(of: (lang: Lang) => Of): InLanguages<Of> {
	const [kk, ru, en] = LANGS;
	return { kk: of(kk), ru: of(ru), en: of(en) };
}
