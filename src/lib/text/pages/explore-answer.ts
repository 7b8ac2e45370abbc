/** The words around an answer in explore: its drawing, files, citation, snippet, and the questions asked before. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './explore-answer/en.ts';
import { kk } from './explore-answer/kk.ts';
import { ru } from './explore-answer/ru.ts';

type FileKind = 'csv' | 'xlsx' | 'json' | 'parquet' | 'arrow';
/** Of an answer. */
export type Drawing = 'columns' | 'lines' | 'bars' | 'matrix';
/** Why an answer is not drawn so. */
export type Refusal =
	| 'numbers'
	| 'time'
	| 'years'
	| 'names'
	| 'heads'
	| 'wide'
	| 'tall'
	| 'negative'
	| 'several'
	| 'many'
	| 'units'
	| 'unnamed'
	| 'series'
	| 'empty'
	| 'dates'
	| 'infinite';

export interface ExploreAnswerWords {
	readonly notOfficial: string;
	/** {count} */
	readonly statements: string;
	readonly drawing: {
		readonly title: string;
		readonly as: string;
		readonly table: string;
		readonly kinds: Readonly<Record<Drawing, string>>;
		readonly number: string;
		/** {drawing}, {reason} */
		readonly refused: string;
		readonly why: string;
		/** {column}, {most}, {name} */
		readonly refusals: Readonly<Record<Refusal, string>>;
		readonly missing: string;
		readonly unknown: string;
		/** {number}, {by} */
		readonly label: string;
		readonly nothing: string;
	};
	readonly files: {
		readonly title: string;
		/** {rows} */
		readonly lead: string;
		readonly kinds: Readonly<Record<FileKind, string>>;
		/** {done}, {all} */
		readonly working: string;
		/** {name} */
		readonly done: string;
		readonly failed: string;
		readonly stop: string;
		readonly stopped: string;
		readonly sheets: Readonly<Record<'cover' | 'rows', string>>;
		readonly cover: Readonly<Record<'sql' | 'address' | 'day' | 'record' | 'rows' | 'longCells', string>>;
		/** {most} */
		readonly longCells: string;
		/** {rows} */
		readonly cutRows: string;
		/** {all}, {shown} */
		readonly cutColumns: string;
	};
	/** work: {site}, {year}, {record}, {sql}, {address}, {day} */
	readonly cite: Readonly<Record<'title' | 'lead' | 'text' | 'work' | 'files', string>>;
	/** Of the drawing. */
	readonly picture: Readonly<Record<'lead' | 'working' | 'failed', string>>;
	/** Above the SQL that can be run elsewhere. */
	readonly recipeSql: string;
	readonly notLoaded: string;
	readonly embed: {
		readonly title: string;
		readonly lead: string;
		readonly text: string;
		readonly drawn: string;
		/** {rows}, {all} */
		readonly cut: string;
		readonly link: string;
		/** {record}, {day} */
		readonly dated: string;
	};
	readonly history: {
		readonly title: string;
		/** {most} */
		readonly lead: string;
		readonly clear: string;
		readonly cleared: string;
		readonly opened: string;
	};
	readonly format: Readonly<Record<'button' | 'done' | 'failed', string>>;
	readonly meaning: {
		/** {name}, {says} */
		readonly name: string;
		readonly hint: string;
		readonly ownTable: string;
		/** {table} */
		readonly ownColumn: string;
	};
	/** Tables that a question needs and that are not there. told: {names}, {file} */
	readonly wanted: Readonly<Record<'told' | 'choose', string>>;
	readonly copying: Readonly<Record<'copy' | 'copied' | 'copyFailed', string>>;
}

const WORDS: Readonly<Record<Lang, ExploreAnswerWords>> = { kk, ru, en };

export function exploreAnswerWords(lang: Lang): ExploreAnswerWords {
	return WORDS[lang];
}
