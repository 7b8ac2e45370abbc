/** What a reader should know before quoting this figure; only what its rows call for. */

import type { Lang } from '../../contract/vocabulary.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { asBeginning } from '../../text/in-sentence.ts';
import { monthYear } from '../../text/periods.ts';
import { end, inWords } from './amounts.ts';
import { contradicts, months, years } from './months.ts';
import type { ReceiptRow } from './row.ts';
import { WORDS } from './words.ts';

export function monthCaveats(rows: readonly ReceiptRow[], lang: Lang): readonly string[] {
	const { caveats } = inOne(WORDS, lang);
	const wrong = months(rows).filter(contradicts);
	return [
		caveats.payers,
		caveats.derived,
		...wrong.map(({ id, printed, derived }) =>
			fill(caveats.contradicts, {
				month: asBeginning(monthYear(`${id}-01`, lang)),
				printed: inWords(printed!, lang),
				low: end(derived!.low, 'down', lang),
				high: end(derived!.high, 'up', lang)
			})
		),
		caveats.gaps,
		caveats.periods
	];
}

export function yearCaveats(rows: readonly ReceiptRow[], lang: Lang): readonly string[] {
	const { caveats } = inOne(WORDS, lang);
	const all = years(rows);
	const said = (row: ReceiptRow) => ({ value: inWords(row, lang), year: row.periodEnd.slice(0, 4) });
	return [
		caveats.periods,
		...all.flatMap(({ running }) =>
			running === null || running.class !== 'happened' ? [] : [fill(caveats.running, said(running))]
		),
		...all.flatMap(({ row }) => (row === null || row.named ? [] : [fill(caveats.unnamed, said(row))])),
		caveats.years
	];
}
