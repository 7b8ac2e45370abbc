/** Columns of years on a desk: years to the right, values upwards, names at the right edge. */

import { max } from 'd3-array';
import { gapHeight, placedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { SIZES, textWidth, wordsBox } from '../labels.ts';
import { outside } from '../placing.ts';
import { valueAxis } from '../ticks.ts';
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
	const axis = valueAxis(max(content.columns, reach) ?? 0, PLOT_HEIGHT);

	const place = placeOfDay(groups);
	const days = noteDays(content.notes, (day) => place(day) !== null);
	const top = keys.height + bandHeight(days) + ABOVE_PLOT;
	const ground = top + PLOT_HEIGHT;
	const left = Math.max(...axis.values.map((value) => textWidth(content.formatTick(value), SIZES.tick))) + 10;
	const right = width - direct.width;
	const band = (right - left) / Math.max(1, groups.length);
	const slots = Math.max(1, ...groups.map(({ items }) => items.length));
	const columnWidth = Math.min(WIDEST_COLUMN, (band * YEAR_FILL - PAIR_GAP * (slots - 1)) / slots);
	const y = (value: number) => ground - (value / axis.top) * PLOT_HEIGHT;

	const placed = groups.flatMap(({ items, empty }, index) => {
		const centre = left + (index + 0.5) * band;
		const itemWidth = empty ? Math.min(band * 0.86, 2 * WIDEST_COLUMN) : columnWidth;
		const start = centre - (items.length * itemWidth + (items.length - 1) * PAIR_GAP) / 2;
		return items.map((item, slot) => ({
			item,
			x: start + slot * (itemWidth + PAIR_GAP),
			itemWidth,
			slot,
			of: items.length
		}));
	});

	const needed = placed.map(({ item, itemWidth }) => ('gap' in item ? gapHeight(item.gap.words, itemWidth) : 0));
	const emptyHeight = Math.min(PLOT_HEIGHT, Math.max(0, ...needed));
	const gaps = placed.flatMap(({ item, x, itemWidth }) =>
		'gap' in item ? [placedGap(item.gap, { x, y: ground - emptyHeight, width: itemWidth, height: emptyHeight })] : []
	);
	const columns = placed.flatMap(({ item, x, itemWidth, slot, of }) => {
		if ('gap' in item) return [];
		const span = (from: number, to: number) => ({ x, y: y(to), width: itemWidth, height: y(from) - y(to) });
		const blocks = columnBlocks(item.column, span);
		const caps = columnCap(item.column, span, (value) => ({
			x1: x - 3,
			y1: y(value),
			x2: x + itemWidth + 3,
			y2: y(value)
		}));
		return [
			{
				column: item.column,
				x,
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
	const notes = notesAcross(days, (day) => left + (place(day) ?? 0) * band, {
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
		ticks: axis.values.slice(1).map((value) => ({
			x1: left,
			y1: y(value),
			x2: right,
			y2: y(value),
			words: { lines: [content.formatTick(value)], x: left - 8, y: y(value) + 0.35 * SIZES.tick, anchor: 'end' }
		})),
		baseline: `M${left} ${ground}H${right}`,
		years: groups.map(({ year }, index) => ({
			lines: [band < 34 ? `’${String(year).slice(2)}` : String(year)],
			x: left + (index + 0.5) * band,
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
