/** Columns of years on a phone: years downwards, values to the right, captions at the ends. */

import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { fittedScale } from '../fitted-scale.ts';
import { gapHeight, gapWidth, placedGap, type PlacedGap } from '../gap.ts';
import { keyRows } from '../keys.ts';
import { centredBaseline, SIZES, wordsBox, type PlacedWords } from '../labels.ts';
import { valueAxis } from '../ticks.ts';
import { HEAD_RADIUS, keysHeight, noteDays, notesDown } from '../time-notes.ts';
import { columnBlocks, columnCap } from './blocks.ts';
import { captionSpace, unnamedKeys } from './captions.ts';
import type { PlacedBlock, PlacedCap, YearColumnsContent, YearColumnsLayout } from './content.ts';
import { placeOfDay, reach, yearGroups } from './groups.ts';

const LEFT = 38;
const BAR = 18;
const PAIR_GAP = 2;
const YEAR_GAP = 12;
const ABOVE_PLOT = 22;

export function lyingYearColumns(content: YearColumnsContent, width: number): YearColumnsLayout {
	const keys = keyRows([...unnamedKeys(content), ...(content.keys ?? [])], width);
	const top = keys.height + ABOVE_PLOT;
	const groups = yearGroups(content);
	const place = placeOfDay(groups);
	const days = noteDays(content.notes, (day) => place(day) !== null);
	const space = width - LEFT - 2 - (days.length === 0 ? 0 : 2 * HEAD_RADIUS + 4);
	const x = fittedScale(
		content.columns.map((column) => ({ value: reach(column), words: captionSpace(column.caption) })),
		LEFT,
		LEFT + space
	);

	const blocks: PlacedBlock[] = [];
	const caps: PlacedCap[] = [];
	const captions: PlacedWords[] = [];
	const gaps: PlacedGap[] = [];
	const years: PlacedWords[] = [];
	let y = top + YEAR_GAP / 2;
	/** Upper edges of the years, and the lower one of the last. */
	const edges = [y - YEAR_GAP / 2];
	for (const { year, items } of groups) {
		const start = y;
		for (const item of items) {
			let thickness = BAR;
			if ('gap' in item) {
				thickness = Math.max(BAR, gapHeight(item.gap.words, space) - 8);
				gaps.push(placedGap(item.gap, { x: LEFT, y, width: gapWidth(item.gap.words, space), height: thickness }));
			} else {
				const { column } = item;
				const at = y;
				const span = (from: number, to: number) => ({ x: x(from), y: at, width: x(to) - x(from), height: BAR });
				blocks.push(...columnBlocks(column, span));
				caps.push(
					...columnCap(column, span, (value) => ({ x1: x(value), y1: at - 1, x2: x(value), y2: at + BAR + 1 }))
				);
				if (column.caption !== undefined && column.caption !== '') {
					const baseline = centredBaseline(at + BAR / 2, 1, SIZES.caption);
					captions.push({ lines: [column.caption], x: x(reach(column)) + 6, y: baseline, anchor: 'start' });
				}
			}
			y += thickness + PAIR_GAP;
		}
		y -= PAIR_GAP;
		years.push({
			lines: [String(year)],
			x: LEFT - 8,
			y: centredBaseline((start + y) / 2, 1, SIZES.tick),
			anchor: 'end'
		});
		y += YEAR_GAP;
		edges.push(y - YEAR_GAP / 2);
	}

	const bottom = y - YEAR_GAP / 2;
	const largest = max(content.columns, reach) ?? 0;
	const { values } = valueAxis(largest, 0, space * 0.8);
	const yearsDown = scaleLinear(range(edges.length), edges);
	const yOf = (day: string) => yearsDown(place(day) ?? 0);
	const captionBoxes = captions.map((words) => wordsBox(words, SIZES.caption, true));
	const notes = notesDown(days, yOf, {
		top,
		ground: bottom,
		left: LEFT,
		right: width,
		taken: [...blocks, ...gaps, ...caps.map((cap) => cap.reach), ...captionBoxes],
		keysTop: bottom,
		width
	});
	return {
		height: bottom + 4 + keysHeight(notes, bottom),
		notes,
		keys,
		ticks: values
			.filter((value) => value > 0 && value <= largest)
			.map((value) => ({
				x1: x(value),
				y1: top,
				x2: x(value),
				y2: bottom,
				words: { lines: [content.formatTick(value)], x: x(value), y: top - 6, anchor: 'middle' }
			})),
		baseline: `M${LEFT} ${top}V${bottom}`,
		years,
		blocks,
		caps,
		captions,
		names: [],
		gaps
	};
}
