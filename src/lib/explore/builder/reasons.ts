/** Says a refusal in words: which drawing, why, and what was found. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fillKnown } from '../../text/fill.ts';
import { listOf } from '../../text/list.ts';
import type { BuildWords } from '../../text/pages/explore-build.ts';
import type { Catalogue } from './catalogue.ts';
import type { Refusal } from './drawings.ts';
import { nameOf } from './drawing-context.ts';

/** Names told one by one; of more the first are told. */
const MOST = 6;

export function reasonIn(
	{ drawing, reason, dimension, found = [] }: Refusal,
	catalogue: Catalogue,
	words: BuildWords,
	lang: Lang
): string {
	const names = found.map((code) => (dimension === undefined ? code : nameOf(catalogue, words, dimension, code)));
	const listed = names.length > MOST ? [...names.slice(0, MOST), '…'] : names;
	const sentence = fillKnown(words.refused.reasons[reason], {
		dimension: dimension === undefined ? '' : words.dimensions[dimension],
		found: listOf(listed, lang)
	});
	const name = words.drawings[drawing];
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${sentence}`;
}
