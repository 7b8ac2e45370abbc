/** How large the marks of cells are, and where they and their captions stand inside a cell. */

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

/** Years whose captions stand a line further down: every second one of neighbouring cells whose captions would touch. */
export function lowered(cells: readonly SizeCell[], years: readonly number[], band: number): ReadonlySet<number> {
	const widths = new Map(cells.map(({ year, marks }) => [year, Math.max(0, ...marks.map(captionWidth))]));
	const low = new Set<number>();
	years.forEach((year, index) => {
		const [before, own] = [widths.get(years[index - 1] ?? NaN) ?? 0, widths.get(year) ?? 0];
		const touch = before > 0 && own > 0 && (before + own) / 2 > band - APART;
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
	const tallest = Math.max(0, ...marks.map(({ radius }) => radius));
	const wanted = marks
		.filter(({ caption = '' }) => caption !== '' && textWidth(caption, SIZES.inside) <= cell.width * WIDEST)
		.map(({ caption = '', x: own }) => {
			const aside = Math.max(0, (cell.width - textWidth(caption, SIZES.inside)) / 2);
			const x = Math.min(Math.max(own, cell.centre - aside), cell.centre + aside);
			return marks.map((_, line): PlacedWords => {
				const y = cell.middle + tallest + BELOW + (line + Number(cell.low)) * CAPTION_LINE;
				return { lines: [caption], x, y, anchor: 'middle' };
			});
		});
	const boxes = wanted.map((places) => places.map((words) => apart(wordsBox(words, SIZES.inside))));
	const chosen = freePlaces(boxes, []);
	return wanted.flatMap((places, index) => places[chosen[index] ?? -1] ?? []);
}
