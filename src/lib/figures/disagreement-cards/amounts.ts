/** How this figure writes answers and gaps: answers as printed, gaps no sharper than the roundings of both. */

import { powerOf, printedWithin, type Printed } from '../../contract/openness.ts';
import { isSharp, spanOf, type Span } from '../../contract/spans.ts';
import { amount } from '../../text/amounts.ts';
import { fill } from '../../text/fill.ts';
import { plain, significant } from '../../text/numbers.ts';
import { digitsFor } from '../../text/scales.ts';
import type { Format } from '../format.ts';
import type { Card, DisagreementRow, PrintedSide, FigureContext } from './row.ts';

/** A smaller gap in per cent is told as under this. */
const LEAST_PERCENT = 0.01;

/** The figure with every digit that was printed, at most two decimals of an exact one. */
export function inWords({ row, answers }: Card, side: PrintedSide, format: Format): string {
	const { value, rounding } = side;
	const inOnes = rounding === null || value < 1e6 || answers.some(({ first }) => first.rounding === null);
	const scale = inOnes ? 'one' : undefined;
	const digits = rounding === null ? decimalsOf(value) : digitsFor(value, rounding, scale);
	return format.printed(side, row.unit, { digits, scale });
}

/** Decimals of an exact figure, at most two. */
function decimalsOf(value: number): number {
	return Math.min(2, (plain(value).split('.')[1] ?? '').length);
}

/** "about 56.2 billion tenge"; words for it where the roundings leave too much open. */
export function gapWords(row: DisagreementRow, { words, lang }: FigureContext): string {
	const difference = printedGap(row);
	if (difference === null) return words.open;
	if (row.unit !== 'percent') return amount(difference.value, row.unit, lang, { precision: precisionOf(difference) });
	const points = fill(words.points, { number: significant(difference.value, lang, 2) });
	return difference.about ? fill(words.about, { points }) : points;
}

export function percentWords(row: DisagreementRow, { words, lang }: FigureContext): string {
	if (row.gapPercent < LEAST_PERCENT) return amount(LEAST_PERCENT, 'percent', lang, { precision: 'under', digits: 2 });
	const difference = printedPercent(row);
	if (difference === null) return words.open;
	return amount(difference.value, 'percent', lang, {
		precision: precisionOf(difference),
		digits: Math.max(0, difference.digits)
	});
}

/** What `percentWords` tells, as a number; null where the roundings leave it open. */
export function percentBehind(row: DisagreementRow): number | null {
	return row.gapPercent < LEAST_PERCENT ? row.gapPercent : (printedPercent(row)?.value ?? null);
}

/** The sentence under a card, as far as the roundings let the gap be told. */
export function gapSentence(row: DisagreementRow, context: FigureContext): string {
	const { words } = context;
	const percent = percentWords(row, context);
	if (printedGap(row) !== null) return fill(words.gap, { gap: gapWords(row, context), percent });
	return printedPercent(row) === null ? words.gapOpen : fill(words.gapAlone, { percent });
}

/** In the unit of the two; null where their roundings leave more than a fifth of it open. */
export function printedGap(row: DisagreementRow): Printed | null {
	const [[low, high], [from, to]] = spans(row);
	return printedWithin(row.gap, [from - high, to - low], finestOf(row.gap), isLoose(row));
}

/** In per cent of the larger answer; null likewise. */
export function printedPercent(row: DisagreementRow): Printed | null {
	const [[low, high], [from, to]] = spans(row);
	const span: Span = [(1 - high / from) * 100, (1 - low / to) * 100];
	return printedWithin(row.gapPercent, span, row.gapPercent >= 10 ? 0 : row.gapPercent >= 1 ? 1 : 2, isLoose(row));
}

/** Below a thousand (or in its first digit) to a hundredth, whole below a million, then in three digits: as amounts are told. */
function finestOf(gap: number): number {
	if (gap < 1e3) return Math.max(2, -powerOf(gap));
	return gap < 1e6 ? 0 : 2 - powerOf(gap);
}

/** Of the smaller one and of the larger one. */
function spans({ a, b }: DisagreementRow): readonly [Span, Span] {
	const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
	return [spanOf(smaller), spanOf(larger)];
}

function isLoose({ a, b }: DisagreementRow): boolean {
	return !isSharp(a) || !isSharp(b);
}

function precisionOf({ about }: Printed): 'about' | undefined {
	return about ? 'about' : undefined;
}
