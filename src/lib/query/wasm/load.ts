/** Loads published extracts into the browser's engine, each checked against the manifest first. */

import { readManifest, type ExtractFile, type Manifest } from '../../contract/manifest.ts';
import { daysAsText } from '../days-as-text.ts';
import { arrivedBytes, type OnProgress } from './arrived-bytes.ts';
import { corrupt, download, downloadPublished } from './download.ts';
import type { BrowserEngine } from './browser-engine.ts';

export interface LoadOptions {
	readonly signal?: AbortSignal | undefined;
	/** Bytes of all files asked for that have arrived, and all of them; not called when the engine holds them already. */
	readonly onprogress?: OnProgress | undefined;
	/** Milliseconds without a byte that count as hung. */
	readonly patience?: number | undefined;
}

/** The manifest of the site at `base` (empty or `/qor`). Throws EngineError. */
export async function fetchManifest(base: string, options: LoadOptions = {}): Promise<Manifest> {
	const name = 'manifest.json';
	const bytes = await download(dataFolder(base) + name, name, { ...options, cache: 'no-cache' });
	try {
		return readManifest(JSON.parse(new TextDecoder().decode(bytes)));
	} catch (cause) {
		throw corrupt(name, 'should list the extracts', String(cause));
	}
}

export interface Arrived {
	readonly table: string;
	readonly file: ExtractFile;
	readonly stream: Uint8Array<ArrayBuffer>;
}

/**
 * Makes each named table of its Arrow extract. Nothing is inserted before every file has arrived and been checked;
 * a table that the engine holds already is not fetched again. Throws EngineError.
 */
export async function loadExtracts(
	engine: BrowserEngine,
	base: string,
	manifest: Manifest,
	tables: readonly string[],
	options: LoadOptions = {}
): Promise<void> {
	const wanted = tables
		.map((table) => ({ table, file: arrowFile(manifest, table) }))
		.filter(({ table, file }) => !engine.holds(table, file.sha256));
	const arrived = await fetchFiles(base, wanted, options);
	for (const { table, file, stream } of arrived) await engine.insert(table, stream, file.sha256);
	await daysAsText(
		engine,
		arrived.map(({ table }) => table)
	);
}

/** Each file, checked against the manifest, by the name of its table. Throws EngineError. */
export async function fetchFiles(
	base: string,
	wanted: readonly { readonly table: string; readonly file: ExtractFile }[],
	{ signal, onprogress, patience }: LoadOptions = {}
): Promise<Arrived[]> {
	const total = wanted.reduce((sum, { file }) => sum + file.bytes, 0);
	const arrived = arrivedBytes<string>(total, onprogress);
	return Promise.all(
		wanted.map(async ({ table, file }) => {
			const onbytes = (bytes: number) => arrived(table, bytes);
			const options = { signal, patience, onbytes, cache: 'no-cache' as const };
			return { table, file, stream: await downloadPublished(dataFolder(base), file, options) };
		})
	);
}

function arrowFile(manifest: Manifest, name: string): ExtractFile {
	const table = manifest.tables.find((candidate) => candidate.name === name);
	if (table === undefined) throw corrupt('manifest.json', `should list the table ${name}`, 'no such table');
	return table.files.arrow;
}

function dataFolder(base: string): string {
	return new URL(`${base}/data/`, document.baseURI).href;
}
