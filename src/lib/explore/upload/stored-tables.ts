/** Tables that a reader wants to find again, in the private files of this browser (OPFS). */

import type { SimpleCsv } from '../../query/simple-csv.ts';
import type { Part } from './user-file.ts';

export interface StoredTable {
	readonly name: string;
	/** Name of the file it came from. */
	readonly file: string;
	readonly rows: number;
	readonly columns: readonly string[];
	/** Bytes of each of its parts; kept before there were parts, it is one. */
	readonly parts?: readonly number[] | undefined;
	/** Kept as a CSV, and how that is written. */
	readonly csv?: SimpleCsv | undefined;
}

const FOLDER = 'own-tables';
const ENDINGS = ['json', 'arrow', 'csv'] as const;

/** Does this browser have a place for them? */
export function canKeep(): boolean {
	return 'storage' in navigator && 'getDirectory' in navigator.storage && 'FileSystemFileHandle' in globalThis;
}

export async function keep(table: StoredTable, content: Blob): Promise<void> {
	const folder = await place(true);
	await write(folder!, fileOf(table), content);
	// Last, so that what is listed is whole.
	await write(folder!, `${encodeURIComponent(table.name)}.json`, JSON.stringify(table));
}

export async function storedTables(): Promise<readonly StoredTable[]> {
	const folder = await place(false);
	if (folder === null) return [];
	const tables: StoredTable[] = [];
	for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
		if (!name.endsWith('.json')) continue;
		const file = await (await folder.getFileHandle(name)).getFile();
		tables.push(JSON.parse(await file.text()) as StoredTable);
	}
	return tables.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What was kept of a table. */
export async function storedContent(table: StoredTable): Promise<Blob> {
	const folder = await place(false);
	const handle = await folder?.getFileHandle(fileOf(table));
	if (handle === undefined) throw new Error(`kept table should be there; read its file anew, got ${table.name}`);
	return handle.getFile();
}

/** The parts of a table, one after another. */
export async function* storedParts(table: StoredTable): AsyncGenerator<Part> {
	const file = await storedContent(table);
	let from = 0;
	for (const bytes of table.parts ?? [file.size]) {
		yield new Uint8Array(await file.slice(from, from + bytes).arrayBuffer());
		from += bytes;
	}
}

/** Forgets one. */
export async function forget(name: string): Promise<void> {
	const folder = await place(false);
	for (const ending of ENDINGS) {
		await folder?.removeEntry(`${encodeURIComponent(name)}.${ending}`).catch(() => {});
	}
}

/** Leaves nothing. */
export async function forgetAll(): Promise<void> {
	const root = await navigator.storage.getDirectory();
	await root.removeEntry(FOLDER, { recursive: true }).catch((cause: unknown) => {
		if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
	});
}

function fileOf({ name, csv }: StoredTable): string {
	return `${encodeURIComponent(name)}.${csv === undefined ? 'arrow' : 'csv'}`;
}

async function place(create: boolean): Promise<FileSystemDirectoryHandle | null> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle(FOLDER, { create }).catch((cause: unknown) => {
		if (create) throw cause;
		return null;
	});
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob | string): Promise<void> {
	const handle = await folder.getFileHandle(name, { create: true });
	const stream = await handle.createWritable();
	await stream.write(content);
	await stream.close();
}
