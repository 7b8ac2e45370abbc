/** Notes at days of an axis: one number for each day, a thin line where it falls, the words beside it or keyed below. */

import { groups, max, sort } from 'd3-array';
import { linesHeight, SIZES, widestLine, wrapped, wordsBox, type PlacedWords, type Rect } from './labels.ts';
import { clearLine, type Way } from './note-lines.ts';
import { overlap, pushedApart } from './placing.ts';

/** A day as text, YYYY-MM-DD. */
export type Day = string;

export interface TimeNote {
	readonly id: string;
	readonly day: Day;
	/** The day in words. */
	readonly when: string;
	/** Two to four words. */
	readonly words: string;
}

/** The notes of one day: they share a number, a line and a sentence. */
export interface NoteDay {
	/** From 1, oldest first. */
	readonly number: number;
	readonly day: Day;
	readonly when: string;
	readonly words: string;
}

/** A number in a ring at the end of a line. */
export interface PlacedHead {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly words: PlacedWords;
}

export interface PlacedNotes {
	/** Thin lines, open where a mark or its words stand. */
	readonly lines: string;
	readonly heads: readonly PlacedHead[];
	/** Words beside their line, where all of them fit so. */
	readonly beside: readonly PlacedWords[];
	/** Words by number, below the drawing. */
	readonly keys: readonly PlacedWords[];
}

export const NO_NOTES: PlacedNotes = { lines: '', heads: [], beside: [], keys: [] };
export const HEAD_RADIUS = 7;

const SLOT = 2 * HEAD_RADIUS + 2;
const BAND = 22;
const BESIDE = 5;
const COLUMN_GAP = 20;
const KEY_INDENT = 2 * HEAD_RADIUS + 6;
const KEY_GAP = 5;
const ABOVE_KEYS = 12;

/** Notes of days that `shown` holds, joined by day and numbered. */
export function noteDays(notes: readonly TimeNote[] | undefined, shown: (day: Day) => boolean): readonly NoteDay[] {
	const inside = (notes ?? []).filter(({ day }) => shown(day));
	const byDay = sort(
		groups(inside, ({ day }) => day),
		([day]) => day
	);
	return byDay.map(([day, ofDay], index) => {
		return { number: index + 1, day, when: ofDay[0]!.when, words: ofDay.map(({ words }) => words).join('; ') };
	});
}

/** Height that a band over the drawing needs for its notes. */
export function bandHeight(days: readonly NoteDay[]): number {
	return days.length === 0 ? 0 : BAND;
}

export interface Plot {
	/** Top of the band; the lines end at `ground`. */
	readonly top: number;
	readonly ground: number;
	readonly left: number;
	readonly right: number;
	/** Boxes that no line may cross. */
	readonly taken: readonly Rect[];
	/** Where the keys begin, over the whole width. */
	readonly keysTop: number;
	readonly width: number;
}

/** Upright lines under a band: words in the band if none touches another, else numbers there and words below. */
export function notesAcross(days: readonly NoteDay[], x: (day: Day) => number, plot: Plot): PlacedNotes {
	if (days.length === 0) return NO_NOTES;
	const middle = plot.top + HEAD_RADIUS + 1;
	const at = days.map(({ day }) => x(day));
	const lines = (places: readonly number[], from: number) =>
		places.map((place, index) => clearLine('down', place, at[index]!, from, plot.ground, plot.taken)).join('');
	const beside = besideLines(days, at, middle, plot);
	if (beside !== null) return { lines: lines(at, plot.top), heads: [], beside, keys: [] };
	const places = apart(at, Math.max(0, plot.left - HEAD_RADIUS - 1), plot.right);
	const heads = days.map((note, index) => noteHead(note, places[index]!, middle));
	return {
		lines: lines(places, middle + HEAD_RADIUS),
		heads,
		beside: [],
		keys: noteKeys(days, plot.keysTop, plot.width)
	};
}

/** Lying lines that end in a column of numbers at the right edge; words below. */
export function notesDown(days: readonly NoteDay[], y: (day: Day) => number, plot: Plot): PlacedNotes {
	if (days.length === 0) return NO_NOTES;
	const at = days.map(({ day }) => y(day));
	const places = apart(at, plot.top - HEAD_RADIUS - 1, plot.ground);
	const heads = days.map((note, index) => noteHead(note, plot.right - HEAD_RADIUS, places[index]!));
	const end = plot.right - 2 * HEAD_RADIUS;
	const way: Way = 'back';
	const lines = places.map((place, index) => clearLine(way, place, at[index]!, end, plot.left, plot.taken)).join('');
	return { lines, heads, beside: [], keys: noteKeys(days, plot.keysTop, plot.width) };
}

/** Height of the words below the drawing; nothing where they stand beside their lines. */
export function keysHeight(placed: PlacedNotes, top: number): number {
	return max(placed.keys, ({ y, lines }) => y + linesHeight(lines.length - 1, SIZES.caption) + 6 - top) ?? 0;
}

/** The number of a day in its ring. */
export function noteHead({ number }: Pick<NoteDay, 'number'>, x: number, y: number): PlacedHead {
	const words = { lines: [String(number)], x, y: y + 0.35 * SIZES.inside, anchor: 'middle' as const };
	return { x, y, radius: HEAD_RADIUS, words };
}

function apart(at: readonly number[], from: number, to: number): readonly number[] {
	return pushedApart(
		at.map((centre) => ({ centre, height: SLOT })),
		from,
		to
	);
}

/** Words right of their line, or left of it at the edge; null when any of them would touch another line or word. */
function besideLines(
	days: readonly NoteDay[],
	at: readonly number[],
	middle: number,
	{ left, right }: Plot
): readonly PlacedWords[] | null {
	const words = days.map(({ words: text }, index): PlacedWords => {
		const start = { lines: [text], x: at[index]! + BESIDE, y: middle + 0.35 * SIZES.caption, anchor: 'start' as const };
		const fits = start.x + widestLine([text], SIZES.caption) <= right;
		return fits ? start : { ...start, x: at[index]! - BESIDE, anchor: 'end' };
	});
	const boxes = words.map((word) => wordsBox(word, SIZES.caption));
	const touches = boxes.some(
		(box, index) =>
			box.x < left ||
			boxes.some((other, place) => place !== index && overlap(box, other)) ||
			at.some((line) => line > box.x && line < box.x + box.width)
	);
	return touches ? null : words;
}

/** The words below a drawing: one column on a phone, two on a desk; long words in several lines. The number is drawn by its own ring. */
export function noteKeys(days: readonly NoteDay[], keysTop: number, width: number): readonly PlacedWords[] {
	const columns = width < 480 ? 1 : 2;
	const space = (width - COLUMN_GAP * (columns - 1)) / columns;
	const rows = Math.ceil(days.length / columns);
	let bottom = keysTop + ABOVE_KEYS;
	return days.map((note, index): PlacedWords => {
		if (index % rows === 0) bottom = keysTop + ABOVE_KEYS;
		const lines = wrapped(`${note.when}: ${note.words}`, SIZES.caption, space - KEY_INDENT);
		const x = Math.floor(index / rows) * (space + COLUMN_GAP) + KEY_INDENT;
		const placed = { lines, x, y: bottom + SIZES.caption * 0.85, anchor: 'start' as const };
		bottom += linesHeight(lines.length, SIZES.caption) + KEY_GAP;
		return placed;
	});
}

/** The ring of a key, left of its first line. */
export function keyHead(words: PlacedWords, number: number): PlacedHead {
	return noteHead({ number }, words.x - KEY_INDENT + HEAD_RADIUS, words.y - 4);
}
