/** What an answer is taken away with, whoever asked it: the site's name, the record's day, the words. Knows no answer. */

import type { ExploreAnswerWords } from '$lib/text/pages/explore-answer.ts';

export interface Around {
	/** Name of the site. */
	readonly site: string;
	/** Day of the record, `YYYY-MM-DD`. */
	readonly version: string;
	readonly words: ExploreAnswerWords;
}

/** That was asked, whatever stands in the editor or the form now. */
export interface Asked {
	readonly sql: string;
	/** Fragment of the address that brings it; empty where it is too long for one. */
	readonly hash: string;
	/** In one line, as a citation quotes it. */
	readonly said: string;
}
