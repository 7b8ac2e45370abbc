/** Text whose cells are parted by a sign: recognises it, reads it piece by piece. Knows no page. */

import { decimalOf } from './cells.ts';
import { Decoder, encodingOf } from './encoding.ts';
import { columnNames } from './names.ts';
import { DELIMITERS, type Corrections, type Delimiter } from './own-file.ts';
import type { OwnTable, ReadOptions, Recognised, TextShape } from './own-file.ts';
import type { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';
import { headerOf, isFilled, PREVIEW, SAMPLE_ROWS, sampledColumns, widthOf } from './sampled.ts';
import { slices } from './slices.ts';
import { TableMaker } from './table-maker.ts';
import { TextRows } from './text-rows.ts';

interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly row?: number; readonly code: string }[];
	readonly meta: { readonly cursor: number };
}

type Papa = typeof import('papaparse');

/** A row without an end: its quote was never closed. */
const LONGEST_ROW = 8_000_000;

async function papa(): Promise<Papa> {
	const library = await import('papaparse');
	return 'default' in library ? (library.default as Papa) : library;
}

/** By the first bytes of a file. */
export async function recogniseCsv(head: Uint8Array, corrections: Corrections, whole: boolean): Promise<Recognised> {
	const library = await papa();
	const encoding = corrections.encoding ?? encodingOf(head);
	const text = new Decoder(encoding).decode(head, whole).replace(/^\ufeff/, '');
	// The sample may end within a row, and within its first one.
	const rowsBy = (delimiter: Delimiter) => {
		const parsed = (cut: boolean) => parse(library, text, delimiter, newlineOf(text), cut).data;
		const rows = whole ? parsed(false) : parsed(true);
		return (rows.length > 0 ? rows : parsed(false)).slice(0, SAMPLE_ROWS).filter(isFilled);
	};
	const delimiter = corrections.delimiter ?? delimiterOf(rowsBy);
	const rows = rowsBy(delimiter);
	const width = widthOf(rows);
	if (rows.length === 0) throw new Refusal('empty', '0');
	const decimal = corrections.decimal ?? decimalOf(rows.slice(1).flat(), delimiter);
	const header = headerOf(rows, decimal, corrections);
	const body = header ? rows.slice(1) : rows;
	// Cells beyond the names are told as problems; without names the widest row counts.
	const names = columnNames(header ? (rows[0] ?? []) : Array.from({ length: width }, () => ''));
	const columns = sampledColumns(names, body, decimal, corrections);
	const shape: TextShape = { encoding, delimiter, decimal, header };
	return { format: 'csv', columns, preview: body.slice(0, PREVIEW), shape, sheets: [], sheet: null, rows: null };
}

/** Throws Refusal when stopped or when there is no row. */
export async function readCsv(
	file: Blob,
	{ columns, shape }: Recognised,
	problems: Problems,
	{ signal, onprogress }: ReadOptions
): Promise<OwnTable> {
	const { encoding, delimiter, decimal, header } = shape!;
	const [library, arrow] = await Promise.all([papa(), import('apache-arrow')]);
	const maker = new TableMaker(arrow, columns);
	const rows = new TextRows(maker, columns, decimal, problems);
	let [rest, line, named, newline] = ['', 1, !header, ''];
	for await (const { text, bytes, last } of slices(file, encoding, signal)) {
		rest += text;
		newline ||= newlineOf(rest);
		const { data, errors, meta } = parse(library, rest, delimiter, newline, !last);
		const odd = new Set(errors.filter(({ code }) => /Quotes/.test(code)).map(({ row }) => row));
		data.forEach((cells, at) => {
			const filled = isFilled(cells);
			if (odd.has(at)) problems.add(line, 'row', 'quote', cells.join(delimiter));
			if (filled && named) rows.add(cells, line);
			named ||= filled;
			line += linesIn(cells);
		});
		rest = last ? '' : rest.slice(meta.cursor);
		if (rest.length > LONGEST_ROW) throw new Refusal('damaged', `${line}: "`);
		onprogress?.({ bytes, total: file.size, rows: maker.rows });
	}
	return maker.made();
}

function parse(library: Papa, text: string, delimiter: string, newline: string, ignoreLast: boolean): Parsed {
	const parser = new library.Parser({ delimiter, newline: newline as '\n' });
	return parser.parse(text, 0, ignoreLast) as Parsed;
}

function newlineOf(text: string): string {
	return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The sign that parts most rows into one same number of cells, more than one. */
function delimiterOf(rowsBy: (delimiter: Delimiter) => readonly (readonly string[])[]): Delimiter {
	let [best, most]: [Delimiter, number] = [',', 0];
	for (const delimiter of DELIMITERS) {
		const rows = rowsBy(delimiter);
		const width = rows[0]?.length ?? 0;
		const alike = rows.filter(({ length }) => length === width).length / Math.max(1, rows.length);
		const score = width > 1 ? alike * 1000 + Math.min(width, 500) / 10 : 0;
		if (score > most) [best, most] = [delimiter, score];
	}
	return best;
}

function linesIn(cells: readonly string[]): number {
	let lines = 1;
	for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
	return lines;
}
