/** A column of texts made of bytes in UTF-8: few that come again are kept once, many are laid one after another. */

import { MOST_WORDS } from '../../export/arrow/coded-words.ts';

/** Where the texts of a column lie in `bytes`: the first one in `starts[first]`, the next `step` further. */
export interface Places {
	readonly bytes: Uint8Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly first: number;
	readonly step: number;
	readonly length: number;
}

export interface Letters {
	readonly offsets: Int32Array;
	readonly letters: Uint8Array;
}

const SLOTS = 4096;

/** The words of a column over all its pieces. */
export class Words {
	/** Place of a word by its hash, plus 1. */
	readonly #slots = new Int16Array(SLOTS);
	readonly #offsets = new Int32Array(MOST_WORDS + 1);
	#letters = new Uint8Array(1 << 14);
	count = 0;
	/** Were there too many, so that the column is better laid out? */
	full = false;

	/** The code of each text, whatever of an empty one; null when there are too many different ones, and then for good. */
	codes(places: Places): Int16Array<ArrayBuffer> | null {
		const { bytes, starts, ends, first, step, length } = places;
		const codes = new Int16Array(length);
		for (let row = 0, cell = first; row < length && !this.full; row += 1, cell += step) {
			const [start, end] = [starts[cell]!, ends[cell]!];
			if (start < 0) this.full = true;
			else codes[row] = start === end ? 0 : this.#code(bytes, start, end);
		}
		return this.full ? null : codes;
	}

	letters(): Letters {
		return {
			offsets: this.#offsets.slice(0, this.count + 1),
			letters: this.#letters.slice(0, this.#offsets[this.count])
		};
	}

	#code(bytes: Uint8Array, start: number, end: number): number {
		let hash = end - start;
		for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
		let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
		for (let found = this.#slots[slot]!; found > 0; found = this.#slots[slot]!) {
			if (this.#same(found - 1, bytes, start, end)) return found - 1;
			slot = (slot + 1) & (SLOTS - 1);
		}
		if (this.count === MOST_WORDS) {
			this.full = true;
			return -1;
		}
		this.#slots[slot] = this.count + 1;
		this.#write(bytes, start, end);
		return this.count++;
	}

	#same(word: number, bytes: Uint8Array, start: number, end: number): boolean {
		const from = this.#offsets[word]!;
		if (this.#offsets[word + 1]! - from !== end - start) return false;
		const letters = this.#letters;
		for (let at = start, letter = from; at < end; at += 1, letter += 1) if (letters[letter] !== bytes[at]) return false;
		return true;
	}

	#write(bytes: Uint8Array, start: number, end: number): void {
		const from = this.#offsets[this.count]!;
		const to = from + end - start;
		if (to > this.#letters.length) {
			const wider = new Uint8Array(to * 2);
			wider.set(this.#letters.subarray(0, from));
			this.#letters = wider;
		}
		this.#letters.set(bytes.subarray(start, end), from);
		this.#offsets[this.count + 1] = to;
	}
}

/** All texts one after another; of doubled quotation marks one is left. */
export function laidOut({ bytes, starts, ends, first, step, length }: Places): Letters {
	const offsets = new Int32Array(length + 1);
	let space = 0;
	for (let row = 0, cell = first; row < length; row += 1, cell += step) {
		space += ends[cell]! - (starts[cell]! < 0 ? ~starts[cell]! : starts[cell]!);
	}
	const letters = new Uint8Array(space);
	let to = 0;
	for (let row = 0, cell = first; row < length; row += 1, cell += step) {
		const [start, end] = [starts[cell]!, ends[cell]!];
		if (start < 0) {
			for (let at = ~start; at < end; at += 1) {
				letters[to++] = bytes[at]!;
				if (bytes[at] === 34) at += 1;
			}
		} else for (let at = start; at < end; at += 1) letters[to++] = bytes[at]!;
		offsets[row + 1] = to;
	}
	return { offsets, letters: letters.subarray(0, to) };
}
