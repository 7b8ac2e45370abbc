/** Breaks a sentence into lines of a picture, by a careful estimate of how wide letters are. */

import { NBSP } from '../../text/numbers.ts';

/** Widest average letter of the three languages, in parts of the size of type. */
const LETTER = 0.575;

/** Letters that surely fit into `width` pixels. */
export function lettersIn(width: number, size: number): number {
	return Math.floor(width / (size * LETTER));
}

/** At most `most` lines of `width` pixels; what does not fit ends in an ellipsis. */
export function linesOf(sentence: string, width: number, size: number, most: number): string[] {
	const letters = lettersIn(width, size);
	const lines: string[] = [];
	// A dash stands at the end of a line, not at the beginning of one.
	for (const word of sentence.replace(/ ([–—])/g, `${NBSP}$1`).split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	const shown = lines.slice(0, most);
	const end = shown[most - 1] ?? '';
	const shortened = end.length < letters ? end : end.slice(0, end.lastIndexOf(' '));
	shown[most - 1] = `${shortened.replace(/[,;:–]$/, '')} …`;
	return shown;
}
