/** How large the marks of cells are, and where they and their captions stand inside a cell. */

import { linesHeight, SIZES, textWidth, wordsBox, type PlacedWords } from './labels.ts';
import { apart, freePlaces } from './placing.ts';
import type { SizeCell, SizeMark } from './size-matrix.ts';

/** A mark on the middle line of its row. */
export interface CellMark extends SizeMark {
	readonly x: number;
	readonly radius: number;
}

const LARGEST = 30;
const LEAST = 1.5;
const BETWEEN = 2;
const CELL_PAD = 4;
const CAPTION_LINE = linesHeight(1, SIZES.inside) + 1;
const BELOW = 12;

/** Pixels of radius for the square root of a value, so that every cell of `band` pixels holds its marks. */
export function radiusScale(cells: readonly SizeCell[], band: number): number {
	const scales = cells.flatMap(({ marks }) => {
		const roots = marks.map(({ value }) => Math.sqrt(value));
		const width = 2 * roots.reduce((sum, root) => sum + root, 0);
		if (width === 0) return [];
		const room = Math.max(2, band - CELL_PAD - BETWEEN * (marks.length - 1));
		return [room / width, LARGEST / Math.max(...roots)];
	});
	return Math.min(...scales, Number.MAX_VALUE);
}

/** Marks side by side around the centre of their cell; the smallest stay visible. */
export function cellRadii({ marks }: SizeCell, scale: number, centre: number): readonly CellMark[] {
	const radii = marks.map(({ value }) => (value === 0 ? LEAST : Math.max(LEAST, Math.sqrt(value) * scale)));
	const width = radii.reduce((sum, radius) => sum + 2 * radius, BETWEEN * (marks.length - 1));
	let x = centre - width / 2;
	return marks.map((mark, index) => {
		const radius = radii[index]!;
		const own = { ...mark, x: x + radius, radius };
		x += 2 * radius + BETWEEN;
		return own;
	});
}

/** Captions below the marks, each under its own or a line further down; wider ones than the cell are left out. */
export function cellCaptions(
	marks: readonly CellMark[],
	cell: { readonly centre: number; readonly middle: number; readonly width: number }
): readonly PlacedWords[] {
	const tallest = Math.max(0, ...marks.map(({ radius }) => radius));
	const wanted = marks
		.filter(({ caption = '' }) => caption !== '' && textWidth(caption, SIZES.inside) <= cell.width)
		.map(({ caption = '', x: own }) => {
			const aside = Math.max(0, (cell.width - textWidth(caption, SIZES.inside)) / 2);
			const x = Math.min(Math.max(own, cell.centre - aside), cell.centre + aside);
			return marks.map((_, line): PlacedWords => {
				const y = cell.middle + tallest + BELOW + line * CAPTION_LINE;
				return { lines: [caption], x, y, anchor: 'middle' };
			});
		});
	const boxes = wanted.map((places) => places.map((words) => apart(wordsBox(words, SIZES.inside))));
	const chosen = freePlaces(boxes, []);
	return wanted.flatMap((places, index) => places[chosen[index] ?? -1] ?? []);
}
