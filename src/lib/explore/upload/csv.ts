/** What text is whose cells are parted by a sign, by its first bytes. */

import { decimalOf } from './cells.ts';
import { newlineOf, parse } from './csv-quoted.ts';
import { Decoder, encodingOf } from './encoding.ts';
import { columnNames } from './names.ts';
import { DELIMITERS, type Corrections, type Delimiter } from './user-file.ts';
import type { Recognised, TextShape } from './user-file.ts';
import { Refusal } from './refusal.ts';
import { headerOf, isFilled, PREVIEW, SAMPLE_ROWS, sampledColumns, widthOf } from './sampled.ts';

export async function recogniseCsv(head: Uint8Array, corrections: Corrections, whole: boolean): Promise<Recognised> {
	const encoding = corrections.encoding ?? encodingOf(head);
	const text = new Decoder(encoding).decode(head, whole).replace(/^\ufeff/, '');
	const newline = newlineOf(text);
	// The sample may end within a row, and within its first one.
	const rowsBy = (delimiter: Delimiter) => {
		const parsed = (cut: boolean) => parse(text, delimiter, newline, cut, SAMPLE_ROWS).data;
		const rows = whole ? parsed(false) : parsed(true);
		return (rows.length > 0 ? rows : parsed(false)).filter(isFilled);
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
