/** The years that an axis of years has. */

import { extent, range } from 'd3-array';

/** Every year from the first of these to the last. */
export function everyYear(known: Iterable<number>): number[] {
	const [first, last] = extent(known);
	return first === undefined ? [] : range(first, last + 1);
}
