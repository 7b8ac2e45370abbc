/** Where columns of years go: parts that add up, wholes whose split is unknown, and years without a figure. */

import type { Gap } from './gap.ts';
import type { KeyEntry } from './keys.ts';
import type { Mark } from './mark.ts';

/** What was expected stands left (above, on a phone) of what happened; the two are never stacked. */
export type Slot = 'expected' | 'happened';

export interface ColumnPart extends Mark {
	readonly value: number;
	/** Name of the part, written once beside the newest column that has it (in the key, on a phone). */
	readonly name?: string;
}

export interface ColumnWhole extends Mark {
	readonly value: number;
}

export interface YearColumn {
	readonly year: number;
	readonly slot: Slot;
	/** Bottom first; empty when only the whole is known. */
	readonly parts: readonly ColumnPart[];
	/** The total as printed: a plain column without parts, a cap with ends over parts. */
	readonly whole?: ColumnWhole;
	/** Written over the column, for example its total; left out where parts are missing. */
	readonly caption?: string;
}

export interface YearGap extends Gap {
	readonly year: number;
	/** Without it, the whole year is empty. */
	readonly slot?: Slot;
}

export interface YearColumnsContent {
	readonly columns: readonly YearColumn[];
	/** Named empty places; a year that has neither column nor gap gets an empty place with the words of `missing`. */
	readonly gaps?: readonly YearGap[];
	/** Words for years between the first and the last that nothing is said about. */
	readonly missing: string;
	/** Words of an axis value, as short as can be: the unit stands under the title. */
	readonly formatTick: (value: number) => string;
	/** Words for textures and tones, above the drawing. */
	readonly keys?: readonly KeyEntry[];
}
