/** What rows of two dots each show, an earlier value and a later one, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords } from '../labels.ts';
import type { Mark } from '../mark.ts';

export interface PairedDot extends Mark {
	readonly value: number;
}

export interface PairedRow {
	readonly id: string;
	/** Left of its dots. */
	readonly name: string;
	/** Drawn in bold: the row that the others stand beside. */
	readonly strong?: boolean;
	/** Left out where it is not known: the later dot then stands alone. */
	readonly before?: PairedDot;
	readonly after: PairedDot;
}

export interface PairedDotsContent {
	/** Top first. */
	readonly rows: readonly PairedRow[];
	readonly keys?: readonly KeyEntry[];
}

export interface PlacedPairedDot extends PairedDot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Outside of the two dots, so that neither value stands over the line. */
	readonly words: PlacedWords;
}

export interface PlacedPairedRow {
	readonly id: string;
	readonly strong: boolean;
	readonly name: PlacedWords;
	/** A light line from zero to the first dot or its words; empty where there is no room. */
	readonly guide: string;
	/** From the earlier dot to the later one; empty where there is no earlier one. */
	readonly step: string;
	/** The earlier first. */
	readonly dots: readonly PlacedPairedDot[];
}

export interface PairedDotsLayout {
	readonly height: number;
	readonly keys: KeyRows;
	readonly rows: readonly PlacedPairedRow[];
	/** The line at zero. */
	readonly baseline: string;
}
