/** A reader's CSV or Parquet file as text cells with their lines, as the record's own files are read. */

import { readRawCsv, type RawCsv } from '../../contract/check/raw-csv.ts';
import { plain } from '../../text/numbers.ts';
import { formatOf } from '../upload/format.ts';
import { Refusal } from '../upload/refusal.ts';

/** Bytes: the whole record has a tenth of it. */
const MOST = 30e6;
/** By these bytes a format is known. */
const HEAD = 1 << 16;

/** Throws Refusal for what is neither, or is too large. */
export async function rawCsvOfFile(file: File): Promise<RawCsv> {
	if (file.size > MOST) throw new Refusal('large', `${Math.round(file.size / 1e6)} MB`);
	const format = formatOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), file.name);
	if (format === 'parquet') return parquetSheet(file);
	if (format !== 'csv') throw new Refusal('rubbish', format);
	const csv = await import('csv-parse/browser/esm/sync');
	return readRawCsv(file.name, new Uint8Array(await file.arrayBuffer()), csv);
}

/** The first row of a CSV file, or the names of the columns of Parquet; nothing more is read. Throws Refusal. */
export async function headerOf(file: File): Promise<readonly string[]> {
	const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const format = formatOf(head, file.name);
	if (format === 'parquet') {
		const { openParquet, partsOf } = await import('../upload/parquet.ts');
		return (await openParquet(partsOf(file))).columns.map(({ name }) => name);
	}
	// The names of columns of the record have no quotes.
	const [line = ''] = new TextDecoder().decode(head).split(/\r?\n/, 1);
	return format === 'csv' ? line.split(',') : [];
}

/** Its first row counts as line 2, as if it were CSV. */
async function parquetSheet(file: File): Promise<RawCsv> {
	const [{ openParquet, partsOf }, { compressorsFor, packingsOf }, { parquetReadObjects }] = await Promise.all([
		import('../upload/parquet.ts'),
		import('../upload/parquet-packing.ts'),
		import('hyparquet')
	]);
	const open = await openParquet(partsOf(file));
	const header = open.columns.map(({ name }) => name);
	const compressors = await compressorsFor(packingsOf(open.metadata));
	const rows = await parquetReadObjects({ file: open.file, metadata: open.metadata, compressors });
	return {
		header,
		rows: rows.map((row, at) => ({
			cells: header.map((name) => written(row[name])),
			lines: header.map(() => at + 2)
		})),
		problems: [],
		whole: true
	};
}

/** A value as the record's CSV files write it. */
export function written(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number') return Number.isFinite(value) ? plain(value) : String(value);
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
	return String(value);
}
