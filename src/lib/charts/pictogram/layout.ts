/** Where small squares go when each stands for one fixed number, counted row by row. */

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
	const squares = all.reduce((sum, { value }) => sum + value, 0) / perSquare;
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

	let perRow: number = TEN;
	while ((width - TEN_GAP * (perRow / TEN - 1)) / perRow > WIDEST_PITCH) perRow += TEN;
	const pitch = (width - TEN_GAP * (perRow / TEN - 1)) / perRow;
	const side = pitch * SQUARE;
	const corner = (index: number) => {
		const column = index % perRow;
		const row = Math.floor(index / perRow);
		return {
			x: column * pitch + Math.floor(column / TEN) * TEN_GAP,
			y: top + row * pitch + Math.floor(row / TEN) * TEN_GAP
		};
	};

	let from = 0;
	const placed = all.map((part): PlacedPictogramPart => {
		const to = from + part.value / perSquare;
		const cut: { x: number; y: number; width: number }[] = [];
		for (let index = Math.floor(from); index < to; index += 1) {
			const start = Math.max(0, from - index);
			const end = Math.min(1, to - index);
			const { x, y } = corner(index);
			if (end - start > 1e-6) cut.push({ x: x + start * side, y, width: (end - start) * side });
		}
		from = to;
		const path = cut.map(({ x, y, width: own }) => square(x, y, own, side)).join('');
		const inner = cut.filter((own) => own.width > 4 * INNER);
		return {
			...part,
			path,
			innerPath: inner
				.map((own) => square(own.x + INNER, own.y + INNER, own.width - 2 * INNER, side - 2 * INNER))
				.join(''),
			open: part === outline
		};
	});

	const rows = Math.ceil(from / perRow - 1e-9);
	const height = rows === 0 ? top : corner((rows - 1) * perRow).y + pitch;
	return { height, keys, unit, parts: placed, perRow };
}

const short = (value: number) => String(Math.round(value * 100) / 100);

function square(x: number, y: number, width: number, height: number): string {
	return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}
