/** Where small squares go when each stands for one fixed number, counted row by row. */

import { cumsum, range, sum } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { keyRows } from '../keys.ts';
import { linesHeight, SIZES, wrapped } from '../labels.ts';
import { refuseUndrawable } from '../ticks.ts';
import type { PictogramContent, PlacedPictogramPart, PictogramLayout } from './content.ts';

const WIDEST_PITCH = 26;
const TEN = 10;
const TEN_GAP = 6;
const SQUARE = 0.84;
const INNER = 2;
const MOST_SQUARES = 4000;

/** Squares in blocks of ten by ten, as wide as there is room. Throws for a value below zero and for too many squares. */
export function pictogram(content: PictogramContent, width: number): PictogramLayout {
	const { perSquare, squareWords, parts, outline } = content;
	const all = outline === undefined ? parts : [...parts, outline];
	refuseUndrawable('pictogram', all);
	if (!(perSquare > 0)) throw new Error(`pictogram: perSquare should be more than zero, got ${perSquare}`);
	const squares = sum(all, ({ value }) => value) / perSquare;
	if (squares > MOST_SQUARES) {
		throw new Error(
			`pictogram: at most ${MOST_SQUARES} squares can be told apart, raise perSquare; got ${Math.ceil(squares)}`
		);
	}

	const entries = all.map(({ tone, texture, name, caption }) => ({
		tone,
		texture,
		words: [name, caption ?? ''].join(' ').trimEnd()
	}));
	const lines = wrapped(squareWords, SIZES.caption, width);
	const unit = { lines, x: 0, y: SIZES.caption, anchor: 'start' as const };
	const above = linesHeight(lines.length, SIZES.caption) + 6;
	const keys = keyRows([...entries, ...(content.keys ?? [])], width, above);
	const top = above + keys.height;

	// A band for each ten, and inside it one for each square; rows go down as columns go right.
	const tens = Math.ceil((width + TEN_GAP) / (TEN * WIDEST_PITCH + TEN_GAP));
	const perRow = tens * TEN;
	const ten = scaleBand(range(tens), [0, width]).paddingInner((TEN_GAP * tens) / (width + TEN_GAP));
	const one = scaleBand(range(TEN), [0, ten.bandwidth()])
		.paddingOuter((1 - SQUARE) / 2)
		.paddingInner(1 - SQUARE)
		.align(0);
	const side = one.bandwidth();
	const along = (place: number) => Math.floor(place / TEN) * ten.step() + one(place % TEN)!;
	const corner = (index: number) => ({ x: along(index % perRow), y: top + along(Math.floor(index / perRow)) });

	const ends = cumsum(all, ({ value }) => value / perSquare);
	const placed = all.map((part, place): PlacedPictogramPart => {
		const [from, to] = [ends[place - 1] ?? 0, ends[place]!];
		const cut: { x: number; y: number; width: number }[] = [];
		for (let index = Math.floor(from); index < to; index += 1) {
			const start = Math.max(0, from - index);
			const end = Math.min(1, to - index);
			const { x, y } = corner(index);
			if (end - start > 1e-6) cut.push({ x: x + start * side, y, width: (end - start) * side });
		}
		const path = cut.map(({ x, y, width: squareWidth }) => square(x, y, squareWidth, side)).join('');
		const inner = cut.filter((square) => square.width > 4 * INNER);
		return {
			...part,
			path,
			innerPath: inner
				.map((piece) => square(piece.x + INNER, piece.y + INNER, piece.width - 2 * INNER, side - 2 * INNER))
				.join(''),
			open: part === outline
		};
	});

	const rows = Math.ceil((ends.at(-1) ?? 0) / perRow - 1e-9);
	const height = rows === 0 ? top : top + along(rows - 1) + one.step();
	return { height, keys, unit, parts: placed, perRow };
}

const short = (value: number) => String(Math.round(value * 100) / 100);

function square(x: number, y: number, width: number, height: number): string {
	return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}
