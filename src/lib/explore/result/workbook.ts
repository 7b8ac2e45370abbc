/** An answer as an Excel workbook: a first sheet that says what it is, and its rows, written a slice at a time. */

import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { inert } from '../../export/table/flat-files.ts';
import type { Scalar } from './answer.ts';
import { isDouble, type FileColumn, type Slice } from './slices.ts';
import { rowsOf } from './text-files.ts';
import { letters, workbookOf, type SheetCell } from '../../export/table/workbook.ts';

const ROWS = 'xl/worksheets/sheet2.xml';
const END = '</sheetData>';

/** Signs of one cell: a workbook with more in one does not open. */
export const MOST_IN_CELL = 32_767;

export interface Cover {
	readonly names: readonly [cover: string, rows: string];
	readonly title: string;
	readonly lines: readonly (readonly [head: string, text: string])[];
}

export async function xlsxOf(
	columns: readonly FileColumn[],
	slices: AsyncIterable<Slice>,
	{ names, title, lines }: Cover
): Promise<Blob> {
	const about = lines.map(([head, text]): SheetCell[] => [{ head }, cutCell(text)]);
	const empty = await workbookOf([
		{ name: names[0], widths: [28, 100], sticky: 0, rows: [[{ head: title }], ...about] },
		{
			name: names[1],
			widths: columns.map(({ name }) => Math.min(50, Math.max(14, name.length + 2))),
			sticky: 1,
			rows: [columns.map(({ name }) => ({ head: cutCell(name) }))]
		}
	]);
	const parts: BlobPart[] = [];
	const zip = new Zip((failed, bytes) => {
		if (failed !== null) throw failed;
		parts.push(new Uint8Array(bytes));
	});
	const open = (name: string): ZipDeflate => {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = new Date(1980, 0, 1);
		zip.add(file);
		return file;
	};
	for (const [name, bytes] of Object.entries(unzipSync(empty))) {
		const file = open(name);
		if (name !== ROWS) {
			file.push(bytes, true);
			continue;
		}
		const [before, after] = cutAtEnd(strFromU8(bytes));
		file.push(strToU8(before));
		for await (const slice of slices) file.push(strToU8(rowsXml(columns, slice)));
		file.push(strToU8(after), true);
	}
	zip.end();
	return new Blob(parts, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

function cutAtEnd(xml: string): [string, string] {
	const at = xml.indexOf(END);
	if (at === -1) throw new Error(`workbook: the sheet should hold ${END}, got ${xml.slice(0, 200)}`);
	return [xml.slice(0, at), xml.slice(at)];
}

/** Heads stand in the first row. */
function rowsXml(columns: readonly FileColumn[], { from, cells }: Slice): string {
	return rowsOf(cells)
		.map((row, at) => {
			const line = from + at + 2;
			return `<row r="${line}">${row.map((cell, column) => cellXml(cell, columns[column]!, `${letters(column)}${line}`)).join('')}</row>`;
		})
		.join('');
}

function cellXml(cell: Scalar, { kind }: FileColumn, place: string): string {
	if (cell === null || cell === '') return '';
	const isNumber = (kind === 'number' || kind === 'exact') && isDouble(cell) && Number.isFinite(Number(cell));
	// A spreadsheet shows fifteen digits: more stay text.
	if (isNumber && String(cell).replaceAll(/\D/g, '').length <= 15) return `<c r="${place}"><v>${Number(cell)}</v></c>`;
	if (typeof cell === 'number' && isNumber) return `<c r="${place}"><v>${cell}</v></c>`;
	if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
	const text = kind === 'exact' ? String(cell) : inert(String(cell));
	return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cutCell(text))}</t></is></c>`;
}

function cutCell(text: string): string {
	return text.length <= MOST_IN_CELL ? text : `${text.slice(0, MOST_IN_CELL - 1)}…`;
}

/** Signs that XML forbids are written as spreadsheets write them. */
function xmlText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll(
			/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g,
			(sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`
		)
		.toWellFormed();
}
