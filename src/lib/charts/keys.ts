/** The key above a drawing: small samples of tone and texture with their words, in rows that fit. */

import type { Texture, Tone } from './mark.ts';
import { linesHeight, SIZES, widestLine, wrapped, type PlacedWords } from './labels.ts';

export interface KeyEntry {
	readonly tone: Tone;
	readonly texture: Texture;
	readonly words: string;
}

export interface PlacedKey extends KeyEntry {
	/** Left edge of the sample. */
	readonly x: number;
	/** Middle of the sample. */
	readonly y: number;
	readonly beside: PlacedWords;
}

export interface KeyRows {
	readonly entries: readonly PlacedKey[];
	readonly height: number;
}

export const SAMPLE = { width: 14, height: 11, gap: 6 } as const;

const BETWEEN = 16;
const LINE = linesHeight(1, SIZES.caption);
const BETWEEN_ROWS = 4;
const BELOW = 10;

/** Fills rows of `width` pixels from `top` down, long words in several lines; no entries take no height. */
export function keyRows(entries: readonly KeyEntry[], width: number, top = 0): KeyRows {
	if (entries.length === 0) return { entries: [], height: 0 };
	let x = 0;
	let rowTop = top;
	let rowLines = 1;
	const placed = entries.map((entry) => {
		const lines = wrapped(entry.words, SIZES.caption, width - SAMPLE.width - SAMPLE.gap);
		const need = SAMPLE.width + SAMPLE.gap + widestLine(lines, SIZES.caption);
		if (x > 0 && x + need > width) {
			x = 0;
			rowTop += rowLines * LINE + BETWEEN_ROWS;
			rowLines = 1;
		}
		const y = rowTop + LINE / 2;
		const wordsX = x + SAMPLE.width + SAMPLE.gap;
		const beside = { lines, x: wordsX, y: y + 0.35 * SIZES.caption, anchor: 'start' as const };
		const own = { ...entry, x, y, beside };
		x += need + BETWEEN;
		rowLines = Math.max(rowLines, lines.length);
		return own;
	});
	return { entries: placed, height: rowTop - top + rowLines * LINE + BELOW };
}
