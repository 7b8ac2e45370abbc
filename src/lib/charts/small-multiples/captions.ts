/** Where the captions of one multiple go, newest first. */

import { SIZES, textWidth, wordsBox, type PlacedWords, type Rect } from '../labels.ts';
import { freePlaces, inDrawing } from '../placing.ts';

interface Captioned extends Rect {
	readonly caption?: string;
	readonly year: number;
	/** Baseline of a caption right over the bar. */
	readonly over: number;
}

const LINE = 15;
/** A neighbour's bar may be somewhat taller. */
const RAISED = [0, LINE, LINE + 3, LINE + 6];

/**
 * Over their bars; a caption that its newer neighbour leaves no room stands a line higher, if that is below `top`.
 * Captions that fit nowhere are left out.
 */
export function multipleCaptions(
	bars: readonly Captioned[],
	taken: readonly Rect[],
	top: number,
	width: number
): PlacedWords[] {
	const newestFirst = bars.filter(({ caption = '' }) => caption !== '').sort((a, b) => b.year - a.year);
	const places = newestFirst.map(({ caption = '', over, ...bar }) =>
		RAISED.map((raised) => over - raised)
			.filter((y) => y === over || y - LINE >= top)
			.map((y): PlacedWords => ({
				lines: [caption],
				x: inDrawing(bar.x + bar.width / 2, textWidth(caption, SIZES.caption, true), width),
				y,
				anchor: 'middle'
			}))
	);
	const free = freePlaces(
		places.map((place) => place.map((words) => wordsBox(words, SIZES.caption, true))),
		[...bars, ...taken]
	);
	return places.flatMap((place, index) => place[free[index]!] ?? []);
}
