/** Puts together what a citation of an answer is made of. */

import type { Lang } from '../../contract/vocabulary.ts';
import type { CitedWork } from '../../export/citation/cited-work.ts';
import type { ResultContext, AnsweredQuery } from './result-context.ts';
import { shortMark } from './short-mark.ts';

export interface Access {
	/** Of the question, with its fragment where it has one. */
	readonly address: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly lang: Lang;
}

/** The publications behind the numbers are not named: an answer may count, join or leave out whatever it likes. */
export function citedAnswer(
	{ sql, sentence: text }: AnsweredQuery,
	{ site, version, words }: ResultContext,
	{ address, day, lang }: Access
): CitedWork {
	return {
		key: `question-${day}-${shortMark(sql)}`,
		title: text,
		state: '',
		site,
		version,
		latest: address,
		frozen: null,
		accessed: day,
		lang,
		publications: [],
		note: words.notOfficial
	};
}
