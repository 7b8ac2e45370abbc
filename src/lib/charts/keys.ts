/** The key above a drawing: small samples of tone and texture with their words, in rows that fit. */

import type { Texture, Tone } from './mark.ts';
import { linesHeight, SIZES, textWidth } from './labels.ts';

export interface KeyEntry {
	readonly tone: Tone;
	readonly texture: Texture;
	readonly words: string;
}

export interface PlacedKey extends KeyEntry {
	/** Left edge of the sample. */
	readonly x: number;
	/** Middle of the row. */
	readonly y: number;
}

export interface KeyRows {
	readonly entries: readonly PlacedKey[];
	readonly height: number;
}

export const SAMPLE = { width: 14, height: 11, gap: 6 } as const;

const BETWEEN = 16;
const ROW = linesHeight(1, SIZES.caption) + 5;
const BELOW = 8;

/** Fills rows of `width` pixels from `top` down; no entries take no height. */
export function keyRows(entries: readonly KeyEntry[], width: number, top = 0): KeyRows {
	if (entries.length === 0) return { entries: [], height: 0 };
	let x = 0;
	let row = 0;
	const placed = entries.map((entry) => {
		const need = SAMPLE.width + SAMPLE.gap + textWidth(entry.words, SIZES.caption);
		if (x > 0 && x + need > width) {
			x = 0;
			row += 1;
		}
		const own = { ...entry, x, y: top + row * ROW + ROW / 2 };
		x += need + BETWEEN;
		return own;
	});
	return { entries: placed, height: (row + 1) * ROW + BELOW };
}
