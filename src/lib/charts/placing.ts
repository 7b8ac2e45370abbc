/** Keeps words apart: the first free one of several places, and lists pushed apart along one axis. */

import { range, sort, sum } from 'd3-array';
import type { Rect } from './labels.ts';

/** Boxes made to touch still overlap by a hair in floating point. */
const HAIR = 1e-9;

export function overlap(a: Rect, b: Rect): boolean {
	const meet = (from: number, length: number, other: number, its: number) =>
		from + HAIR < other + its && other + HAIR < from + length;
	return meet(a.x, a.width, b.x, b.width) && meet(a.y, a.height, b.y, b.height);
}

/**
 * For every label, most important first, the index of the first of its places that is clear of `taken` and of the
 * labels before it; -1 when none is, and the label is then left out.
 */
export function freePlaces(labels: readonly (readonly Rect[])[], taken: readonly Rect[]): readonly number[] {
	const full = [...taken];
	return labels.map((places) => {
		const index = places.findIndex((place) => !full.some((other) => overlap(place, other)));
		const place = places[index];
		if (place !== undefined) full.push(place);
		return index;
	});
}

/** Words on one line need a space between them to read as two. */
export function apart({ x, y, width, height }: Rect): Rect {
	return { x: x - 2.5, y, width: width + 5, height };
}

/** Boxes that no word may touch: everything left of `from` and right of `to`. */
export function outside(from: number, to: number): readonly Rect[] {
	const far = 1e6;
	const side = { y: -far, width: far, height: 2 * far };
	return [
		{ ...side, x: from - far },
		{ ...side, x: to }
	];
}

/** The nearest centre to `centre` at which `own` pixels stay on a sheet of `width`. */
export function inDrawing(centre: number, wanted: number, width: number): number {
	return Math.max(wanted / 2, Math.min(centre, width - wanted / 2));
}

/**
 * Centres as near to the wanted ones as they can be without touching, inside `from`..`to`; the order given is kept.
 * More than fit are spread evenly.
 */
export function pushedApart(
	wanted: readonly { readonly centre: number; readonly height: number }[],
	from: number,
	to: number
): readonly number[] {
	const order = sort(range(wanted.length), (index) => wanted[index]!.centre);
	const total = sum(wanted, ({ height }) => height);
	const squeeze = total > to - from ? (to - from) / total : 1;
	const heights = wanted.map(({ height }) => height * squeeze);

	const centres = wanted.map(({ centre }) => centre);
	let edge = from;
	for (const index of order) {
		centres[index] = Math.max(wanted[index]!.centre, edge + heights[index]! / 2);
		edge = centres[index]! + heights[index]! / 2;
	}
	edge = to;
	for (const index of order.reverse()) {
		centres[index] = Math.min(centres[index]!, edge - heights[index]! / 2);
		edge = centres[index]! - heights[index]! / 2;
	}
	return centres;
}
