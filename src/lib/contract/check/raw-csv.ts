/** One table of text cells that know their lines, and what can be wrong in its bytes. */

import type { Problem } from './problem.ts';

export interface RawRow {
	readonly cells: readonly string[];
	/** Line on which each cell begins; differs within a row only after a line break inside quotes. */
	readonly lines: readonly number[];
}

export interface RawCsv {
	readonly header: readonly string[];
	readonly rows: readonly RawRow[];
	readonly problems: readonly Problem[];
	/** False when rows may be missing, so that nobody may be blamed for referring to them. */
	readonly whole: boolean;
}

/** The library that reads CSV, as Node and browsers have it. */
export interface CsvLibrary {
	parse(
		text: string,
		options: {
			readonly relax_column_count: true;
			readonly on_record: (cells: string[], about: { readonly lines: number }) => null;
		}
	): unknown;
	readonly CsvError: new (...about: never[]) => Error;
}

/** Reads UTF-8 bytes, with or without byte-order mark. Never throws for bad data. */
export function readRawCsv(file: string, bytes: Uint8Array, library: CsvLibrary): RawCsv {
	const badBytes = bytesThatAreNotUtf8(file, bytes);
	if (badBytes.length > 0) return { header: [], rows: [], problems: badBytes, whole: false };

	const text = new TextDecoder('utf-8').decode(bytes);
	if (text.trim() === '') {
		const message = 'is empty; write its header and rows, or restore it from an earlier version';
		return { header: [], rows: [], problems: [{ file, line: 1, column: 'file', message }], whole: false };
	}

	const rows: RawRow[] = [];
	let next = 1;
	const problems: Problem[] = [];
	const closed = eachRow(text, library, (cells, lastLine) => {
		rows.push({ cells, lines: linesOf(cells, next) });
		next = lastLine + 1;
	});
	if (!closed) {
		const message =
			'quotes are broken in the row that begins here; close every cell that opens with a quote, and double a quote inside it ("")';
		problems.push({ file, line: next, column: 'row', message });
	}

	const [header, ...body] = rows;
	const filled: RawRow[] = [];
	for (const row of body) {
		if (row.cells.length > 1 || row.cells[0] !== '') filled.push(row);
		else problems.push({ file, line: row.lines[0]!, column: 'row', message: 'is an empty line; take it away' });
	}
	return { header: header?.cells ?? [], rows: filled, problems, whole: next > 1 && problems.every(isEmptyLine) };
}

/**
 * Hands each row over with the line on which it ends, in RFC 4180 with any line ends; false when quotes are broken in the
 * row after the last one handed over.
 */
function eachRow(
	text: string,
	{ parse, CsvError }: CsvLibrary,
	onrow: (cells: string[], lastLine: number) => void
): boolean {
	try {
		parse(text, {
			relax_column_count: true,
			on_record: (cells, { lines }) => {
				onrow(cells, lines);
				return null;
			}
		});
		return true;
	} catch (error) {
		if (error instanceof CsvError) return false;
		throw error;
	}
}

function isEmptyLine({ message }: Problem): boolean {
	return message.startsWith('is an empty line');
}

function linesOf(cells: readonly string[], first: number): number[] {
	let line = first;
	return cells.map((cell) => {
		const begins = line;
		line += linesWithin(cell);
		return begins;
	});
}

/** Line breaks in a cell. */
export function linesWithin(cell: string): number {
	return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function bytesThatAreNotUtf8(file: string, bytes: Uint8Array): Problem[] {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const problems: Problem[] = [];
	let start = 0;
	for (let line = 1; start < bytes.length; line += 1) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline === -1 ? bytes.length : newline;
		try {
			decoder.decode(bytes.subarray(start, end));
		} catch {
			const message = 'holds a byte that is not UTF-8; save the file as UTF-8 (in a spreadsheet: "CSV UTF-8")';
			problems.push({ file, line, column: 'row', message });
		}
		start = end + 1;
	}
	return problems;
}
