/** How this figure writes answers and gaps: answers as printed, gaps no sharper than the roundings of both. */

import type { Lang } from '../../contract/vocabulary.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { inOne } from '../../text/in-one.ts';
import { significant } from '../../text/numbers.ts';
import { digitsFor, scaleOf } from '../../text/scales.ts';
import { decimalsOf, type Card } from './cards.ts';
import { printedGap, printedPercent } from './gap.ts';
import type { DisagreementRow, PrintedSide } from './row.ts';
import { WORDS } from './words.ts';

/** The figure with every digit that was printed, at most two decimals of an exact one. */
export function inWords({ row, answers }: Card, side: PrintedSide, lang: Lang): string {
	const { precision, rounding, value } = side;
	const ones = answers.some(({ first }) => first.rounding === null) || value < 1e6;
	if (!ones && rounding !== null)
		return amount(value, row.unit, lang, { precision, digits: digitsFor(value, rounding, scaleOf(value)) });
	const digits = rounding === null ? decimalsOf(value) : digitsFor(value, rounding, 'one');
	return amount(value, row.unit, lang, { precision, digits, scale: 'one' });
}

/** "about 56.2 billion tenge"; words for it where the roundings leave too much open. */
export function gapWords(row: DisagreementRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const told = printedGap(row);
	if (told === null) return words.open;
	const precision = told.about ? 'about' : undefined;
	if (row.unit === 'percent') {
		const points = fill(words.points, { number: significant(told.value, lang, 2) });
		return told.about ? fill(words.about, { points }) : points;
	}
	return amount(told.value, row.unit, lang, { precision });
}

export function percentWords(row: DisagreementRow, lang: Lang): string {
	if (row.gapPercent < 0.01) return amount(0.01, 'percent', lang, { precision: 'under', digits: 2 });
	const told = printedPercent(row);
	if (told === null) return inOne(WORDS, lang).open;
	return amount(told.value, 'percent', lang, {
		precision: told.about ? 'about' : undefined,
		digits: Math.max(0, told.digits)
	});
}

/** The sentence under a card, as far as the roundings let the gap be told. */
export function gapSentence(row: DisagreementRow, lang: Lang): string {
	const words = inOne(WORDS, lang);
	const percent = percentWords(row, lang);
	if (printedGap(row) !== null) return fill(words.gap, { gap: gapWords(row, lang), percent });
	return printedPercent(row) === null ? words.gapOpen : fill(words.gapAlone, { percent });
}
