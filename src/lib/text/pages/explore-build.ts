/** The words of the form that builds a question without SQL, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './explore-build/en.ts';
import { kk } from './explore-build/kk.ts';
import { ru } from './explore-build/ru.ts';

type Dimension =
	| 'year'
	| 'span'
	| 'period'
	| 'payer'
	| 'package'
	| 'care_type'
	| 'line'
	| 'category'
	| 'group'
	| 'series'
	| 'subject'
	| 'schedule'
	| 'function'
	| 'financing'
	| 'item'
	| 'basis'
	| 'region'
	| 'status'
	| 'source';
type Drawing = 'columns' | 'lines' | 'bars' | 'matrix' | 'map' | 'table';
type Unit = 'printed' | 'constant' | 'per-resident' | 'gdp';
type Reason =
	| 'empty'
	| 'units'
	| 'cumulative'
	| 'spans'
	| 'unsplit'
	| 'several'
	| 'overlap'
	| 'classes'
	| 'periods'
	| 'breaks'
	| 'time'
	| 'years'
	| 'series'
	| 'parts'
	| 'regions'
	| 'former'
	| 'many'
	| 'negative';
type ReadyBuilt =
	| 'funding'
	| 'packages'
	| 'constant'
	| 'contributions'
	| 'budget'
	| 'insured'
	| 'pensioners'
	| 'state_paid'
	| 'abroad'
	| 'calls';

export interface BuildWords {
	readonly title: string;
	readonly lead: string;
	/** Opens the form. */
	readonly start: string;
	readonly failed: string;
	readonly ready: { readonly title: string; readonly questions: Readonly<Record<ReadyBuilt, string>> };
	readonly fields: Readonly<Record<'measure' | 'by' | 'series' | 'facts' | 'unit' | 'drawing' | 'filters', string>>;
	readonly dimensions: Readonly<Record<Dimension, string>>;
	readonly spans: Readonly<Record<'year' | 'day' | 'part' | 'long', string>>;
	readonly none: string;
	readonly facts: Readonly<Record<'preferred' | 'all', string>>;
	readonly units: Readonly<Record<Unit, string>>;
	readonly drawings: Readonly<Record<Drawing | 'proposed', string>>;
	/** A code that means: the figure is not broken down. */
	readonly notSplit: string;
	readonly total: string;
	/** Beside a group of choices: `{chosen}` of `{all}`. */
	readonly chosen: string;
	/** Beside one choice, read out: `{name}`, `{count}`. */
	readonly choice: string;
	readonly everything: string;
	/** How many figures the question speaks of; `{count}`. */
	readonly count: string;
	readonly buttons: Readonly<Record<'ask' | 'sql' | 'copy' | 'copyAnswer', string>>;
	/** Beside an answer to another question than the form’s; `{question}`. */
	readonly changed: string;
	readonly answer: string;
	/** `{what}`, `{value}`, `{status}`, `{source}`. */
	readonly mark: string;
	/** How marks are walked. */
	readonly marks: string;
	readonly missing: string;
	/** `{low}`, `{high}`. */
	readonly step: string;
	/** `{found}`. */
	readonly breaks: string;
	/** Codes of a split without a figure; `{dimension}`, `{left}`, `{all}`. */
	readonly leftOut: string;
	/** Prices of `{year}`. */
	readonly base: string;
	readonly columns: Readonly<Record<'period' | 'status' | 'value' | 'from', string>>;
	readonly formula: string;
	/** A figure that can not be derived in the unit. */
	readonly notDerived: string;
	/** `other`: over those that do not apply at all; each `asked` names the drawing that came instead, `{drawing}`. */
	readonly refused: Readonly<Record<'title' | 'other' | 'asked' | 'askedOther', string>> & {
		readonly reasons: Readonly<Record<Reason, string>>;
	};
	readonly caveat: string;
	readonly fragment: Readonly<Record<'opened' | 'ready' | 'broken' | 'huge' | 'unknown', string>>;
}

const WORDS: Readonly<Record<Lang, BuildWords>> = { kk, ru, en };

export function buildWords(lang: Lang): BuildWords {
	return WORDS[lang];
}
