/** What a map of tiles shows, and where each part of it goes. */

import type { KeyEntry, KeyRows } from '../keys.ts';
import type { PlacedWords, Rect } from '../labels.ts';
import type { Mark, Tone } from '../mark.ts';

export interface TileValue extends Mark {
	readonly value: number;
}

export interface Tile {
	readonly id: string;
	/** Two lines at most on a desk; a few letters on a phone. */
	readonly name: { readonly desk: string; readonly phone: string };
	/** Place in the grid, from the top left. */
	readonly column: number;
	readonly row: number;
	readonly value?: TileValue;
	/** Without a value: read out, why there is none. */
	readonly label: string;
	/** Without a value: known only as a part of something else, drawn apart from unknown ones. */
	readonly within?: boolean;
}

export interface TileMapContent {
	readonly tiles: readonly Tile[];
	/** Where the shades begin; zero without it. */
	readonly from?: number;
	/** What the shades reach up to at least, so that maps beside each other share one scale. */
	readonly upTo?: number;
	/** Words of a step of the scale. */
	readonly formatStep: (low: number, high: number) => string;
	/** Words of a tile without a value, and of one known only within something else; for the key. */
	readonly missing: string;
	readonly within?: string;
	readonly tone: Tone;
	/** What stands in the key besides the steps. */
	readonly keys?: readonly KeyEntry[];
}

export interface PlacedTile extends Rect {
	readonly id: string;
	readonly label: string;
	readonly href?: string;
	/** 0 for the lowest step; null without a value. */
	readonly step: number | null;
	readonly within: boolean;
	readonly name: PlacedWords;
	readonly caption: PlacedWords | null;
	/** Is the shade so dark that words on it bear the colour of paper? */
	readonly dark: boolean;
}

export interface PlacedStep {
	readonly x: number;
	readonly y: number;
	/** Null for the samples of tiles without a value. */
	readonly step: number | null;
	readonly within: boolean;
	readonly words: PlacedWords;
}

export interface TileMapLayout {
	readonly height: number;
	readonly tone: Tone;
	readonly steps: readonly PlacedStep[];
	readonly signs: KeyRows['signs'];
	readonly tiles: readonly PlacedTile[];
}
