/** A place where a figure was expected and none stands. */

import { centredBaseline, linesHeight, SIZES, widestLine, wrapped, type PlacedWords, type Rect } from './labels.ts';

export interface Gap {
	/** Unique in the drawing. */
	readonly id: string;
	/** Drawn inside the empty dashed place: "not published", or the input that is missing. */
	readonly words: string;
	/** Read out: what is missing, for when. */
	readonly label: string;
	/** Where a click leads, when there is more to say. */
	readonly href?: string;
}

export interface PlacedGap extends Gap, Rect {
	readonly inside: PlacedWords;
	/** Words run upwards because the place is narrower than they are. */
	readonly turned: boolean;
}

const PAD = 4;

/** Lines of a gap's words for a place `width` wide, and whether they have to be turned. */
function gapLines(words: string, width: number): { lines: readonly string[]; turned: boolean } {
	const lines = wrapped(words, SIZES.caption, width - PAD);
	const turned = widestLine(lines, SIZES.caption) > width - PAD;
	return { lines: turned ? [words] : lines, turned };
}

/** Height that a place `width` wide needs for its words. */
export function gapHeight(words: string, width: number): number {
	const { lines, turned } = gapLines(words, width);
	return 3 * PAD + (turned ? widestLine(lines, SIZES.caption) : linesHeight(lines.length, SIZES.caption));
}

/** Width of a place no wider than `width` that its words fill well in lines. */
export function gapWidth(words: string, width: number): number {
	return Math.min(width, widestLine(wrapped(words, SIZES.caption, width - PAD), SIZES.caption) + 6 * PAD);
}

/** Puts the words of a gap into the middle of its place. */
export function placedGap(gap: Gap, place: Rect): PlacedGap {
	const { lines, turned } = gapLines(gap.words, place.width);
	const x = place.x + place.width / 2;
	const y = place.y + place.height / 2;
	const inside = { lines, x: turned ? x + 0.35 * SIZES.caption : x, anchor: 'middle' as const };
	return {
		...gap,
		...place,
		turned,
		inside: { ...inside, y: turned ? y : centredBaseline(y, lines.length, SIZES.caption) }
	};
}
