/** Why an answer is not drawn so, in words. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fillKnown } from '../../text/fill.ts';
import { number } from '../../text/numbers.ts';
import type { ExploreAnswerWords } from '../../text/pages/explore-answer.ts';
import type { Refused } from './fitting.ts';

/** Each reason names only what it is about. */
export function refusalWords(
	{ reason, column, name, most }: Refused,
	words: ExploreAnswerWords['drawing'],
	lang: Lang
): string {
	return fillKnown(words.refusals[reason], { column, name, most: number(most, lang) });
}
