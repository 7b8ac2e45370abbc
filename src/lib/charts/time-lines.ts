/** Where dots of days go, which of them are joined, and where the names of the lines stand. */

import type { KeyEntry } from './keys.ts';
import type { Mark } from './mark.ts';

/** A day as text, YYYY-MM-DD. */
export type Day = string;

export interface TimeDot extends Mark {
	readonly day: Day;
	readonly value: number;
	/** Leaves the line open before this dot: something between it and the one before is not known. */
	readonly broken?: boolean;
}

export interface TimeSeries {
	readonly id: string;
	/** Written at the end of the line. */
	readonly name: string;
	/** In any order. Solid and edged dots are joined in order of days; hatched, dotted and empty ones are rings that stand alone. */
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
}
