/** The buffers of one Arrow column, filled value by value. */

import type { CodedWords } from './coded-words.ts';

/** A day is a number of days, a moment one of milliseconds since 1970, a decimal one of its smallest parts. */
export type ColumnKind = 'number' | 'decimal' | 'whole' | 'day' | 'moment' | 'yes' | 'text';
export type Value = string | number | bigint | boolean | null;

export interface ColumnBuffers {
	readonly length: number;
	readonly nullCount: number;
	readonly nullBitmap: Uint8Array;
	readonly data: Float64Array | Int32Array | Uint32Array | BigInt64Array | Uint8Array | Int16Array;
	readonly valueOffsets?: Int32Array;
	/** What the numbers in `data` stand for, where texts that come again are coded. */
	readonly words?: readonly string[];
}

type Numbers = Float64Array | Int32Array | BigInt64Array;

const START = 1024;
/** Of 64 bits each, in a decimal. */
const WORDS = 2;
const UTF8 = new TextEncoder();

export class ColumnFiller {
	readonly #kind: ColumnKind;
	#length = 0;
	#nulls = 0;
	#valid = new Uint8Array(START / 8);
	#numbers: Numbers | null;
	#bits = new Uint8Array(START / 8);
	#offsets = new Int32Array(START + 1);
	#letters = new Uint8Array(START * 8);
	#words: CodedWords | null;
	#codes = new Int16Array(0);

	/** `words` has a column of texts coded, as long as few of them differ. */
	constructor(kind: ColumnKind, words: CodedWords | null = null) {
		this.#kind = kind;
		this.#words = kind !== 'text' || words?.full === true ? null : words;
		if (this.#words !== null) this.#codes = new Int16Array(START);
		this.#numbers = numbersOf(kind, START);
	}

	push(value: Value): void {
		const at = this.#length;
		if (at === this.#valid.length * 8) this.#grow();
		this.#length += 1;
		if (this.#kind === 'text') this.#offsets[at + 1] = this.#offsets[at]!;
		if (value === null) {
			this.#nulls += 1;
			return;
		}
		this.#valid[at >> 3]! |= 1 << (at & 7);
		if (this.#kind === 'text') this.#take(String(value), at);
		else if (this.#kind === 'yes') this.#bits[at >> 3]! |= value === true ? 1 << (at & 7) : 0;
		else if (this.#kind === 'decimal') {
			const [low, high] = [at * WORDS, at * WORDS + 1];
			(this.#numbers as BigInt64Array)[low] = BigInt.asIntN(64, value as bigint);
			(this.#numbers as BigInt64Array)[high] = (value as bigint) >> 64n;
		} else if (this.#numbers instanceof BigInt64Array) this.#numbers[at] = BigInt(value);
		else this.#numbers![at] = Number(value);
	}

	buffers(): ColumnBuffers {
		const length = this.#length;
		const same = { length, nullCount: this.#nulls, nullBitmap: this.#valid };
		if (this.#kind === 'yes') return { ...same, data: this.#bits };
		if (this.#kind === 'decimal')
			return { ...same, data: new Uint32Array(this.#numbers!.buffer, 0, length * WORDS * 2) };
		if (this.#numbers !== null) return { ...same, data: this.#numbers.subarray(0, length) };
		if (this.#words !== null) {
			return { ...same, data: this.#codes.subarray(0, length), words: [...this.#words.codes.keys()] };
		}
		const valueOffsets = this.#offsets.subarray(0, length + 1);
		return { ...same, valueOffsets, data: this.#letters.subarray(0, valueOffsets[length]) };
	}

	#take(text: string, at: number): void {
		if (this.#words === null) return this.#write(text, at);
		const code = this.#words.codeOf(text);
		if (code >= 0) {
			this.#codes[at] = code;
			return;
		}
		const words = [...this.#words.codes.keys()];
		this.#words = null;
		for (let row = 0; row < at; row += 1) {
			this.#offsets[row + 1] = this.#offsets[row]!;
			if ((this.#valid[row >> 3]! >> (row & 7)) & 1) this.#write(words[this.#codes[row]!]!, row);
		}
		this.#write(text, at);
	}

	#write(text: string, at: number): void {
		const from = this.#offsets[at]!;
		// A letter of JavaScript takes three bytes at most.
		if (from + text.length * 3 > this.#letters.length) {
			this.#letters = copied(this.#letters, new Uint8Array(Math.max(this.#letters.length * 2, from + text.length * 3)));
		}
		this.#offsets[at + 1] = from + UTF8.encodeInto(text, this.#letters.subarray(from)).written;
	}

	#grow(): void {
		const space = this.#valid.length * 16;
		this.#valid = copied(this.#valid, new Uint8Array(space / 8));
		if (this.#kind === 'yes') this.#bits = copied(this.#bits, new Uint8Array(space / 8));
		if (this.#kind === 'text') this.#offsets = copied(this.#offsets, new Int32Array(space + 1));
		if (this.#words !== null) this.#codes = copied(this.#codes, new Int16Array(space));
		if (this.#numbers === null) return;
		const wider = numbersOf(this.#kind, space)!;
		wider.set(this.#numbers as never);
		this.#numbers = wider;
	}
}

function numbersOf(kind: ColumnKind, space: number): Numbers | null {
	if (kind === 'number') return new Float64Array(space);
	if (kind === 'day') return new Int32Array(space);
	if (kind === 'decimal') return new BigInt64Array(space * WORDS);
	return kind === 'whole' || kind === 'moment' ? new BigInt64Array(space) : null;
}

function copied<T extends Uint8Array | Int32Array | Int16Array>(from: T, to: T): T {
	to.set(from);
	return to;
}
