/** The words of the calculator's page by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './calculator/en.ts';
import { kk } from './calculator/kk.ts';
import { ru } from './calculator/ru.ts';

type Status = 'employee' | 'two-employers' | 'civil-contract' | 'entrepreneur' | 'self-payer' | 'state-paid';
type Payer = 'employee' | 'employer' | 'civil_contract' | 'entrepreneur' | 'self_payer' | 'state';

export interface CalculatorWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	/** Said where scripts do not run. */
	readonly noScript: string;
	readonly form: Readonly<
		Record<'title' | 'year' | 'status' | 'income' | 'first' | 'second' | 'category' | 'hint', string>
	>;
	readonly statuses: Readonly<Record<Status, string>>;
	readonly faults: Readonly<Record<'empty' | 'text' | 'negative' | 'huge', string>>;
	readonly refusedInput: string;
	readonly answer: Readonly<
		Record<'title' | 'own' | 'nothing' | 'year' | 'half' | 'printedYear' | 'caption' | 'together', string>
	>;
	readonly columns: Readonly<Record<'who' | 'base' | 'rate' | 'cap' | 'monthly' | 'yearly' | 'rows', string>>;
	readonly payers: Readonly<Record<Payer, string>>;
	readonly job: string;
	readonly cap: string;
	readonly capped: string;
	readonly printed: string;
	/** Of a base that was not needed, as the sum itself is printed. */
	readonly noBase: string;
	readonly refusal: Readonly<
		Record<'title' | 'lead' | 'missing' | 'known' | 'noLonger' | 'notYet' | 'rowOf' | 'rowOfAll', string>
	>;
	/** What to keep in mind for a status; {year} is not among its holes. */
	readonly notes: Readonly<Record<Status, readonly string[]>>;
	readonly before2020: string;
	readonly notesTitle: string;
	readonly table: Readonly<Record<'title' | 'lead' | 'year' | 'what' | 'value' | 'source', string>>;
	readonly ruleSource: string;
}

const WORDS: Readonly<Record<Lang, CalculatorWords>> = { kk, ru, en };

export function calculatorWords(lang: Lang): CalculatorWords {
	return WORDS[lang];
}
