/** The words of the files of a figure and of the place that offers them. For building pages: a browser gets its own only. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './files/en.ts';
import { kk } from './files/kk.ts';
import { ru } from './files/ru.ts';

export interface FileColumnWords {
	/** {head}: in files of everything */
	readonly choice: string;
	/** {head} */
	readonly number: string;
	/** {head} */
	readonly unit: string;
	/** {head} */
	readonly day: string;
	readonly formula: string;
	readonly publishers: string;
	readonly titles: string;
	readonly addresses: string;
	readonly facts: string;
}

export interface FilesWords {
	readonly columns: FileColumnWords;
	/** Names of sheets: at most 31 letters. */
	readonly sheets: Readonly<Record<'cover' | 'table' | 'legend' | 'sources', string>>;
	/** How many rows a table has. */
	readonly rows: string;
	readonly cover: {
		readonly question: string;
		readonly about: string;
		readonly state: string;
		/** {count} */
		readonly everyState: string;
		readonly firstState: string;
		readonly unit: string;
		readonly takeaway: string;
		readonly caveats: string;
		/** Of the table itself; the record may hold a newer one. */
		readonly newest: string;
		readonly record: string;
		readonly licence: string;
		readonly licenceText: string;
		readonly cite: string;
		readonly address: string;
		readonly columnsHead: string;
		/** How a row is built: said in the cover note and in the readme. */
		readonly columnsText: string;
		readonly empty: string;
	};
	readonly legend: {
		readonly word: string;
		readonly meaning: string;
		readonly gap: string;
		readonly derived: string;
	};
	readonly sources: {
		readonly publisher: string;
		readonly title: string;
		readonly published: string;
		readonly address: string;
		readonly page: string;
		readonly facts: string;
	};
	/** Foot of a picture: {day}, {licence}. */
	readonly pictureFoot: string;
	readonly panel: FilesPanelWords;
}

/** What the reader's browser shows and writes. */
export interface FilesPanelWords {
	readonly data: string;
	readonly pictures: string;
	readonly shown: string;
	readonly everything: string;
	/** Whose files stand here where no script makes others. */
	readonly withoutScripts: string;
	readonly kinds: Readonly<
		Record<'xlsx' | 'csv' | 'json' | 'parquet' | 'arrow' | 'svg' | 'square.svg' | 'png', string>
	>;
	/** Pictures drawn in the reader's browser. */
	readonly drawn: Readonly<Record<'wide2' | 'square1' | 'square2', string>>;
	/** CSV for Excel with Russian or Kazakh settings, made in the reader's browser. */
	readonly excel: string;
	readonly zip: string;
	/** {size} */
	readonly kilobytes: string;
	readonly working: string;
	readonly done: string;
	readonly failedLoad: string;
	readonly failedDraw: string;
	/** Readme of the archive; lines are {title}, {state}, {address}, {files}. */
	readonly readme: readonly string[];
}

const WORDS: Readonly<Record<Lang, FilesWords>> = { kk, ru, en };

export function filesWords(lang: Lang): FilesWords {
	return WORDS[lang];
}
