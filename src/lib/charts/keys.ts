/** The key above a drawing: small samples of tone and texture, and signs at numbers, with their words, in rows that fit. */

import type { Texture, Tone } from './mark.ts';
import { linesHeight, SIZES, widestLine, wrapped, type PlacedWords } from './labels.ts';

/** A look of marks. */
export interface KeySample {
	readonly tone: Tone;
	readonly texture: Texture;
	readonly words: string;
}

/** A sign that stands at some numbers. */
export interface KeySign {
	readonly sign: string;
	readonly words: string;
}

export type KeyEntry = KeySample | KeySign;

export interface PlacedKey extends KeySample {
	/** Left edge of the sample. */
	readonly x: number;
	/** Middle of the sample. */
	readonly y: number;
	readonly beside: PlacedWords;
}

export interface PlacedSign {
	readonly sign: PlacedWords;
	readonly beside: PlacedWords;
}

export interface KeyRows {
	readonly entries: readonly PlacedKey[];
	readonly signs: readonly PlacedSign[];
	readonly height: number;
}

export const SAMPLE = { width: 14, height: 11, gap: 6 } as const;

const BETWEEN = 16;
const LINE = linesHeight(1, SIZES.caption);
const BETWEEN_ROWS = 4;
const BELOW = 10;

/** Fills rows of `width` pixels from `top` down, long words in several lines; no entries take no height. */
export function keyRows(all: readonly KeyEntry[], width: number, top = 0): KeyRows {
	if (all.length === 0) return { entries: [], signs: [], height: 0 };
	const entries: PlacedKey[] = [];
	const signs: PlacedSign[] = [];
	let x = 0;
	let rowTop = top;
	let rowLines = 1;
	for (const entry of all) {
		const lines = wrapped(entry.words, SIZES.caption, width - SAMPLE.width - SAMPLE.gap);
		const need = SAMPLE.width + SAMPLE.gap + widestLine(lines, SIZES.caption);
		if (x > 0 && x + need > width) {
			x = 0;
			rowTop += rowLines * LINE + BETWEEN_ROWS;
			rowLines = 1;
		}
		const y = rowTop + LINE / 2;
		const at = (from: number, selected: readonly string[], anchor: 'start' | 'end'): PlacedWords => ({
			lines: selected,
			x: from,
			y: y + 0.35 * SIZES.caption,
			anchor
		});
		const beside = at(x + SAMPLE.width + SAMPLE.gap, lines, 'start');
		if ('sign' in entry) signs.push({ sign: at(x + SAMPLE.width, [entry.sign], 'end'), beside });
		else entries.push({ ...entry, x, y, beside });
		x += need + BETWEEN;
		rowLines = Math.max(rowLines, lines.length);
	}
	return { entries, signs, height: rowTop - top + rowLines * LINE + BELOW };
}
