/** How a reader's file becomes a table in the engine, and what then is known of it. */

import type { Progress } from './user-file.ts';
import type { UploadReader, Reading } from './upload-reader.ts';
import type { ReadFile } from './reading-messages.ts';
import type { Explorer } from '../../query/explorer.ts';
import type { SimpleCsv } from '../../query/simple-csv.ts';

export interface Made extends ReadFile {
	/** What the table can be made of again: parts of Arrow with the bytes of each, or a CSV. */
	readonly content: Blob;
	readonly parts?: readonly number[];
	readonly csv?: SimpleCsv;
}

export type Making<Result = Made> = (explorer: Explorer, signal: AbortSignal) => Promise<Result>;
export type OnProgress = (progress: Progress) => void;

/** Throws Refusal as the reading does. */
export function ofParts(name: string, { parts, done }: Reading): Making {
	return async (explorer, signal) => {
		const blobs = await explorer.insert(name, parts, signal);
		return { ...(await done), content: new Blob([...blobs]), parts: blobs.map(({ size }) => size) };
	};
}

/** By DuckDB's own reader while ours looks through the file; `ambiguous` when they might understand it differently. */
export function ofCsv(
	name: string,
	file: File,
	csv: SimpleCsv,
	reader: UploadReader,
	onprogress: OnProgress
): Making<Made | 'ambiguous'> {
	return async (explorer, signal) => {
		const rows = await explorer.insertCsv(name, { file, csv, checked: reader.check(csv, onprogress) }, signal);
		return rows === null ? 'ambiguous' : madeOf(csv, rows, file);
	};
}

/** Of a CSV that was looked through at an earlier visit. */
export function ofStoredCsv(name: string, rows: number, csv: SimpleCsv, file: Blob): Making {
	return async (explorer, signal) => {
		const found = await explorer.insertCsv(name, { file, csv, checked: Promise.resolve(rows) }, signal);
		if (found === null) throw new Error(`a kept table should be read as before; read its file anew, got ${name}`);
		return madeOf(csv, rows, file);
	};
}

function madeOf(csv: SimpleCsv, rows: number, content: Blob): Made {
	const columns = csv.columns.map(({ name }) => name);
	return { rows, columns, problems: { first: [], count: 0 }, fetched: null, content, csv };
}
