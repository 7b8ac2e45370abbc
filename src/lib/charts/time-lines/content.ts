/** What dots and lines over days show, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords } from '../labels.ts';
import type { Mark, Tone } from '../mark.ts';
import type { PlacedTick } from '../ticks.ts';
import type { Day, PlacedNotes, TimeNote } from '../time-notes.ts';

export interface TimeDot extends Mark {
	readonly day: Day;
	readonly value: number;
	/** Leaves the line open before this dot: something between it and the one before is not known. */
	readonly broken?: boolean;
	/** Of the caption, if it has one; stands at the dot alone where the caption finds no place or is left out. */
	readonly sign?: string;
}

export interface TimeSeries {
	readonly id: string;
	/** Written at the end of the line. */
	readonly name: string;
	/** In any order, those of a line in one tone. Solid and edged dots are joined in order of days; hatched, dotted and empty ones are rings that stand alone. */
	readonly dots: readonly TimeDot[];
	/** False for dots that are no line at all. */
	readonly joined?: boolean;
}

export interface DayTick {
	readonly day: Day;
	readonly words: string;
}

export interface TimeLinesContent {
	readonly series: readonly TimeSeries[];
	readonly formatTick: (value: number) => string;
	/** Words of the axis of days; without it the first day of each year, with its number. */
	readonly ticks?: readonly DayTick[];
	readonly keys?: readonly KeyEntry[];
	/** What changed on days of the axis. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedDot extends TimeDot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Stands alone: expected, or of unknown kind. */
	readonly ring: boolean;
}

/** Does a line pass through the dot? Those of other textures stand alone. */
export function isJoined({ texture }: Pick<TimeDot, 'texture'>): boolean {
	return texture === 'solid' || texture === 'edged';
}

/** Two dots with a line between them. */
export type Segment = readonly [PlacedDot, PlacedDot];

/** The line of a series. */
export interface PlacedLine {
	readonly tone: Tone;
	/** Only between dots that follow each other. */
	readonly path: string;
}

export interface TimeLinesLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly ticks: readonly PlacedTick[];
	readonly baseline: string;
	/** Short marks on the baseline. */
	readonly dayTicks: string;
	readonly days: readonly PlacedWords[];
	readonly lines: readonly PlacedLine[];
	readonly dots: readonly PlacedDot[];
	readonly captions: readonly PlacedWords[];
	readonly names: readonly DirectName[];
	readonly notes: PlacedNotes;
}

export interface DirectName {
	readonly tone: Tone;
	/** A short line from the last dot to its name. */
	readonly leader: string;
	readonly words: PlacedWords;
}
