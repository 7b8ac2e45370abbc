/** Which mark lies next in a direction. Knows centres of marks only, no drawing and no keys. */

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Centre {
	readonly x: number;
	readonly y: number;
}

const ASIDE = 3;
const SAME_LINE = 0.5;

/**
 * Index of the nearest centre in `direction` from the one at `from`; way aside counts three times as far as way ahead.
 * `from` itself when nothing lies there, -1 when there is no such mark.
 */
export function nextMark(centres: readonly Centre[], from: number, direction: Direction): number {
	const start = centres[from];
	if (start === undefined) return -1;
	const upright = direction === 'up' || direction === 'down';
	const sign = direction === 'left' || direction === 'up' ? -1 : 1;
	let nearest = from;
	let shortest = Infinity;
	centres.forEach((centre, index) => {
		const ahead = sign * (upright ? centre.y - start.y : centre.x - start.x);
		const aside = Math.abs(upright ? centre.x - start.x : centre.y - start.y);
		const way = ahead + ASIDE * aside;
		if (index !== from && ahead > SAME_LINE && way < shortest) {
			nearest = index;
			shortest = way;
		}
	});
	return nearest;
}
