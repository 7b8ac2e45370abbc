/** Holds one printed figure against another: how far apart, which is larger, or why they are not compared. Knows no words. */

import type { Unit } from '../contract/vocabulary.ts';
import type { QuotedFact } from './quoted.ts';
import { isSharp, spanOf } from './spans.ts';

/** `open`: the roundings allow both to be the larger one. */
export type Way = 'more' | 'less' | 'equal' | 'open';

export interface Compared {
	/** How the first figure stands to the second. */
	readonly way: Way;
	readonly difference: number;
	readonly unit: Unit;
	/** Unit of the last digit that the difference may show; null when both are exact. */
	readonly rounding: number | null;
	/** Is the difference as inexact as "over" or "about"? */
	readonly loose: boolean;
	/** Per cent of the second figure, with its digits; null where per cents say nothing. */
	readonly share: { readonly percent: number; readonly digits: number } | null;
	/** How many times the smaller one the larger is; null below two. */
	readonly times: number | null;
}

export type NotCompared = 'unit' | 'same';

/** From here on a size is told in times. */
const TIMES_FROM = 2;
/** Roundings that leave more open than this many per cent take the decimals away. */
const OPEN = 1;

export function compare(first: QuotedFact, second: QuotedFact): Compared | NotCompared {
	if (first.factId === second.factId) return 'same';
	if (first.unit !== second.unit) return 'unit';
	const [smaller, larger] = first.value < second.value ? [first, second] : [second, first];
	const roundings = [first.rounding ?? 0, second.rounding ?? 0];
	const way = wayOf(first, second);
	const measured = first.unit !== 'percent' && first.unit !== 'ratio' && (way === 'more' || way === 'less');
	const times = smaller.value > 0 ? larger.value / smaller.value : 0;
	return {
		way,
		difference: larger.value - smaller.value,
		unit: first.unit,
		rounding: Math.max(...roundings) || null,
		loose: !isSharp(first) || !isSharp(second),
		share: measured && times > 0 && times < TIMES_FROM ? shareOf(first, second) : null,
		times: measured && times >= TIMES_FROM ? times : null
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

/** Per cent of the second figure, in as many digits as both printed figures carry; null when it would read as nothing. */
function shareOf(first: QuotedFact, second: QuotedFact): Compared['share'] {
	const [low, high] = spanOf(first);
	const [otherLow, otherHigh] = spanOf(second);
	const percent = (Math.abs(first.value - second.value) / second.value) * 100;
	const open = otherLow <= 0 ? Infinity : (high / otherLow - low / otherHigh) * 100;
	const digits = open >= OPEN || Number.isInteger(Number(percent.toFixed(1))) ? 0 : 1;
	return Number(percent.toFixed(digits)) === 0 ? null : { percent, digits };
}
