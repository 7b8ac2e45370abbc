/** Where marks of their size go in a table of names and years; a cell without a figure is an empty ring. */

import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { keyRows, type KeyEntry } from '../keys.ts';
import { centredBaseline, linesHeight, SIZES, widestLine, wordsBox, wrapped, type PlacedWords } from '../labels.ts';
import { columnHeads, headDrop } from './heads.ts';
import { isNarrow } from '../chart-props.ts';
import { cellCaptions, cellRadii, lowered, radiusScale, refuseFull } from './cells.ts';
import { refuseUndrawable } from '../ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross } from '../time-notes.ts';
import { placeOfDay } from '../year-columns/groups.ts';
import type { SizeRow, SizeMatrixContent, PlacedSizeMark, PlacedRing, SizeMatrixLayout } from './content.ts';

const NAME_SPACE = 240;
const NAME_SHARE = 0.32;
const INDENT = 14;
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
			(narrow ? width : Math.min(NAME_SPACE, width * NAME_SHARE)) - indent(row),
			row.heading === true
		)
	);
	const nameWidths = rows.map(
		(row, index) => widestLine(texts[index]!, SIZES.name, row.heading === true) + indent(row)
	);
	const left = narrow ? 0 : (max(nameWidths) ?? 0) + 14;
	const x = scaleBand(years, [left, width]);
	const band = x.bandwidth();
	const centre = (year: number) => x(year)! + band / 2;
	const radius = radiusScale(cells, band);

	const isEmpty = (row: SizeRow, year: number) =>
		row.heading !== true && !row.cells.some((cell) => cell.year === year && cell.marks.length > 0);
	const someEmpty = rows.some((row) => years.some((year) => isEmpty(row, year)));
	const emptyKey: readonly KeyEntry[] = someEmpty ? [{ tone: 'context', texture: 'empty', words: missing }] : [];
	const columns = columnHeads(years, content.heads, band, width);
	const keys = keyRows([...(content.keys ?? []), ...emptyKey], width, columns.fullNamesHeight);

	const heads = (baseline: number) =>
		columns.lines.map((lines, at): PlacedWords => {
			return { lines, x: centre(years[at]!), y: baseline + headDrop(lines, columns), anchor: 'middle' };
		});
	const heading: PlacedWords[] = [];
	const names: (PlacedWords & { heading: boolean })[] = [];
	const marks: PlacedSizeMark[] = [];
	const rings: PlacedRing[] = [];
	const captions: PlacedWords[] = [];
	let rules = '';
	const place = placeOfDay(years.map((year) => ({ year })));
	const days = noteDays(content.notes, (day) => place(day) !== null);
	const top = columns.fullNamesHeight + keys.height;
	let y = top + bandHeight(days);
	if (rows[0]?.heading !== true) {
		heading.push(...heads(y + 14));
		y += columns.height;
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
			y += below + Math.max(columns.height, narrow ? 0 : nameHeight + 6);
			rules += `M0 ${y}H${width}`;
			return;
		}
		const known = row.cells.filter((cell) => years.includes(cell.year) && cell.marks.length > 0);
		const low = lowered(known, years, band);
		const placed = known.map((cell) => ({
			centre: centre(cell.year),
			low: low.has(cell.year),
			marks: cellRadii(cell, radius, centre(cell.year))
		}));
		const tallest = Math.max(
			narrow ? RING : SIZES.name * 0.65,
			...placed.flatMap((cell) => cell.marks.map(({ radius }) => radius))
		);
		const above = narrow ? y + PAD + nameHeight : y;
		const ends = (middle: number) =>
			placed.flatMap((cell) => cellCaptions(cell.marks, { ...cell, middle, width: band }));
		const free = narrow ? 0 : Math.max(LEAST_ROW, nameHeight + 2 * PAD);
		const below = Math.max(tallest, ...ends(0).map((words) => words.y + 3));
		const rowHeight = Math.max(free, PAD + tallest + below + PAD);
		const middle = above + PAD + tallest + Math.max(0, rowHeight - 2 * PAD - tallest - below) / 2;

		const inner = y + PAD + nameHeight / 2;
		const nameMiddle = Math.min(Math.max(middle, inner), Math.max(inner, y + rowHeight - PAD - nameHeight / 2));
		names.push({ ...name, y: narrow ? y + PAD + SIZES.name : centredBaseline(nameMiddle, lines.length, SIZES.name) });
		marks.push(...placed.flatMap((cell) => cell.marks.map((mark) => ({ ...mark, y: middle }))));
		captions.push(...ends(middle));
		for (const year of years.filter((one) => isEmpty(row, one))) {
			const gap = row.gaps?.find((one) => one.year === year);
			const words = gap ?? {
				id: `${row.id}-${year}-empty`,
				label: `${row.name}, ${columns.full[years.indexOf(year)]}: ${missing}`
			};
			rings.push({ ...words, x: centre(year), y: middle, radius: RING });
		}
		y = above + rowHeight;
		rules += `M0 ${y}H${width}`;
	});
	const placedNotes = notesAcross(days, (day) => left + (place(day) ?? 0) * band, {
		top,
		ground: top + bandHeight(days) + columns.height - PAD,
		left,
		right: width,
		taken: names.slice(0, 1).map((words) => wordsBox(words, SIZES.name, true)),
		keysTop: y,
		width
	});
	const height = y + 2 + keysHeight(placedNotes, y);
	return {
		height,
		keys,
		years: heading,
		fullNames: columns.fullNames,
		names,
		rules,
		marks,
		rings,
		captions,
		notes: placedNotes
	};
}
