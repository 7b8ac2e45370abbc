/** How the part of a year that receipts are printed for is called inside a sentence. Knows no pixel. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne, wordOf } from '../../text/in-one.ts';
import { plural } from '../../text/plurals.ts';
import type { Receipts } from './panels.ts';
import { WORDS } from './words.ts';

/** "the nine months of 2020", "девять месяцев 2020 года", "2020 жылдың тоғыз айында". */
export function spanOf({ year, months }: Receipts, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const own = wordOf(words.spans, months);
	if (own !== undefined) return fill(own, { year: String(year) });
	const { one, few, many } = words.months;
	return fill(plural(months, lang, [one, few, many]), { count: String(months), year: String(year) });
}

/** Title of the drawing of these receipts. */
export function monthsTitle(receipts: Receipts, lang: Lang): string {
	const holes = { when: spanOf(receipts, lang), count: String(receipts.payers.length) };
	return fill(inOne(WORDS, lang).panel.months, holes);
}
