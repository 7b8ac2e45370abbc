/** How far apart two answers are, as their roundings allow it to be printed. Knows no language. */

import { powerOf, printedWithin, type Printed } from '../../contract/openness.ts';
import { isSharp, spanOf, type Span } from '../../contract/spans.ts';
import type { DisagreementRow } from './row.ts';

/** Below a thousand (or in its first digit) to a hundredth, whole below a million, then in three digits: as amounts are told. */
function finestOf(amount: number): number {
	if (amount < 1e3) return Math.max(2, -powerOf(amount));
	return amount < 1e6 ? 0 : 2 - powerOf(amount);
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

/** Of the smaller one and of the larger one. */
function spans({ a, b }: DisagreementRow): readonly [Span, Span] {
	const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
	return [spanOf(smaller), spanOf(larger)];
}

function isLoose({ a, b }: DisagreementRow): boolean {
	return !isSharp(a) || !isSharp(b);
}
