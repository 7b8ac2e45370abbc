/** The words of the page that draws our figures with a reader's rows, by language. For building pages. */

import type { Lang } from '../../contract/vocabulary.ts';
import { en } from './your-data/en.ts';
import { kk } from './your-data/kk.ts';
import { ru } from './your-data/ru.ts';

export interface YourDataWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly noScript: string;
	/** Leads to the templates. */
	readonly templates: string;
	readonly choose: string;
	readonly drop: string;
	readonly placing: Readonly<Record<'title' | 'beside' | 'alone', string>>;
	/** {file} */
	readonly reading: string;
	/** {loaded}, {total} */
	readonly loading: string;
	readonly files: Readonly<
		Record<'title' | 'table' | 'none' | 'remove' | 'neither' | 'unknown' | 'semicolons' | 'counts', string>
	>;
	/** {count} */
	readonly problems: string;
	readonly problemsLead: string;
	/** {count} */
	readonly rest: string;
	readonly fine: string;
	readonly draw: string;
	/** {size} */
	readonly drawLead: string;
	readonly starting: string;
	/** {done}, {all} */
	readonly comparing: string;
	readonly stop: string;
	readonly figures: Readonly<Record<'title' | 'changed' | 'unchanged' | 'rows' | 'broken' | 'nothing', string>>;
	readonly picture: OwnPictureWords;
	readonly failed: string;
}

/** What goes with the drawn figure and into its files. */
export interface OwnPictureWords {
	/** {files}, {day}: of one file, and of several. */
	readonly banner: string;
	readonly bannerMany: string;
	/** {added}, {gone} */
	readonly differs: string;
	readonly same: string;
	readonly from: string;
	readonly fromLead: string;
	/** {file}, {line} */
	readonly yourRow: string;
	/** {title} */
	readonly yourSource: string;
	/** Foot of a picture. */
	readonly foot: string;
	readonly take: Readonly<Record<'title' | 'svg' | 'png' | 'csv' | 'xlsx' | 'working' | 'done' | 'failed', string>>;
	/** Heads of columns and lines in files. */
	readonly sheet: Readonly<
		Record<'about' | 'table' | 'note' | 'question' | 'shown' | 'unit' | 'takeaway' | 'caveats' | 'differs', string>
	>;
}

const WORDS: Readonly<Record<Lang, YourDataWords>> = { kk, ru, en };

export function yourDataWords(lang: Lang): YourDataWords {
	return WORDS[lang];
}
