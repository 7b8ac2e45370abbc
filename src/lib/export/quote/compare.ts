/** Holds one printed figure against another: how far apart, which is larger, or why they are not compared. */

import type { Unit } from '../../contract/vocabulary.ts';
import { powerOf, printedWithin, type Printed } from '../../contract/openness.ts';
import type { QuotedFact } from './quoted.ts';
import { isSharp, spanOf, type Span } from '../../contract/spans.ts';

/** `open`: the roundings allow both to be the larger one. */
export type Way = 'more' | 'less' | 'equal' | 'open';

export interface Compared {
	/** How the first figure stands to the second. */
	readonly way: Way;
	readonly unit: Unit;
	/** How far apart they are; null where their roundings leave too much open. */
	readonly difference: Printed | null;
	/** The difference in per cent of the second figure; null where per cents say nothing or too much is left open. */
	readonly share: Printed | null;
	/** How many times the smaller one the larger is; null below two, and where too much is left open. */
	readonly times: Printed | null;
}

export type NotCompared = 'unit' | 'same';

/** From here on a size is told in times. */
const TIMES_FROM = 2;

export function compare(first: QuotedFact, second: QuotedFact): Compared | NotCompared {
	if (first.factId === second.factId) return 'same';
	if (first.unit !== second.unit) return 'unit';
	const [smaller, larger] = first.value < second.value ? [first, second] : [second, first];
	const way = wayOf(first, second);
	const apart = way === 'more' || way === 'less';
	const measured = first.unit !== 'percent' && first.unit !== 'ratio' && apart && smaller.value > 0;
	const inTimes = measured && larger.value / smaller.value >= TIMES_FROM;
	return {
		way,
		unit: first.unit,
		difference: apart ? differenceOf(smaller, larger) : null,
		share: measured && !inTimes ? shareOf(first, second) : null,
		times: inTimes ? timesOf(smaller, larger) : null
	};
}

function wayOf(first: QuotedFact, second: QuotedFact): Way {
	const alike = first.precision === second.precision || (isSharp(first) && isSharp(second));
	if (first.value === second.value) return alike ? 'equal' : 'open';
	const [low, high] = spanOf(first);
	const [otherLow, otherHigh] = spanOf(second);
	if (low <= otherHigh && high >= otherLow) return 'open';
	return first.value > second.value ? 'more' : 'less';
}

/** Between which values the three stand: what the roundings of both figures allow. */
export function differenceSpan(smaller: QuotedFact, larger: QuotedFact): Span {
	const [low, high] = spanOf(smaller);
	const [from, to] = spanOf(larger);
	return [from - high, to - low];
}

export function timesSpan(smaller: QuotedFact, larger: QuotedFact): Span {
	const [low, high] = spanOf(smaller);
	const [from, to] = spanOf(larger);
	return low <= 0 ? [0, Infinity] : [from / high, to / low];
}

/** In per cent of the second. */
export function shareSpan(first: QuotedFact, second: QuotedFact): Span {
	const [low, high] = spanOf(first);
	const [from, to] = spanOf(second);
	if (from <= 0) return [0, Infinity];
	const [least, most] = [(low / to - 1) * 100, (high / from - 1) * 100];
	return first.value > second.value ? [least, most] : [-most, -least];
}

function isLoose(first: QuotedFact, second: QuotedFact): boolean {
	return !isSharp(first) || !isSharp(second);
}

function differenceOf(smaller: QuotedFact, larger: QuotedFact): Printed | null {
	const difference = larger.value - smaller.value;
	return printedWithin(difference, differenceSpan(smaller, larger), finestOf(difference), isLoose(smaller, larger));
}

/** As amounts are told: to a hundredth below a thousand (or in its first digit), whole below a million, then in three digits. */
function finestOf(amount: number): number {
	if (amount < 1e3) return Math.max(2, -powerOf(amount));
	return amount < 1e6 ? 0 : 2 - powerOf(amount);
}

/** At most one decimal. */
function shareOf(first: QuotedFact, second: QuotedFact): Printed | null {
	const share = (Math.abs(first.value - second.value) / second.value) * 100;
	return printedWithin(share, shareSpan(first, second), 1, isLoose(first, second));
}

/** At most one decimal, none from ten on. */
function timesOf(smaller: QuotedFact, larger: QuotedFact): Printed | null {
	const times = larger.value / smaller.value;
	return printedWithin(times, timesSpan(smaller, larger), times < 10 ? 1 : 0, isLoose(smaller, larger));
}
