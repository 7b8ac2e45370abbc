/** Where pairs of dots go: one row each, all on one scale from zero, values outside of the dots. */

import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { keyRows } from '../keys.ts';
import {
	centredBaseline,
	linesHeight,
	SIZES,
	textWidth,
	widestLine,
	wordsBox,
	wrapped,
	type PlacedWords
} from '../labels.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import type { PairedDot, PairedDotsContent, PairedDotsLayout, PlacedPairedDot, PlacedPairedRow } from './content.ts';

const ROW = 24;
const NAME_SPACE = { narrow: 104, wide: 210 } as const;
const BEHIND_NAME = 12;
const RADIUS = { narrow: 4, wide: 5 } as const;
const BESIDE = 5;

/** Names left of the dots. Throws for a value below zero. */
export function pairedDots({ rows, keys: entries = [] }: PairedDotsContent, width: number): PairedDotsLayout {
	const all = rows.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after]));
	refuseUndrawable('pairedDots', all);
	const keys = keyRows(entries, width);
	const size = isNarrow(width) ? 'narrow' : 'wide';
	const [space, radius] = [NAME_SPACE[size], RADIUS[size]];
	const texts = rows.map(({ name, strong = false }) => wrapped(name, SIZES.name, space, strong));
	const named = max(rows, ({ strong = false }, index) => widestLine(texts[index]!, SIZES.name, strong)) ?? 0;
	const left = named + BEHIND_NAME;
	const captionWidth = ({ caption: code = '' }: PairedDot) => textWidth(code, SIZES.caption, true);
	const away = radius + BESIDE;
	const x = scaleBetween(all, left, width - 1, (max(all, captionWidth) ?? 0) + away);

	let y = keys.height + 4;
	const placed = rows.map(({ id, before, after, strong = false }, index): PlacedPairedRow => {
		const lines = texts[index]!;
		const height = Math.max(ROW, linesHeight(lines.length, SIZES.name) + 6);
		const middle = y + height / 2;
		y += height;
		const isFalling = before !== undefined && before.value > after.value;
		const place = (dot: PairedDot, side: 'left' | 'right'): PlacedPairedDot => {
			const at = x(dot.value);
			const words: PlacedWords = {
				lines: dot.caption === undefined ? [] : [dot.caption],
				x: side === 'left' ? at - away : at + away,
				y: centredBaseline(middle, 1, SIZES.caption),
				anchor: side === 'left' ? 'end' : 'start'
			};
			return { ...dot, x: at, y: middle, radius, words };
		};
		const dots = [
			...(before === undefined ? [] : [place(before, isFalling ? 'right' : 'left')]),
			place(after, isFalling ? 'left' : 'right')
		];
		return {
			id,
			strong,
			name: { lines, x: left - BEHIND_NAME, y: centredBaseline(middle, lines.length, SIZES.name), anchor: 'end' },
			guide: guideTo(dots, x(0), middle),
			step: before === undefined ? '' : `M${x(before.value)} ${middle}H${x(after.value)}`,
			dots
		};
	});
	return {
		height: y + 4,
		keys,
		rows: placed,
		baseline: rows.length === 0 ? '' : `M${x(0)} ${keys.height + 2}V${y + 2}`
	};
}

/** Zero is as far left as the value left of the smallest dot allows; the largest dot leaves room for its own. */
function scaleBetween(dots: readonly PairedDot[], left: number, right: number, space: number) {
	const [largest, smallest] = [max(dots, ({ value }) => value) || 1, min(dots, ({ value }) => value) ?? 0];
	const end = Math.max(left, right - space);
	const share = smallest / largest;
	const zero = share < 1 ? (left + space - share * end) / (1 - share) : left;
	return scaleLinear([0, largest], [Math.min(end, Math.max(left, zero)), end]);
}

/** A light line from zero to the words of the first dot. */
function guideTo(dots: readonly PlacedPairedDot[], zero: number, y: number): string {
	const starts = dots.map(({ x, radius, words }) =>
		words.anchor === 'end' ? wordsBox(words, SIZES.caption, true).x : x - radius
	);
	const end = (min(starts) ?? zero) - BESIDE;
	return end > zero ? `M${zero} ${y}H${end}` : '';
}
