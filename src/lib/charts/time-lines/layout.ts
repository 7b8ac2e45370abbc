/** Where dots of days go, which of them are joined, and where the names of the lines stand. */

import { max, pairs, sort } from 'd3-array';
import { line } from 'd3-shape';
import { dayAxis } from './day-axis.ts';
import { dotCaptions, endNames } from './dot-words.ts';
import { keyRows } from '../keys.ts';
import { SIZES, textWidth, wordsBox } from '../labels.ts';
import { isNarrow } from '../chart-props.ts';
import { refuseUndrawable, ticksAcross, valueAxis } from '../ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross, type Day } from '../time-notes.ts';
import { type TimeLinesContent, type PlacedDot, type Segment, isJoined, type TimeLinesLayout } from './content.ts';

const PLOT_HEIGHT = { narrow: 240, wide: 300 } as const;
const ABOVE_PLOT = 20;
const BELOW_PLOT = 28;
const NAME_SPACE = { narrow: 88, wide: 150 } as const;
const EDGE = 10;
const LARGEST_DOT = 4.5;
const SMALLEST_DOT = 2.75;

/** Days to the right, values upwards from zero. Throws for a value below zero and for a day that is none. */
export function timeLines(content: TimeLinesContent, width: number): TimeLinesLayout {
	const { series, formatTick } = content;
	const all = series.flatMap(({ dots }) => dots);
	refuseUndrawable('timeLines', all);
	const size = isNarrow(width) ? 'narrow' : 'wide';
	const plotHeight = PLOT_HEIGHT[size];
	const keys = keyRows(content.keys ?? [], width);
	const names = endNames(series, NAME_SPACE[size]);

	const span = [...all, ...(content.ticks ?? [])].map(({ day }) => day).sort();
	const noted = noteDays(content.notes, (day) => isWithin(day, span, content.ticks === undefined));
	const top = keys.height + bandHeight(noted) + ABOVE_PLOT;
	const ground = top + plotHeight;
	const axis = valueAxis(max(all, ({ value }) => value) ?? 0, ground, top);
	const left = max(axis.values, (value) => textWidth(formatTick(value), SIZES.tick))! + 10;
	const right = width - names.width;
	const days = dayAxis(
		all.map(({ day }) => day),
		content.ticks,
		left + EDGE,
		right - EDGE
	);

	const densest = max(series, ({ dots }) => dots.length) || 1;
	const radius = Math.min(LARGEST_DOT, Math.max(SMALLEST_DOT, (right - left) / densest / 3));

	const placed = series.map(({ dots, joined = true }) => ({
		joined,
		dots: sort(dots, ({ day }) => day).map((dot): PlacedDot => {
			const ring = !isJoined(dot);
			return { ...dot, x: days.x(dot.day), y: axis.place(dot.value), radius: ring ? radius + 1 : radius, ring };
		})
	}));
	const dots = placed.flatMap((line) => line.dots);
	const lines = placed.filter(({ joined }) => joined).map((series) => lineOf(series.dots));
	const segments = lines.flatMap((line) => line.segments);

	const captions = dotCaptions(
		placed.map((series) => series.dots),
		segments,
		{ ground, left: left - 6, width }
	);
	const bottom = ground + BELOW_PLOT;
	const discs = dots.map(({ x, y: at, radius: r }) => ({ x: x - r, y: at - r, width: 2 * r, height: 2 * r }));
	const notes = notesAcross(noted, days.x, {
		top: keys.height,
		ground,
		left,
		right: width,
		taken: [...discs, ...captions.map((words) => wordsBox(words, SIZES.caption, true))],
		keysTop: bottom - 8,
		width
	});

	return {
		height: bottom + keysHeight(notes, bottom),
		notes,
		keys,
		ticks: ticksAcross(axis, left, right, formatTick),
		baseline: `M${left} ${ground}H${right}`,
		dayTicks: days.edges.map((x) => `M${x} ${ground}v5`).join(''),
		days: days.words.map((words) => ({ ...words, y: ground + 19 })),
		lines: lines.flatMap(({ path, segments: [first] }) => (first === undefined ? [] : [{ tone: first[1].tone, path }])),
		dots,
		captions,
		names: names.place(
			placed.map((series) => series.dots),
			right,
			top,
			ground
		)
	};
}

/** One line through the dots of a series: rings are stepped over, a broken dot begins anew. */
function lineOf(dots: readonly PlacedDot[]): { readonly path: string; readonly segments: readonly Segment[] } {
	const points = dots.filter(({ ring }) => !ring).flatMap((dot) => (dot.broken === true ? [null, dot] : [dot]));
	// A dot that is open on both sides is no line.
	const isDrawn = (dot: PlacedDot | null, index: number) =>
		dot !== null && (points[index - 1] ?? points[index + 1] ?? null) !== null;
	const path = line<PlacedDot | null>(
		(dot) => dot!.x,
		(dot) => dot!.y
	).defined(isDrawn);
	const segments = pairs(points).filter((pair): pair is [PlacedDot, PlacedDot] => !pair.includes(null));
	return { path: path(points) ?? '', segments };
}

/** Is the day on the axis: in its years, or between its first and last day where days of their own are marked? */
function isWithin(day: Day, span: readonly Day[], years: boolean): boolean {
	const [first, last] = [span[0], span.at(-1)];
	if (first === undefined || last === undefined) return false;
	return years
		? day >= `${first.slice(0, 4)}-01-01` && day <= `${last.slice(0, 4)}-12-31`
		: day >= first && day <= last;
}
