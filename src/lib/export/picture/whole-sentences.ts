/** The sentences of a picture: as many whole ones as its room holds, in the largest type that holds them. None is cut: half a sentence may say the opposite. */

import { linesOf } from './lines.ts';

/** What stands before a stop that ends no sentence: "2026 г.", "№ 3.", "млрд.". */
const SHORTENED = /(?:^|[\s(])(?:г|гг|ж|жж|ст|п|т|стр|No|№\s?\d*|\d{1,2})\.$/;

export interface SetSentences {
	readonly size: number;
	/** From one baseline to the next, in pixels. */
	readonly line: number;
	/** Empty where not even the first sentence fits. */
	readonly lines: readonly string[];
}

/** A stop, a blank and a capital or a number divide two sentences. */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	for (const part of text.split(/(?<=[.!?…]["”»)]?) (?=["“«(]?[\p{Lu}\d])/u)) {
		const last = sentences.at(-1);
		if (last !== undefined && SHORTENED.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
		else sentences.push(part);
	}
	return sentences;
}

/** `sizes` from the largest to the smallest that is still read; pixels throughout. */
export function wholeSentences(
	text: string,
	space: { readonly width: number; readonly height: number },
	sizes: readonly number[]
): SetSentences {
	const sentences = sentencesOf(text);
	for (let count = sentences.length; count > 0; count -= 1) {
		for (const size of sizes) {
			const line = Math.round(size * 1.36);
			const lines = linesOf(sentences.slice(0, count).join(' '), space.width, size, Infinity);
			if (lines.length * line <= space.height) return { size, line, lines };
		}
	}
	return { size: sizes[0]!, line: 0, lines: [] };
}
