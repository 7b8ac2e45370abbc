/** The blocks of one column and the cap of its printed whole, whichever way the column runs. */

import { centredBaseline, SIZES, textWidth, type PlacedWords, type Rect } from '../labels.ts';
import type { Mark } from '../mark.ts';
import type { PlacedBlock, PlacedCap, YearColumn } from './content.ts';
import { partsTotal, stacked } from './groups.ts';

const THINNEST = 0.75;
/** Clear of the outline and of the inner edge. */
const INSIDE_PAD = 4.5;
const CAP_END = 5;
const CAP_REACH = 10;
const LEAST_REST = 6;

/** `span` gives the box between two values of the column. */
export function columnBlocks(column: YearColumn, span: (from: number, to: number) => Rect): readonly PlacedBlock[] {
	const { whole } = column;
	if (column.parts.length === 0) return whole === undefined ? [] : [block(whole, span(0, whole.value))];
	return stacked(column).map(({ part, from, to }) => block(part, span(from, to)));
}

/** A cap where both the parts and the whole are known; `line` gives the ends of a line across the column. */
export function columnCap(
	column: YearColumn,
	span: (from: number, to: number) => Rect,
	line: (value: number) => { x1: number; y1: number; x2: number; y2: number }
): readonly PlacedCap[] {
	const { parts, whole } = column;
	if (whole === undefined || parts.length === 0) return [];
	const { x1, y1, x2, y2 } = line(whole.value);
	const upright = y1 === y2;
	const ends = upright
		? `M${x1} ${y1 + CAP_END}V${y1}H${x2}V${y1 + CAP_END}`
		: `M${x1 - CAP_END} ${y1}H${x1}V${y2}H${x1 - CAP_END}`;
	const reach = upright
		? { x: x1, y: y1 - CAP_REACH, width: x2 - x1, height: CAP_REACH + CAP_END }
		: { x: x1 - CAP_END, y: y1, width: CAP_REACH + CAP_END, height: y2 - y1 };
	const total = partsTotal(column);
	const rest = span(Math.min(total, whole.value), whole.value);
	const clear = Math.min(rest.width, rest.height) > LEAST_REST;
	return [{ ...whole, path: ends, reach, ...(clear && { rest }) }];
}

function block(mark: Mark & { readonly value: number }, box: Rect): PlacedBlock {
	const width = Math.max(THINNEST, box.width);
	const height = Math.max(THINNEST, box.height);
	const placed = { ...mark, x: box.x, y: box.y + Math.min(0, box.height - THINNEST), width, height };
	const inside = insideWords(mark.caption, placed);
	return inside === undefined ? placed : { ...placed, inside };
}

function insideWords(caption: string | undefined, box: Rect): PlacedWords | undefined {
	if (caption === undefined || caption === '') return undefined;
	if (box.height < SIZES.inside + 3 || box.width < textWidth(caption, SIZES.inside) + INSIDE_PAD) return undefined;
	const y = centredBaseline(box.y + box.height / 2, 1, SIZES.inside);
	return { lines: [caption], x: box.x + box.width / 2, y, anchor: 'middle' };
}
