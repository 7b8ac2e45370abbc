/** Reads text whose cells are parted by a sign, piece by piece: by its bytes where it is simple, else row by row. */

import { CutColumns } from './csv-columns.ts';
import { Cutter, type Cut } from './csv-cut.ts';
import { linesIn, newlineOf, parse } from './csv-quoted.ts';
import { joined } from './joined.ts';
import type { UserTable, ReadOptions, Recognised } from './user-file.ts';
import type { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';
import { isFilled } from './sampled.ts';
import { utf8Slices } from './slices.ts';
import { TableMaker } from './table-maker.ts';
import { TextRows } from './text-rows.ts';

type Arrow = typeof import('apache-arrow');

/** Bytes of a row without an end: its quote was never closed. */
const LONGEST_ROW = 16_000_000;

const sound = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Throws Refusal when stopped or when there is no row. */
export async function readCsv(
	file: Blob,
	recognised: Recognised,
	problems: Problems,
	options: ReadOptions
): Promise<UserTable> {
	const arrow = await import('apache-arrow');
	const maker = new TableMaker(arrow, recognised.columns, options.onpart);
	const rows = new CsvRows(arrow, maker, recognised, problems);
	let rest: Uint8Array = new Uint8Array(0);
	for await (const { bytes, upTo, last } of utf8Slices(file, recognised.shape!.encoding, options.signal)) {
		rest = rows.take(rest.length === 0 ? bytes : joined([rest, bytes]), last);
		if (rest.length > LONGEST_ROW) throw new Refusal('damaged', `${rows.line}: "`);
		await options.ready?.();
		options.onprogress?.({ bytes: upTo, total: file.size, rows: maker.rows });
	}
	return maker.made();
}

class CsvRows {
	readonly #maker: TableMaker;
	readonly #delimiter: string;
	readonly #problems: Problems;
	readonly #rows: TextRows;
	readonly #columns: CutColumns;
	readonly #width: number;
	#cutter: Cutter | null = null;
	#newline = '';
	#named: boolean;
	line = 1;

	constructor(arrow: Arrow, maker: TableMaker, { columns, shape }: Recognised, problems: Problems) {
		const { delimiter, decimal, header } = shape!;
		this.#maker = maker;
		this.#delimiter = delimiter;
		this.#problems = problems;
		this.#rows = new TextRows(maker, columns, decimal, problems);
		this.#columns = new CutColumns(arrow, columns, decimal, problems);
		this.#width = columns.length;
		this.#named = !header;
	}

	/** The whole rows of the bytes; gives the bytes of the last one when it has no end yet. */
	take(bytes: Uint8Array, last: boolean): Uint8Array {
		const cut = this.#cutterFor(bytes)?.cut(bytes, last) ?? null;
		if (cut === null) return this.#quotedRows(bytes, last);
		const whole = bytes.subarray(0, cut.length);
		if (isSound(whole)) this.#simpleRows(whole, cut);
		else this.#textRows(lenient.decode(whole), whole.at(-1) === 10);
		return bytes.subarray(cut.length);
	}

	#cutterFor(bytes: Uint8Array): Cutter | null {
		if (this.#newline === '') {
			const at = bytes.findIndex((byte) => byte === 10 || byte === 13);
			this.#newline = at < 0 ? '\n' : newlineOf(String.fromCharCode(...bytes.subarray(at, at + 2)));
			const signs = { delimiter: this.#delimiter.charCodeAt(0), crlf: this.#newline === '\r\n', width: this.#width };
			if (this.#newline !== '\r') this.#cutter = new Cutter(signs);
		}
		return this.#cutter;
	}

	#simpleRows(bytes: Uint8Array, cut: Cut): void {
		const skip = this.#named || cut.rows === 0 ? 0 : 1;
		this.#named ||= cut.rows > 0;
		if (cut.rows > skip) this.#maker.addMade(this.#columns.made(bytes, cut, skip, this.line), cut.rows - skip);
		this.line += cut.lineCount;
	}

	/** Up to the last end of a line, for a letter may be cut in two behind it. */
	#quotedRows(bytes: Uint8Array, last: boolean): Uint8Array {
		const end = last ? bytes.length : bytes.lastIndexOf(this.#newline.charCodeAt(this.#newline.length - 1)) + 1;
		const text = lenient.decode(bytes.subarray(0, end));
		const cursor = this.#textRows(text, !last);
		return last ? bytes.subarray(end) : joined([new TextEncoder().encode(text.slice(cursor)), bytes.subarray(end)]);
	}

	#textRows(text: string, ignoreLast: boolean): number {
		const { data, ambiguous, cursor } = parse(text, this.#delimiter, this.#newline, ignoreLast);
		data.forEach((cells, at) => {
			const filled = isFilled(cells);
			if (ambiguous.has(at)) this.#problems.add(this.line, 'row', 'quote', cells.join(this.#delimiter));
			if (filled && this.#named) this.#rows.add(cells, this.line);
			this.#named ||= filled;
			this.line += linesIn(cells);
		});
		return cursor;
	}
}

/** Is it UTF-8 throughout, without the letter that stands for what was none? */
function isSound(bytes: Uint8Array): boolean {
	if (isAscii(bytes)) return true;
	try {
		return !sound.decode(bytes).includes('\ufffd');
	} catch {
		return false;
	}
}

/** As most bytes of most files are: looked at four at a time, without a text. */
function isAscii(bytes: Uint8Array): boolean {
	const whole = (4 - (bytes.byteOffset & 3)) & 3;
	const fours = new Uint32Array(bytes.buffer, bytes.byteOffset + whole, Math.max(0, bytes.length - whole) >> 2);
	for (let at = 0; at < fours.length; at += 1) if ((fours[at]! & 0x80808080) !== 0) return false;
	for (let at = 0; at < whole && at < bytes.length; at += 1) if (bytes[at]! > 127) return false;
	for (let at = whole + fours.length * 4; at < bytes.length; at += 1) if (bytes[at]! > 127) return false;
	return true;
}
