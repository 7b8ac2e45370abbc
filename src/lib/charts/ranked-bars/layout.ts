/** Where rows of named bars go, in the order given: counts, open upper bounds, and rows without a figure. */

import { max, sum } from 'd3-array';
import { fittedScale } from '../fitted-scale.ts';
import { gapHeight, gapWidth, placedGap, type PlacedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { centredBaseline, linesHeight, SIZES, widestLine, balanced, wrapped, type PlacedWords } from '../labels.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable } from '../ticks.ts';
import type { RankedBar, RankedBarsContent, PlacedRankedBar, RankedBarsLayout } from './content.ts';

const BAR = 18;
const BAR_GAP = 3;
const ROW_GAP = 10;
const NAME_SPACE = 230;
const BESIDE = 6;

/** Names left of the bars, above them on a phone. Throws for a value below zero. */
export function rankedBars({ rows, keys: entries = [] }: RankedBarsContent, width: number): RankedBarsLayout {
	const all = rows.flatMap(({ bar, bound }) => [bar, bound].filter((bar) => bar !== undefined));
	refuseUndrawable('rankedBars', all);
	const narrow = isNarrow(width);
	const keys = keyRows(entries, width);
	const texts = rows.map(({ name }) =>
		narrow ? wrapped(name, SIZES.name, width) : balanced(name, SIZES.name, NAME_SPACE)
	);
	const left = narrow ? 0.5 : (max(texts, (lines) => widestLine(lines, SIZES.name)) ?? 0) + 12;
	const space = width - left - 1;
	// At least half of the sheet is for the bar that needs its caption's room least; shorter bars leave their captions more.
	const captionLines = ({ caption = '' }: RankedBar, most = space / 2) => wrapped(caption, SIZES.caption, most, true);
	const captionSpace = (bar: RankedBar) => widestLine(captionLines(bar), SIZES.caption, true) + BESIDE;
	const x = fittedScale(
		all.map((bar) => ({ value: bar.value, words: captionSpace(bar) })),
		left,
		left + space
	);
	const besideLines = (bar: RankedBar) => captionLines(bar, Math.max(space / 2, left + space - x(bar.value) - BESIDE));

	const names: PlacedWords[] = [];
	const bars: PlacedRankedBar[] = [];
	const gaps: PlacedGap[] = [];
	let y = keys.height + 4;
	let baseline = '';
	const top = y;
	rows.forEach((row, index) => {
		const lines = texts[index]!;
		const nameHeight = linesHeight(lines.length, SIZES.name);
		const drawn = [row.bar, row.bound].filter((bar) => bar !== undefined);
		const heights = drawn.map((bar) => Math.max(BAR, linesHeight(besideLines(bar).length, SIZES.caption)));
		const gapOwn = row.gap === undefined ? 0 : Math.max(BAR, gapHeight(row.gap.words, space) - 6);
		const barsHeight = sum(heights, (height) => height + BAR_GAP) + (gapOwn === 0 ? -BAR_GAP : gapOwn);
		let at = narrow ? y + nameHeight + 4 : y + Math.max(0, (nameHeight - barsHeight) / 2);
		const nameMiddle = narrow ? y + nameHeight / 2 : at + Math.max(BAR, Math.min(barsHeight, nameHeight)) / 2;
		names.push({
			lines,
			x: narrow ? 0 : left - 12,
			y: centredBaseline(Math.max(nameMiddle, y + nameHeight / 2), lines.length, SIZES.name),
			anchor: narrow ? 'start' : 'end'
		});
		drawn.forEach((bar, place) => {
			const height = heights[place]!;
			const words = besideLines(bar);
			const middle = at + height / 2;
			const box = { x: left, y: middle - BAR / 2, width: Math.max(1.5, x(bar.value) - left), height: BAR };
			const beside = {
				lines: words,
				x: x(bar.value) + BESIDE,
				y: centredBaseline(middle, words.length, SIZES.caption),
				anchor: 'start' as const
			};
			bars.push({ ...bar, ...box, open: bar === row.bound, ...(words.length > 0 && { beside }) });
			at += height + BAR_GAP;
			if (narrow) baseline += `M${left - 0.5} ${middle - BAR / 2 - 2}v${BAR + 4}`;
		});
		if (row.gap !== undefined) {
			gaps.push(placedGap(row.gap, { x: left, y: at, width: gapWidth(row.gap.words, space), height: gapOwn }));
			at += gapOwn;
		}
		y = Math.max(at - (gapOwn === 0 ? BAR_GAP : 0), y + nameHeight) + ROW_GAP;
	});

	const height = Math.max(top, y - ROW_GAP) + 4;
	if (!narrow && rows.length > 0) baseline = `M${left - 0.5} ${top - 2}V${height - 2}`;
	return { height, keys, names, baseline, bars, gaps };
}
