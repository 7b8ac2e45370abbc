/** A sheet of a workbook (XLSX): recognises it, reads it. */

import { decimalOf } from './cells.ts';
import { columnNames } from './names.ts';
import type { Corrections, UserTable, ReadOptions, Recognised } from './user-file.ts';
import type { Problems } from './problems.ts';
import { Refusal, refusalOf } from './refusal.ts';
import { headerOf, isFilled, PREVIEW, SAMPLE_ROWS, sampledColumns, widthOf } from './sampled.ts';
import { TableMaker } from './table-maker.ts';
import { TextRows } from './text-rows.ts';

interface Sheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

/** Bytes that a workbook may unpack to: more is a bomb, or nothing for a browser. */
const MOST_UNPACKED = 600e6;

/** Read once: recognising and reading, and each correction, want the same sheets. */
const known = new WeakMap<Blob, Promise<readonly Sheet[]>>();

export async function recogniseWorkbook(file: Blob, corrections: Corrections): Promise<Recognised> {
	const sheets = await sheetsOf(file);
	const sheet = sheets.find(({ name }) => name === corrections.sheet) ?? sheets.find(({ rows }) => rows.some(isFilled));
	if (sheet === undefined) throw new Refusal('no-rows', '0');
	const rows = sheet.rows.filter(isFilled);
	const sample = rows.slice(0, SAMPLE_ROWS);
	const width = widthOf(sample);
	const decimal = corrections.decimal ?? decimalOf(sample.slice(1).flat(), ';');
	const header = headerOf(sample, decimal, corrections);
	const body = header ? sample.slice(1) : sample;
	const names = columnNames(Array.from({ length: width }, (_, at) => (header ? (sample[0]?.[at] ?? '') : '')));
	const columns = sampledColumns(names, body, decimal, corrections);
	return {
		format: 'xlsx',
		columns,
		preview: body.slice(0, PREVIEW),
		shape: { encoding: 'utf-8', delimiter: ';', decimal, header },
		sheets: sheets.map(({ name }) => name),
		sheet: sheet.name,
		rows: rows.length - (header ? 1 : 0)
	};
}

export async function readWorkbook(
	file: Blob,
	recognised: Recognised,
	problems: Problems,
	{ onpart }: ReadOptions
): Promise<UserTable> {
	const { columns, shape, sheet } = recognised;
	const [sheets, arrow] = await Promise.all([sheetsOf(file), import('apache-arrow')]);
	const maker = new TableMaker(arrow, columns, onpart);
	const rows = new TextRows(maker, columns, shape!.decimal, problems);
	let named = !shape!.header;
	sheets
		.find(({ name }) => name === sheet)
		?.rows.forEach((cells, at) => {
			if (!isFilled(cells)) return;
			if (named) rows.add(cells, at + 1);
			named = true;
		});
	return maker.made();
}

function sheetsOf(file: Blob): Promise<readonly Sheet[]> {
	const sheets = known.get(file) ?? unpacked(file);
	known.set(file, sheets);
	return sheets;
}

async function unpacked(file: Blob): Promise<readonly Sheet[]> {
	const [{ unzipSync, zipSync }, { default: readWorkbookFile }] = await Promise.all([
		import('fflate'),
		import('read-excel-file/universal')
	]);
	try {
		let bytes = 0;
		const files = unzipSync(new Uint8Array(await file.arrayBuffer()), {
			filter: ({ name, originalSize }) => {
				if (!/\.(xml|rels)$/.test(name)) return false;
				bytes += originalSize;
				if (bytes > MOST_UNPACKED) throw new Refusal('large', `${Math.round(bytes / 1e6)} MB`);
				return true;
			}
		});
		// The reader would unpack in workers made of text, which the site's policy forbids: it gets them unpacked.
		const stored = zipSync(files, { level: 0 });
		const sheets = await readWorkbookFile(new Blob([stored as Uint8Array<ArrayBuffer>]));
		return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
	} catch (cause) {
		throw refusalOf(cause);
	}
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (!(value instanceof Date)) return String(value);
	const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
	return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
