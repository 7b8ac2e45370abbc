/** Where the cells of a piece of text lie, by its bytes in UTF-8: hardly a cell becomes a text here. */

export interface Signs {
	/** The byte that parts cells. */
	readonly delimiter: number;
	/** Do rows end with two bytes, CR and LF? */
	readonly crlf: boolean;
	/** Cells of a row. */
	readonly width: number;
}

/** A row that has not as many cells as the table has columns. */
export interface WrongRow {
	readonly row: number;
	readonly code: 'few' | 'many';
	readonly found: string;
}

/** The filled rows of a piece; valid until the next one is cut. */
export interface Cut {
	readonly rows: number;
	/** Of cell `row * width + column`; the first byte as `~first` where a cell has doubled quotation marks. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** On which each row begins, counted from 0. */
	readonly lines: Int32Array;
	readonly wrong: readonly WrongRow[];
	/** Bytes and lines of all whole rows. */
	readonly length: number;
	readonly lineCount: number;
}

const [QUOTE, LF, CR] = [34, 10, 13];
/** In place of where the next row begins: the bytes end within this one; only a quote-aware reader understands it. */
const [UNFINISHED, AMBIGUOUS] = [-1, -2];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a cell of a cut. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
	const text = decoder.decode(bytes.subarray(start < 0 ? ~start : start, end));
	return start < 0 ? text.replaceAll('""', '"') : text;
}

export class Cutter {
	readonly #signs: Signs;
	#starts = new Int32Array(1 << 16);
	#ends = new Int32Array(1 << 16);
	#lines = new Int32Array(1 << 14);
	/** Of the row cut last: its cells, the ends of lines within them, the cells beyond the last column. */
	#cells = 0;
	#inner = 0;
	#extra: string[] = [];

	constructor(signs: Signs) {
		this.#signs = signs;
	}

	/** Null when quotation marks or ends of lines stand as no simple writer puts them. `last`: no more bytes follow. */
	cut(bytes: Uint8Array, last: boolean): Cut | null {
		const { width } = this.#signs;
		const wrong: WrongRow[] = [];
		let [rows, line, at] = [0, 0, 0];
		while (at < bytes.length) {
			this.#grow(rows);
			const next = this.#row(bytes, at, rows * width, last);
			if (next === AMBIGUOUS) return null;
			if (next === UNFINISHED) break;
			if (this.#isFilled(bytes, rows * width)) {
				const extra = this.#extra.filter((cell) => cell.trim() !== '');
				if (this.#cells < width) wrong.push({ row: rows, code: 'few', found: `${this.#cells} < ${width}` });
				if (extra.length > 0) wrong.push({ row: rows, code: 'many', found: extra.join(' | ') });
				this.#lines[rows] = line;
				rows += 1;
			}
			line += 1 + this.#inner;
			at = next;
		}
		return { rows, starts: this.#starts, ends: this.#ends, lines: this.#lines, wrong, length: at, lineCount: line };
	}

	/** Marks the cells of one row from `base` on; gives where the next one begins. */
	#row(bytes: Uint8Array, from: number, base: number, last: boolean): number {
		const { delimiter, crlf, width } = this.#signs;
		const [starts, ends, length] = [this.#starts, this.#ends, bytes.length];
		if (this.#extra.length > 0) this.#extra = [];
		this.#inner = 0;
		let [at, cells] = [from, 0];
		for (;;) {
			let [start, end] = [at, at];
			if (at < length && bytes[at] === QUOTE) {
				const close = closing(bytes, at);
				if (close < 0) return last ? AMBIGUOUS : UNFINISHED;
				this.#inner += count(bytes, LF, at, close);
				start = count(bytes, QUOTE, at + 1, close) > 0 ? ~(at + 1) : at + 1;
				end = close;
				at = this.#afterMark(bytes, close + 1, last);
				if (at < 0) return at;
			} else {
				let byte = -1;
				while (at < length && (byte = bytes[at]!) !== delimiter && byte !== LF) at += 1;
				end = at;
				if (crlf && at < length && byte === LF) {
					if (at === start || bytes[at - 1] !== CR) return AMBIGUOUS;
					end = at - 1;
				}
			}
			if (at >= length && !last) return UNFINISHED;
			if (cells < width) {
				starts[base + cells] = start;
				ends[base + cells] = end;
			} else if (end > start) this.#extra.push(cellText(bytes, start, end));
			cells += 1;
			at += 1;
			if (at > length || bytes[at - 1] === LF) break;
		}
		this.#cells = cells;
		for (let cell = cells; cell < width; cell += 1) starts[base + cell] = ends[base + cell] = 0;
		return Math.min(at, length);
	}

	/** From behind the closing mark of a cell to what parts it from the next. */
	#afterMark(bytes: Uint8Array, at: number, last: boolean): number {
		const { delimiter, crlf } = this.#signs;
		if (at >= bytes.length || bytes[at] === delimiter) return at;
		if (!crlf) return bytes[at] === LF ? at : AMBIGUOUS;
		if (bytes[at] !== CR) return AMBIGUOUS;
		if (at + 1 === bytes.length && !last) return UNFINISHED;
		return bytes[at + 1] === LF ? at + 1 : AMBIGUOUS;
	}

	/** Has a cell of the row cut last, from `base` on, anything but blanks? */
	#isFilled(bytes: Uint8Array, base: number): boolean {
		const cells = Math.min(this.#cells, this.#signs.width);
		for (let cell = base; cell < base + cells; cell += 1) {
			const [start, end] = [this.#starts[cell]!, this.#ends[cell]!];
			if (start === end) continue;
			const first = bytes[start < 0 ? ~start : start]!;
			// A letter of ASCII or Cyrillic, as nearly always; else the text itself tells.
			if ((first > 32 && first < 127) || (first >= 0xd0 && first <= 0xd3)) return true;
			if (cellText(bytes, start, end).trim() !== '') return true;
		}
		return this.#extra.some((cell) => cell.trim() !== '');
	}

	#grow(rows: number): void {
		const { width } = this.#signs;
		if (rows === this.#lines.length) this.#lines = wider(this.#lines, rows * 2);
		if ((rows + 1) * width <= this.#starts.length) return;
		const space = Math.max(this.#starts.length * 2, (rows + 1) * width);
		this.#starts = wider(this.#starts, space);
		this.#ends = wider(this.#ends, space);
	}
}

/** Where the cell that begins with a mark ends with one; below 0 when it does not end. */
function closing(bytes: Uint8Array, at: number): number {
	let close = bytes.indexOf(QUOTE, at + 1);
	while (close >= 0 && bytes[close + 1] === QUOTE) close = bytes.indexOf(QUOTE, close + 2);
	return close;
}

function count(bytes: Uint8Array, sign: number, start: number, end: number): number {
	let found = 0;
	for (let at = start; at < end; at += 1) if (bytes[at] === sign) found += 1;
	return found;
}

function wider(from: Int32Array, space: number): Int32Array<ArrayBuffer> {
	const to = new Int32Array(space);
	to.set(from);
	return to;
}
