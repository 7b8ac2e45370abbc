/** The words of the yearly reports by language. For building pages: a browser gets the words of its own page only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './reports/en.ts';
import { kk } from './reports/kk.ts';
import { ru } from './reports/ru.ts';

type Unlike =
	| 'many_years'
	| 'part_year'
	| 'percent'
	| 'no_year_before'
	| 'zero_before'
	| 'part_year_before'
	| 'class'
	| 'package_split'
	| 'line_changed'
	| 'launch'
	| 'borders'
	| 'local_outlook'
	| 'status'
	| 'precision'
	| 'rounding'
	| 'tenfold';
type Part =
	| 'payers'
	| 'packages'
	| 'care'
	| 'people'
	| 'rates'
	| 'oversight'
	| 'budget'
	| 'local'
	| 'accounts'
	| 'places'
	| 'countries'
	| 'macro';

type HeadlineName = 'care' | 'receipts' | 'insured' | 'statePaid' | 'budget';

export interface ReportWords {
	readonly list: Readonly<
		Record<
			| 'title'
			| 'description'
			| 'lead'
			| 'years'
			| 'line'
			| 'own'
			| 'ownLead'
			| 'ownRead'
			| 'ownFigures'
			| 'ownOther'
			| 'promised',
			string
		>
	>;
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly headline: Readonly<
		Record<HeadlineName | 'title' | 'missing' | 'near' | 'later' | 'on' | 'announced' | 'during', string>
	> & {
		readonly packages: Readonly<Record<'all' | 'unnamed', string>>;
		/** Whole sentences: {when} or {period}, {value}, {status}; of care {packages}, of a forecast the day of its {law} */
		readonly said: Readonly<Record<HeadlineName, Readonly<Record<'happened' | 'expected', string>>>>;
	};
	readonly planActual: Readonly<
		Record<
			'title' | 'none' | 'planned' | 'happened' | 'share' | 'plan' | 'ofPlan' | 'measures' | 'inexact' | 'law',
			string
		>
	>;
	readonly parts: Readonly<Record<Part, string>>;
	/** What its figures must not be taken for. */
	readonly partNotes: Readonly<Partial<Record<Part, string>>>;
	/** Stands in the place of a part without figures. */
	readonly partEmpty: string;
	readonly columns: Readonly<Record<'what' | 'period' | 'status' | 'value' | 'change', string>>;
	readonly range: string;
	readonly changeFrom: string;
	readonly unlike: Readonly<Record<Unlike, string>>;
	readonly changeNote: string;
	/** {newest}: what the law is called that the plans of the year are from */
	readonly editionNote: string;
	readonly formula: string;
	readonly events: Readonly<Record<'title' | 'none', string>>;
	readonly gaps: Readonly<Record<'title' | 'lead' | 'none', string>>;
	readonly disagreements: Readonly<
		Record<'title' | 'lead' | 'none' | 'against' | 'oneQuestion' | 'gap' | 'statuses' | 'precision', string>
	>;
	readonly sources: Readonly<Record<'title' | 'line', string>>;
	readonly before: string;
	readonly after: string;
	readonly all: string;
}

const WORDS: Readonly<Record<Lang, ReportWords>> = { kk, ru, en };

export function reportWords(lang: Lang): ReportWords {
	return WORDS[lang];
}
