/** Where marks of their size go in a table of names and years; a cell without a figure is an empty ring. */

import type { Gap } from './gap.ts';
import { keyRows, type KeyEntry, type KeyRows } from './keys.ts';
import { centredBaseline, linesHeight, SIZES, widestLine, wordsBox, wrapped, type PlacedWords } from './labels.ts';
import type { Mark } from './mark.ts';
import { isNarrow } from './sheet.ts';
import { cellCaptions, cellRadii, lowered, radiusScale, refuseFull } from './size-cells.ts';
import { refuseUndrawable } from './ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross, type PlacedNotes, type TimeNote } from './time-notes.ts';
import { placeOfDay } from './year-groups.ts';

export interface SizeMark extends Mark {
	readonly value: number;
	/** Circles by default; a square tells a second kind apart. */
	readonly form?: 'circle' | 'square';
}

export interface SizeCell {
	readonly year: number;
	/** At most three, side by side. */
	readonly marks: readonly SizeMark[];
}

/** Words of a gap are drawn once, in the key; each cell says its own label. */
export interface SizeGap extends Gap {
	readonly year: number;
}

export interface SizeRow {
	readonly id: string;
	readonly name: string;
	/** 0 for a row of its own, 1 and more for a row inside the one above. */
	readonly level?: number;
	/** A heading over the rows that follow, without cells. */
	readonly heading?: boolean;
	readonly cells: readonly SizeCell[];
	readonly gaps?: readonly SizeGap[];
}

export interface SizeMatrixContent {
	/** Ascending; every one is a column. */
	readonly years: readonly number[];
	readonly rows: readonly SizeRow[];
	/** Words for cells that have neither marks nor a gap: read out as row, year, words. */
	readonly missing: string;
	readonly keys?: readonly KeyEntry[];
	/** What changed on days of these years: marked over the first row of years. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedSizeMark extends SizeMark {
	readonly x: number;
	readonly y: number;
	/** Of the circle; a square has the same area. */
	readonly radius: number;
}

