/** What columns of years show, and where each part of it goes. */

import type { Gap, PlacedGap } from '../gap.ts';
import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark, Tone } from '../mark.ts';
import type { PlacedTick } from '../ticks.ts';
import type { PlacedNotes, TimeNote } from '../time-notes.ts';

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
	/** What changed on days of these years. */
	readonly notes?: readonly TimeNote[];
}

export interface PlacedBlock extends Mark, Rect {
	readonly value: number;
	/** The mark's caption, where the block has room for it. */
	readonly inside?: PlacedWords;
}

/** A printed whole over parts: a line with two short ends; `reach` is where a pointer finds it. */
export interface PlacedCap extends Mark {
	readonly value: number;
	readonly path: string;
	readonly reach: Rect;
	/** Between the parts and the whole, where the whole is clearly more: the part of it that is not split. */
	readonly rest?: Rect;
}

export interface PlacedName {
	readonly tone: Tone;
	/** A short line from the part to its name. */
	readonly leader: string;
	readonly words: PlacedWords;
}

export interface YearColumnsLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly ticks: readonly PlacedTick[];
	readonly baseline: string;
	readonly years: readonly PlacedWords[];
	readonly blocks: readonly PlacedBlock[];
	readonly caps: readonly PlacedCap[];
	readonly captions: readonly PlacedWords[];
	readonly names: readonly PlacedName[];
	readonly gaps: readonly PlacedGap[];
	readonly notes: PlacedNotes;
}
