/** The words over the columns of a matrix: its years, or names; names that find no room stand as numbers and are fullNames in a list. */

import { linesHeight, SIZES, widestLine, wrapped, type PlacedWords } from '../labels.ts';

export interface ColumnHeads {
	/** Lines of each column. */
	readonly lines: readonly (readonly string[])[];
	/** What each column is called in full, where it is read out. */
	readonly full: readonly string[];
	/** From the top of the heads to the first row. */
	readonly height: number;
	/** Names by their numbers, from the top of the drawing; empty where they stand over their columns. */
	readonly fullNames: readonly PlacedWords[];
	readonly fullNamesHeight: number;
}

const HEAD = 24;
const LINE = linesHeight(1, SIZES.tick);
const APART = 8;
const MOST_LINES = 4;
const NARROWEST_YEAR = 34;

/** `band` is the width of a column; `names` stand in the place of years where they are given. */
export function columnHeads(
	years: readonly number[],
	names: readonly string[] | undefined,
	band: number,
	width: number
): ColumnHeads {
	if (names === undefined) {
		const full = years.map(String);
		const lines = full.map((year) => [band < NARROWEST_YEAR ? `’${year.slice(2)}` : year]);
		return { lines, full, height: HEAD, fullNames: [], fullNamesHeight: 0 };
	}
	const over = names.map((name) => wrapped(name, SIZES.tick, band - APART));
	const most = Math.max(1, ...over.map(({ length }) => length));
	if (most <= MOST_LINES && over.every((lines) => widestLine(lines, SIZES.tick) <= band - APART)) {
		return { lines: over, full: names, height: HEAD + (most - 1) * LINE, fullNames: [], fullNamesHeight: 0 };
	}
	let y = SIZES.tick;
	const placed = names.map((name, at): PlacedWords => {
		const lines = wrapped(`${at + 1}. ${name}`, SIZES.tick, width);
		const head = { lines, x: 0, y, anchor: 'start' as const };
		y += lines.length * LINE;
		return head;
	});
	const lines = names.map((_, at) => [String(at + 1)]);
	return { lines, full: names, height: HEAD, fullNames: placed, fullNamesHeight: y - SIZES.tick + APART };
}

/** The lines of a head end where the others end. */
export function headDrop(lines: readonly string[], heads: ColumnHeads): number {
	return heads.height - HEAD - (lines.length - 1) * LINE;
}
