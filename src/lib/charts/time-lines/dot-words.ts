/** Words around dots: values beside them and names at the ends of lines, none over another. */

import {
	centredBaseline,
	linesHeight,
	SIZES,
	widestLine,
	wordsBox,
	wrapped,
	type PlacedWords,
	type Rect
} from '../labels.ts';
import { freePlaces, outside, pushedApart } from '../placing.ts';
import type { DirectName, PlacedDot, Segment, TimeSeries } from './content.ts';

export interface EndNames {
	/** Pixels that the names need at the right edge. */
	readonly width: number;
	place(dots: readonly (readonly PlacedDot[])[], right: number, top: number, ground: number): readonly DirectName[];
}

const CLEAR = 5;
const STEP = 6;
const LEADER = 12;

/** Small boxes along a line, so that words keep clear of it. */
function alongSegment([from, to]: Segment): readonly Rect[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const share = step / steps;
		return { x: from.x + (to.x - from.x) * share - 1, y: from.y + (to.y - from.y) * share - 1, width: 2, height: 2 };
	});
}

function placesAround(dot: PlacedDot): readonly PlacedWords[] {
	return [dot.caption, dot.sign].flatMap((words = '') => (words === '' ? [] : placesOf(words, dot)));
}

function placesOf(words: string, { x, y, radius }: PlacedDot): readonly PlacedWords[] {
	const lines = [words];
	const level = centredBaseline(y, 1, SIZES.caption);
	const above = y - radius - CLEAR;
	const below = y + radius + CLEAR + SIZES.caption * 0.75;
	return [
		{ lines, x, y: above, anchor: 'middle' },
		{ lines, x: x - radius, y: above, anchor: 'end' },
		{ lines, x, y: below, anchor: 'middle' },
		{ lines, x: x + radius, y: below, anchor: 'start' },
		{ lines, x: x + radius + CLEAR, y: level, anchor: 'start' },
		{ lines, x: x - radius - CLEAR, y: level, anchor: 'end' }
	];
}

/** Newest dots of every series first; a caption without a free place is left out, its sign is not. */
export function dotCaptions(
	series: readonly (readonly PlacedDot[])[],
	segments: readonly Segment[],
	{ ground, left, width }: { readonly ground: number; readonly left: number; readonly width: number }
): readonly PlacedWords[] {
	const dots = series.flat();
	const wanted = dots
		.sort((a, b) => b.x - a.x || a.y - b.y)
		.map(placesAround)
		.filter((places) => places.length > 0);
	const boxes = wanted.map((places) => places.map((words) => wordsBox(words, SIZES.caption, true)));
	const taken = dots.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
	const axis = { x: -1e6, y: ground, width: 2e6, height: 1e6 };
	const chosen = freePlaces(boxes, [...taken, axis, ...outside(left, width), ...segments.flatMap(alongSegment)]);
	return wanted.flatMap((places, index) => places[chosen[index] ?? -1] ?? []);
}

/** Names of series at the right edge, at the height of their last dots, in lines of at most `room` pixels. */
export function endNames(series: readonly TimeSeries[], space: number): EndNames {
	const texts = series.map(({ name }) => wrapped(name, SIZES.name, space, true));
	const widest = Math.max(0, ...texts.map((lines) => widestLine(lines, SIZES.name, true)));
	return {
		width: widest === 0 ? 4 : widest + LEADER + 4,
		place(dots, right, top, ground) {
			const named = dots.flatMap((dot, index) => {
				const last = dot.at(-1);
				const lines = texts[index] ?? [];
				return last === undefined || lines.length === 0 ? [] : [{ last, lines }];
			});
			const wanted = named.map(({ last, lines }) => ({
				centre: last.y,
				height: linesHeight(lines.length, SIZES.name) + 3
			}));
			const centres = pushedApart(wanted, top - 14, ground + 8);
			return named.map(({ last, lines }, index) => {
				const centre = centres[index]!;
				const y = centredBaseline(centre, lines.length, SIZES.name);
				const words = { lines, x: right + LEADER, y, anchor: 'start' as const };
				return {
					tone: last.tone,
					leader: `M${last.x + last.radius + 2} ${last.y}L${right + LEADER - 4} ${centre}`,
					words
				};
			});
		}
	};
}
