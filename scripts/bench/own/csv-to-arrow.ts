/** Reads the synthetic CSV byte by byte into typed columns and one Arrow stream. Knows the columns of that file only. */

import { Float64, Int32, makeData, Table, tableToIPC, Utf8, Vector } from 'apache-arrow';

const PIECE = 100_000;
const WIDEST = 40;
const [COMMA, LINE, POINT, ZERO] = [44, 10, 46, 48];

/** A text column as Arrow holds it: all bytes, and where each text ends. */
class Texts {
	readonly bytes = new Uint8Array(PIECE * WIDEST);
	readonly ends = new Int32Array(PIECE + 1);
}

class Piece {
	readonly texts = [new Texts(), new Texts(), new Texts()] as const;
	readonly whole = [new Int32Array(PIECE), new Int32Array(PIECE)] as const;
	readonly amounts = new Float64Array(PIECE);
	rows = 0;

	table(): Table {
		const { rows } = this;
		const text = ({ bytes, ends }: Texts) =>
			new Vector([
				makeData({
					type: new Utf8(),
					length: rows,
					nullCount: 0,
					valueOffsets: ends.subarray(0, rows + 1),
					data: bytes.subarray(0, ends[rows])
				})
			]);
		const whole = (data: Int32Array) =>
			new Vector([makeData({ type: new Int32(), length: rows, nullCount: 0, data: data.subarray(0, rows) })]);
		const [region, part, note] = this.texts;
		const [year, persons] = this.whole;
		const data = this.amounts.subarray(0, rows);
		return new Table({
			region: text(region),
			year: whole(year),
			package: text(part),
			persons: whole(persons),
			amount: new Vector([makeData({ type: new Float64(), length: rows, nullCount: 0, data })]),
			note: text(note)
		});
	}
}

export async function csvToArrow(file: File): Promise<Uint8Array<ArrayBuffer>> {
	const tables: Table[] = [];
	let piece = new Piece();
	let rest = new Uint8Array(0);
	let head = true;
	const reader = file.stream().getReader();
	for (let read = await reader.read(); !read.done; read = await reader.read()) {
		const bytes = new Uint8Array(rest.length + read.value.length);
		bytes.set(rest);
		bytes.set(read.value, rest.length);
		let from = 0;
		for (let to = bytes.indexOf(LINE); to !== -1; to = bytes.indexOf(LINE, from)) {
			if (!head) addLine(piece, bytes, from);
			head = false;
			from = to + 1;
			if (piece.rows < PIECE) continue;
			tables.push(piece.table());
			piece = new Piece();
		}
		rest = bytes.slice(from);
	}
	if (piece.rows > 0) tables.push(piece.table());
	const [first, ...others] = tables;
	if (first === undefined) throw new Error('the file should have rows');
	return tableToIPC(first.concat(...others), 'stream') as Uint8Array<ArrayBuffer>;
}

function addLine(piece: Piece, bytes: Uint8Array, from: number): void {
	const { texts, whole, amounts, rows } = piece;
	let at = addText(texts[0], rows, bytes, from);
	at = addNumber(whole[0], rows, bytes, at);
	at = addText(texts[1], rows, bytes, at);
	at = addNumber(whole[1], rows, bytes, at);
	at = addNumber(amounts, rows, bytes, at);
	addText(texts[2], rows, bytes, at);
	piece.rows = rows + 1;
}

/** Both give where the next cell begins. */
function addText({ bytes: all, ends }: Texts, row: number, bytes: Uint8Array, from: number): number {
	let [at, end] = [from, ends[row]!];
	for (let byte = bytes[at]!; byte !== COMMA && byte !== LINE; byte = bytes[++at]!) all[end++] = byte;
	ends[row + 1] = end;
	return at + 1;
}

function addNumber(all: Int32Array | Float64Array, row: number, bytes: Uint8Array, from: number): number {
	let [at, digits, scale] = [from, 0, 0];
	for (let byte = bytes[at]!; byte !== COMMA && byte !== LINE; byte = bytes[++at]!) {
		if (byte === POINT) scale = 1;
		else {
			digits = digits * 10 + byte - ZERO;
			scale *= 10;
		}
	}
	all[row] = scale === 0 ? digits : digits / scale;
	return at + 1;
}
