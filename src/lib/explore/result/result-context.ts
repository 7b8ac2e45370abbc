/** What an answer is taken away with, whoever asked it: the site's name, the record's day, the words. */

import type { ExploreAnswerWords } from '../../text/pages/explore-answer.ts';
import type { ShareWords } from '../../text/pages/share.ts';

export interface ResultContext {
	/** Name of the site. */
	readonly site: string;
	/** Day of the record, `YYYY-MM-DD`. */
	readonly version: string;
	readonly words: ExploreAnswerWords;
	/** Of what was published. */
	readonly licence: string;
	/** Full address of the folder of Parquet files. */
	readonly parquet: string;
	/** Columns of days of each published table that has some. */
	readonly days: Readonly<Record<string, readonly string[]>>;
	/** Path of the folder of typefaces. */
	readonly fonts: string;
	readonly recipe: Pick<ShareWords['panel'], 'reproduce' | 'reproduceLead' | 'tools'>;
	/** Names of the published tables, and of the reader's own. */
	readonly published: readonly string[];
	readonly uploaded: readonly string[];
}

/** That was asked, whatever stands in the editor or the form now. */
export interface AnsweredQuery {
	readonly sql: string;
	/** Fragment of the address that brings it; empty where it is too long for one. */
	readonly hash: string;
	/** In one line, as a citation quotes it. */
	readonly sentence: string;
}
