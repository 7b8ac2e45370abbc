/** The words of the place where a reader brings a file of their own, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './explore-own/en.ts';
import { kk } from './explore-own/kk.ts';
import { ru } from './explore-own/ru.ts';

type Refused =
	| 'empty'
	| 'rubbish'
	| 'old-workbook'
	| 'no-rows'
	| 'columns'
	| 'large'
	| 'packing'
	| 'packed'
	| 'type'
	| 'encrypted'
	| 'damaged'
	| 'array'
	| 'address'
	| 'origin'
	| 'missing'
	| 'ranges'
	| 'reader'
	| 'stopped'
	| 'changed'
	| 'engine';
type Wrong = 'few' | 'many' | 'number' | 'digits' | 'day' | 'quote' | 'letters' | 'json' | 'key';

export interface ExploreOwnWords {
	readonly title: string;
	/** That nothing is uploaded. */
	readonly lead: string;
	readonly choose: string;
	readonly drop: string;
	/** Leads to the columns of the published tables. */
	readonly template: string;
	/** The page that draws our figures with the file; {file}, {table}. */
	readonly follows: Readonly<Record<'page' | 'told' | 'open', string>>;
	readonly remote: Readonly<Record<'title' | 'lead' | 'address' | 'open' | 'whole', string>>;
	readonly looking: string;
	readonly confirm: Readonly<
		Record<
			| 'title'
			| 'lead'
			| 'sheet'
			| 'encoding'
			| 'delimiter'
			| 'decimal'
			| 'header'
			| 'preview'
			| 'kind'
			| 'empties'
			| 'engine'
			| 'read'
			| 'cancel',
			string
		>
	>;
	readonly delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
	readonly decimals: Readonly<Record<'.' | ',', string>>;
	readonly kinds: Readonly<Record<'number' | 'day' | 'text', string>>;
	readonly parquet: Readonly<
		Record<'lead' | 'columns' | 'all' | 'none' | 'only' | 'column' | 'anyColumn' | 'value' | 'plan' | 'nothing', string>
	>;
	readonly reading: string;
	readonly readingRows: string;
	readonly fetched: string;
	readonly done: string;
	readonly refused: Readonly<Record<Refused, string>>;
	/** What is wrong; what to do. Each with `{found}`. */
	readonly problems: Readonly<Record<Wrong, string>>;
	readonly problemCount: string;
	readonly problemRest: string;
	readonly tables: Readonly<
		Record<'title' | 'file' | 'rows' | 'columns' | 'size' | 'ask' | 'remove' | 'keep' | 'keepLead', string>
	>;
	readonly stored: Readonly<Record<'lead' | 'restore' | 'forget' | 'forgotten' | 'failed', string>>;
	readonly kilobytes: string;
}

const WORDS: Readonly<Record<Lang, ExploreOwnWords>> = { kk, ru, en };

export function exploreOwnWords(lang: Lang): ExploreOwnWords {
	return WORDS[lang];
}
