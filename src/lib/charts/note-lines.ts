/** A thin line across a drawing that is left open wherever it would cross a mark or words. */

import type { Rect } from './labels.ts';

/** Downwards, or from the right edge back to the left. */
export type Way = 'down' | 'back';

const CLEAR = 2;
const LEAST = 3;
const BEND = 4;

/**
 * Path of a line from `start` to `end` at `at`, open at every box of `taken`. It leaves its number at `head` and bends
 * to `at` in its first pixels where the number was moved aside.
 */
export function clearLine(
	way: Way,
	head: number,
	at: number,
	start: number,
	end: number,
	taken: readonly Rect[]
): string {
	const sign = end < start ? -1 : 1;
	const bend = Math.abs(head - at) < 0.5 ? 0 : BEND;
	const begin = start + sign * bend;
	const point = (along: number, across: number) => (way === 'down' ? `${across} ${along}` : `${along} ${across}`);
	const line = (from: number, to: number) => `M${point(from, at)}L${point(to, at)}`;
	const [low, high] = [Math.min(begin, end), Math.max(begin, end)];
	const pieces = openAt(low, high, blocksOf(way, at, taken)).map(([from, to]) => line(from, to));
	return (bend === 0 ? '' : `M${point(start, head)}L${point(begin, at)}`) + pieces.join('');
}

/** Stretches of the line that boxes stand on. */
function blocksOf(way: Way, at: number, taken: readonly Rect[]): readonly (readonly [number, number])[] {
	return taken.flatMap(({ x, y, width, height }) => {
		const [across, breadth, along, length] = way === 'down' ? [x, width, y, height] : [y, height, x, width];
		const meets = at > across - CLEAR && at < across + breadth + CLEAR;
		return meets ? [[along - CLEAR, along + length + CLEAR] as const] : [];
	});
}

function openAt(
	from: number,
	to: number,
	blocks: readonly (readonly [number, number])[]
): (readonly [number, number])[] {
	const open: (readonly [number, number])[] = [];
	let edge = from;
	for (const [begin, end] of [...blocks].sort((a, b) => a[0] - b[0])) {
		if (begin - edge >= LEAST) open.push([edge, Math.min(begin, to)]);
		edge = Math.max(edge, end);
		if (edge >= to) return open;
	}
	if (to - edge >= LEAST) open.push([edge, to]);
	return open;
}
