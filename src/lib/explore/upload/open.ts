/** A reader's file from its first bytes to a table: which format's reader is asked. */

import { formatOf, isArrowFile } from './format.ts';
import { MOST_BYTES, type Corrections, type UserTable, type ReadOptions, type Recognised } from './user-file.ts';
import type { Problems } from './problems.ts';
import { Refusal } from './refusal.ts';

/** Bytes by which text is recognised. */
const HEAD = 1 << 19;

/** What the file is, or null for one that lists its parts, by which it is opened then: Parquet, Arrow. Throws Refusal. */
export async function recognise(file: File, corrections: Corrections = {}): Promise<Recognised | null> {
	const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
	const format = formatOf(head, file.name);
	const parts = format === 'parquet' || isArrowFile(head);
	if (file.size > MOST_BYTES[parts ? 'parquet' : format])
		throw new Refusal('large', `${Math.round(file.size / 1e6)} MB`);
	if (format === 'parquet' || parts) return null;
	const whole = head.length === file.size;
	switch (format) {
		case 'csv':
			return (await import('./csv.ts')).recogniseCsv(head, corrections, whole);
		case 'jsonl':
			return (await import('./json-lines.ts')).recogniseJsonLines(head, corrections, whole);
		case 'xlsx':
			return (await import('./workbook.ts')).recogniseWorkbook(file, corrections);
		case 'arrow':
			return (await import('./arrow-file.ts')).recogniseArrow(file);
	}
}

/** The table of a file that was recognised. Throws Refusal. */
export async function read(
	file: Blob,
	recognised: Recognised,
	problems: Problems,
	options: ReadOptions
): Promise<UserTable> {
	switch (recognised.format) {
		case 'csv':
			return (await import('./csv-read.ts')).readCsv(file, recognised, problems, options);
		case 'jsonl':
			return (await import('./json-lines.ts')).readJsonLines(file, recognised, problems, options);
		case 'xlsx':
			return (await import('./workbook.ts')).readWorkbook(file, recognised, problems, options);
		case 'arrow':
			return (await import('./arrow-file.ts')).readArrow(file, options);
		case 'parquet':
			throw new Error('read(file) takes no Parquet; open it by parts with openParquet');
	}
}
