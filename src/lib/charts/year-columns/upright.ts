/** Columns of years on a desk: years to the right, values upwards, names at the right edge. */

import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { gapHeight, placedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { SIZES, textWidth, wordsBox } from '../labels.ts';
import { outside } from '../placing.ts';
import { ticksAcross, valueAxis } from '../ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross } from '../time-notes.ts';
import { columnBlocks, columnCap } from './blocks.ts';
import { columnCaptions, partNames, unnamedKeys } from './captions.ts';
import type { YearColumnsContent, YearColumnsLayout } from './content.ts';
import { placeOfDay, reach, yearGroups } from './groups.ts';

const PLOT_HEIGHT = 280;
const ABOVE_PLOT = 22;
const BELOW_PLOT = 26;
const WIDEST_COLUMN = 48;
const YEAR_FILL = 0.87;
const PAIR_GAP = 2;

export function uprightYearColumns(content: YearColumnsContent, width: number): YearColumnsLayout {
	const groups = yearGroups(content);
	const direct = partNames(content, groups);
	const keys = keyRows([...unnamedKeys(content, direct), ...(content.keys ?? [])], width);

	const place = placeOfDay(groups);
	const days = noteDays(content.notes, (day) => place(day) !== null);
	const top = keys.height + bandHeight(days) + ABOVE_PLOT;
	const ground = top + PLOT_HEIGHT;
	const axis = valueAxis(max(content.columns, reach) ?? 0, ground, top);
	const y = axis.place;
	const left = max(axis.values, (value) => textWidth(content.formatTick(value), SIZES.tick))! + 10;
	const right = width - direct.width;
	const x = scaleBand(
		groups.map(({ year }) => year),
		[left, right]
	);
	const band = x.bandwidth();
	const slots = max(groups, ({ items }) => items.length) ?? 1;
	const columnWidth = Math.min(WIDEST_COLUMN, (band * YEAR_FILL - PAIR_GAP * (slots - 1)) / slots);

	const placed = groups.flatMap(({ year, items, empty }) => {
		const centre = x(year)! + band / 2;
		const itemWidth = empty ? Math.min(band * 0.86, 2 * WIDEST_COLUMN) : columnWidth;
		const start = centre - (items.length * itemWidth + (items.length - 1) * PAIR_GAP) / 2;
		return items.map((item, slot) => ({
			item,
			start: start + slot * (itemWidth + PAIR_GAP),
			itemWidth,
			slot,
			of: items.length
		}));
	});

	const needed = placed.map(({ item, itemWidth }) => ('gap' in item ? gapHeight(item.gap.words, itemWidth) : 0));
	const emptyHeight = Math.min(PLOT_HEIGHT, max(needed) ?? 0);
	const gaps = placed.flatMap(({ item, start, itemWidth }) =>
		'gap' in item
			? [placedGap(item.gap, { x: start, y: ground - emptyHeight, width: itemWidth, height: emptyHeight })]
			: []
	);
	const columns = placed.flatMap(({ item, start, itemWidth, slot, of }) => {
		if ('gap' in item) return [];
		const span = (from: number, to: number) => ({ x: start, y: y(to), width: itemWidth, height: y(from) - y(to) });
		const blocks = columnBlocks(item.column, span);
		const caps = columnCap(item.column, span, (value) => ({
			x1: start - 3,
			y1: y(value),
			x2: start + itemWidth + 3,
			y2: y(value)
		}));
		return [
			{
				column: item.column,
				x: start,
				y: y(reach(item.column)),
				width: itemWidth,
				side: of === 1 ? 0 : slot === 0 ? -1 : 1,
				blocks,
				caps
			}
		];
	});
	const blocks = columns.flatMap((column) => column.blocks);
	const caps = columns.flatMap((column) => column.caps);
	const captions = columnCaptions(columns, [...blocks, ...gaps, ...outside(left - 6, width)]);
	const bottom = ground + BELOW_PLOT;
	const captionBoxes = captions.map((words) => wordsBox(words, SIZES.caption, true));
	const notes = notesAcross(days, (day) => left + (place(day) ?? 0) * x.step(), {
		top: keys.height,
		ground,
		left,
		right: width,
		taken: [...blocks, ...gaps, ...caps.map((cap) => cap.reach), ...captionBoxes],
		keysTop: bottom - 8,
		width
	});

	return {
		height: bottom + keysHeight(notes, bottom),
		notes,
		keys,
		ticks: ticksAcross(axis, left, right, content.formatTick),
		baseline: `M${left} ${ground}H${right}`,
		years: groups.map(({ year }) => ({
			lines: [band < 34 ? `’${String(year).slice(2)}` : String(year)],
			x: x(year)! + band / 2,
			y: ground + 17,
			anchor: 'middle'
		})),
		blocks,
		caps,
		captions,
		names: direct.place(blocks, right, top, ground),
		gaps
	};
}
