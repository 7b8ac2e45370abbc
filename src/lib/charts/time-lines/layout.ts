/** Where dots of days go, which of them are joined, and where the names of the lines stand. */

import { max } from 'd3-array';
import { dayAxis } from './day-axis.ts';
import { dotCaptions, endNames } from './dot-words.ts';
import { keyRows } from '../keys.ts';
import { SIZES, textWidth, wordsBox } from '../labels.ts';
import { isNarrow } from '../sheet.ts';
import { refuseUndrawable, valueAxis } from '../ticks.ts';
import { bandHeight, keysHeight, noteDays, notesAcross, type Day } from '../time-notes.ts';
import { type TimeLinesContent, type PlacedDot, isJoined, type TimeLinesLayout } from './content.ts';

const PLOT_HEIGHT = { narrow: 240, wide: 300 } as const;
const ABOVE_PLOT = 20;
const BELOW_PLOT = 28;
const NAME_ROOM = { narrow: 88, wide: 150 } as const;
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
	const axis = valueAxis(max(all, ({ value }) => value) ?? 0, plotHeight);
	const names = endNames(series, NAME_ROOM[size]);

	const span = [...all, ...(content.ticks ?? [])].map(({ day }) => day).sort();
	const noted = noteDays(content.notes, (day) => isWithin(day, span, content.ticks === undefined));
	const top = keys.height + bandHeight(noted) + ABOVE_PLOT;
	const ground = top + plotHeight;
	const left = Math.max(...axis.values.map((value) => textWidth(formatTick(value), SIZES.tick))) + 10;
	const right = width - names.width;
	const days = dayAxis(
		all.map(({ day }) => day),
		content.ticks,
		left + EDGE,
		right - EDGE
	);
	const y = (value: number) => ground - (value / axis.top) * plotHeight;

	const densest = Math.max(1, ...series.map(({ dots }) => dots.length));
	const radius = Math.min(LARGEST_DOT, Math.max(SMALLEST_DOT, (right - left) / densest / 3));

	const placed = series.map(({ dots, joined = true }) => ({
		joined,
		dots: [...dots]
			.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
			.map((dot): PlacedDot => {
				const ring = !isJoined(dot);
				return { ...dot, x: days.x(dot.day), y: y(dot.value), radius: ring ? radius + 1 : radius, ring };
			})
	}));
	const dots = placed.flatMap((own) => own.dots);
	const segments = placed.filter(({ joined }) => joined).flatMap((own) => joinedPairs(own.dots));

	const captions = dotCaptions(
		placed.map((own) => own.dots),
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
		ticks: axis.values.slice(1).map((value) => ({
			x1: left,
			y1: y(value),
			x2: right,
			y2: y(value),
			words: { lines: [formatTick(value)], x: left - 8, y: y(value) + 0.35 * SIZES.tick, anchor: 'end' }
		})),
		baseline: `M${left} ${ground}H${right}`,
		dayTicks: days.edges.map((x) => `M${x} ${ground}v5`).join(''),
		days: days.words.map((words) => ({ ...words, y: ground + 19 })),
		lines: segments.map(([from, to]) => ({ tone: to.tone, path: `M${from.x} ${from.y}L${to.x} ${to.y}` })),
		dots,
		captions,
		names: names.place(
			placed.map((own) => own.dots),
			right,
			top,
			ground
		)
	};
}

/** Pairs of dots with a line between them: rings are stepped over, a broken dot begins anew. */
function joinedPairs(dots: readonly PlacedDot[]): readonly (readonly [PlacedDot, PlacedDot])[] {
	const known = dots.filter(({ ring }) => !ring);
	return known.flatMap((dot, index) => {
		const before = known[index - 1];
		return before === undefined || dot.broken === true ? [] : [[before, dot] as const];
	});
}

/** Is the day on the axis: in its years, or between its first and last day where days of their own are marked? */
function isWithin(day: Day, span: readonly Day[], years: boolean): boolean {
	const [first, last] = [span[0], span.at(-1)];
	if (first === undefined || last === undefined) return false;
	return years
		? day >= `${first.slice(0, 4)}-01-01` && day <= `${last.slice(0, 4)}-12-31`
		: day >= first && day <= last;
}