export interface PlacedRing {
	readonly id: string;
	readonly label: string;
	readonly href?: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface SizeMatrixLayout {
	readonly height: number;
	readonly keys: KeyRows;
	/** Years over the first row and again over every heading. */
	readonly years: readonly PlacedWords[];
	readonly names: readonly (PlacedWords & { readonly heading: boolean })[];
	/** Light lines under the rows. */
	readonly rules: string;
	readonly marks: readonly PlacedSizeMark[];
	readonly rings: readonly PlacedRing[];
	readonly captions: readonly PlacedWords[];
	readonly notes: PlacedNotes;
}

const NAME_ROOM = 240;
const NAME_SHARE = 0.32;
const INDENT = 14;
const HEAD = 24;
const PAD = 6;
const LEAST_ROW = 26;
const RING = 3.5;

/** Names left of the cells, above them on a phone. Throws for a value below zero and for a fourth mark in a cell. */
export function sizeMatrix(content: SizeMatrixContent, width: number): SizeMatrixLayout {
	const { years, rows, missing } = content;
	const cells = rows.flatMap((row) => row.cells);
	refuseUndrawable(
		'sizeMatrix',
		cells.flatMap(({ marks }) => marks)
	);
	refuseFull(cells);
	const narrow = isNarrow(width);
	const indent = ({ level = 0 }: SizeRow) => level * INDENT;
	const texts = rows.map((row) =>
		wrapped(
			row.name,
			SIZES.name,
			(narrow ? width : Math.min(NAME_ROOM, width * NAME_SHARE)) - indent(row),
			row.heading === true
		)
	);
	const nameWidths = rows.map(
		(row, index) => widestLine(texts[index]!, SIZES.name, row.heading === true) + indent(row)
	);
	const left = narrow ? 0 : Math.max(0, ...nameWidths) + 14;
	const band = (width - left) / Math.max(1, years.length);
	const centre = (year: number) => left + (years.indexOf(year) + 0.5) * band;
	const scale = radiusScale(cells, band);

	const isEmpty = (row: SizeRow, year: number) =>
		row.heading !== true && !row.cells.some((cell) => cell.year === year && cell.marks.length > 0);
	const someEmpty = rows.some((row) => years.some((year) => isEmpty(row, year)));
	const emptyKey: readonly KeyEntry[] = someEmpty ? [{ tone: 'context', texture: 'empty', words: missing }] : [];
	const keys = keyRows([...(content.keys ?? []), ...emptyKey], width);

	const heads = (baseline: number) =>
		years.map((year): PlacedWords => ({
			lines: [band < 34 ? `’${String(year).slice(2)}` : String(year)],
			x: centre(year),
			y: baseline,
			anchor: 'middle'
		}));
	const heading: PlacedWords[] = [];
	const names: (PlacedWords & { heading: boolean })[] = [];
	const marks: PlacedSizeMark[] = [];
	const rings: PlacedRing[] = [];
	const captions: PlacedWords[] = [];
	let rules = '';
	const place = placeOfDay(years.map((year) => ({ year })));
	const days = noteDays(content.notes, (day) => place(day) !== null);
	let y = keys.height + bandHeight(days);
	if (rows[0]?.heading !== true) {
		heading.push(...heads(y + 14));
		y += HEAD;
	}
	rows.forEach((row, index) => {
		const lines = texts[index]!;
		const nameHeight = linesHeight(lines.length, SIZES.name);
		const name = { lines, x: indent(row), anchor: 'start' as const, heading: row.heading === true };
		if (row.heading === true) {
			y += index === 0 ? 0 : PAD;
			const below = narrow ? nameHeight : 0;
			names.push({ ...name, y: y + 14 });
			heading.push(...heads(y + below + (narrow ? 14 : Math.max(14, nameHeight - 2))));
			y += below + Math.max(HEAD, narrow ? 0 : nameHeight + 6);
			rules += `M0 ${y}H${width}`;
			return;
		}
		const known = row.cells.filter((cell) => years.includes(cell.year) && cell.marks.length > 0);
		const low = lowered(known, years, band);
		const placed = known.map((cell) => ({
			centre: centre(cell.year),
			low: low.has(cell.year),
			marks: cellRadii(cell, scale, centre(cell.year))
		}));
		const tallest = Math.max(
			narrow ? RING : SIZES.name * 0.65,
			...placed.flatMap((cell) => cell.marks.map(({ radius }) => radius))
		);
		const top = narrow ? y + PAD + nameHeight : y;
		const ends = (middle: number) =>
			placed.flatMap((cell) => cellCaptions(cell.marks, { ...cell, middle, width: band }));
		const free = narrow ? 0 : Math.max(LEAST_ROW, nameHeight + 2 * PAD);
		const below = Math.max(tallest, ...ends(0).map((words) => words.y + 3));
		const rowHeight = Math.max(free, PAD + tallest + below + PAD);
		const middle = top + PAD + tallest + Math.max(0, rowHeight - 2 * PAD - tallest - below) / 2;

		const inner = y + PAD + nameHeight / 2;
		const nameMiddle = Math.min(Math.max(middle, inner), Math.max(inner, y + rowHeight - PAD - nameHeight / 2));
		names.push({ ...name, y: narrow ? y + PAD + SIZES.name : centredBaseline(nameMiddle, lines.length, SIZES.name) });
		marks.push(...placed.flatMap((cell) => cell.marks.map((mark) => ({ ...mark, y: middle }))));
		captions.push(...ends(middle));
		for (const year of years.filter((own) => isEmpty(row, own))) {
			const gap = row.gaps?.find((own) => own.year === year);
			const words = gap ?? { id: `${row.id}-${year}-empty`, label: `${row.name}, ${year}: ${missing}` };
			rings.push({ ...words, x: centre(year), y: middle, radius: RING });
		}
		y = top + rowHeight;
		rules += `M0 ${y}H${width}`;
	});
	const placedNotes = notesAcross(days, (day) => left + (place(day) ?? 0) * band, {
		top: keys.height,
		ground: keys.height + bandHeight(days) + HEAD - PAD,
		left,
		right: width,
		taken: names.slice(0, 1).map((words) => wordsBox(words, SIZES.name, true)),
		keysTop: y,
		width
	});
	const height = y + 2 + keysHeight(placedNotes, y);
	return { height, keys, years: heading, names, rules, marks, rings, captions, notes: placedNotes };
}
