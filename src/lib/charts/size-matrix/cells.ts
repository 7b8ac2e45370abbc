/** How large the marks of cells are, and where they and their captions stand inside a cell. */

import { max, min, sum } from 'd3-array';
import { scaleSqrt, type ScalePower } from 'd3-scale';
import { linesHeight, SIZES, textWidth, wordsBox, type PlacedWords } from '../labels.ts';
import { apart, freePlaces } from '../placing.ts';
import type { SizeCell, SizeMark } from './content.ts';

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
const APART = 2;
/** Of the width of its cell: neighbours that a caption would touch stand on another line. */
const WIDEST = 1.25;

/** Throws for a fourth mark in a cell. */
export function refuseFull(cells: readonly SizeCell[]): void {
	const full = cells.find(({ marks }) => marks.length > 3);
	if (full === undefined) return;
	throw new Error(`sizeMatrix: a cell has room for three marks, ${full.year} got ${full.marks.length}`);
}

/** Areas in proportion to values, as large as every cell of `band` pixels holds its marks. */
export function radiusScale(cells: readonly SizeCell[], band: number): ScalePower<number, number> {
	const largest = max(cells, ({ marks }) => max(marks, ({ value }) => value));
	const radius = scaleSqrt([0, largest || 1], [0, LARGEST]);
	const shares = cells.map(({ marks }) => {
		const space = Math.max(2, band - CELL_PAD - BETWEEN * (marks.length - 1));
		return space / sum(marks, ({ value }) => 2 * radius(value));
	});
	return radius.range([0, LARGEST * Math.min(1, min(shares) ?? 1)]);
}

/** Marks side by side around the centre of their cell; the smallest stay visible. */
export function cellRadii(
	{ marks }: SizeCell,
	radiusOf: (value: number) => number,
	centre: number
): readonly CellMark[] {
	const radii = marks.map(({ value }) => Math.max(LEAST, radiusOf(value)));
	const width = sum(radii, (radius) => 2 * radius) + BETWEEN * (marks.length - 1);
	let x = centre - width / 2;
	return marks.map((mark, index) => {
		const radius = radii[index]!;
		const placed = { ...mark, x: x + radius, radius };
		x += 2 * radius + BETWEEN;
		return placed;
	});
}

/** Years whose captions stand a line further down: every second one of neighbouring cells whose captions would touch. */
export function lowered(cells: readonly SizeCell[], years: readonly number[], band: number): ReadonlySet<number> {
	const widths = new Map(cells.map(({ year, marks }) => [year, max(marks, captionWidth) ?? 0]));
	const low = new Set<number>();
	years.forEach((year, index) => {
		const [before, current] = [widths.get(years[index - 1] ?? NaN) ?? 0, widths.get(year) ?? 0];
		const touch = before > 0 && current > 0 && (before + current) / 2 > band - APART;
		if (touch && !low.has(years[index - 1]!)) low.add(year);
	});
	return low;
}

function captionWidth({ caption = '' }: SizeMark): number {
	return caption === '' ? 0 : textWidth(caption, SIZES.inside);
}

/** Captions below the marks, each under its own or a line further down; those much wider than the cell are left out. */
export function cellCaptions(
	marks: readonly CellMark[],
	cell: { readonly centre: number; readonly middle: number; readonly width: number; readonly low: boolean }
): readonly PlacedWords[] {
	const tallest = max(marks, ({ radius }) => radius) ?? 0;
	const wanted = marks
		.filter(({ caption = '' }) => caption !== '' && textWidth(caption, SIZES.inside) <= cell.width * WIDEST)
		.map(({ caption = '', x: at }) => {
			const aside = Math.max(0, (cell.width - textWidth(caption, SIZES.inside)) / 2);
			const x = Math.min(Math.max(at, cell.centre - aside), cell.centre + aside);
			return marks.map((_, line): PlacedWords => {
				const y = cell.middle + tallest + BELOW + (line + Number(cell.low)) * CAPTION_LINE;
				return { lines: [caption], x, y, anchor: 'middle' };
			});
		});
	const boxes = wanted.map((places) => places.map((words) => apart(wordsBox(words, SIZES.inside))));
	const chosen = freePlaces(boxes, []);
	return wanted.flatMap((places, index) => places[chosen[index] ?? -1] ?? []);
}
