/** Loads published extracts into the browser's engine, each checked against the manifest first. Knows no figure. */

import { corrupt, download, downloadPublished, type PublishedFile } from './download.ts';
import type { BrowserEngine } from './browser-engine.ts';

/** The part of static/data/manifest.json that loading needs. */
export interface ExtractList {
	readonly tables: readonly { readonly name: string; readonly files: { readonly arrow: PublishedFile } }[];
}

export interface LoadOptions {
	readonly signal?: AbortSignal | undefined;
	/** Bytes of all files asked for that have arrived, and all of them; not called when the engine holds them already. */
	readonly onprogress?: ((loaded: number, total: number) => void) | undefined;
	/** Milliseconds without a byte that count as hung. */
	readonly patience?: number | undefined;
}

/** The manifest of the site at `base` (empty or `/qor`). Throws EngineError. */
export async function fetchManifest<List extends ExtractList>(base: string, options: LoadOptions = {}): Promise<List> {
	const name = 'manifest.json';
	const bytes = await download(dataFolder(base) + name, name, { ...options, cache: 'no-cache' });
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as List;
	} catch (cause) {
		throw corrupt(name, 'should be JSON', String(cause));
	}
}

/**
 * Makes each named table of its Arrow extract. Nothing is inserted before every file has arrived and been checked;
 * a table that the engine holds already is not fetched again. Throws EngineError.
 */
export async function loadExtracts(
	engine: BrowserEngine,
	base: string,
	manifest: ExtractList,
	tables: readonly string[],
	{ signal, onprogress, patience }: LoadOptions = {}
): Promise<void> {
	const wanted = tables
		.map((table) => ({ table, file: arrowFile(manifest, table) }))
		.filter(({ table, file }) => !engine.holds(table, file.sha256));
	const total = wanted.reduce((sum, { file }) => sum + file.bytes, 0);
	const loaded = new Map<string, number>();
	const arrived = await Promise.all(
		wanted.map(async ({ table, file }) => {
			const onbytes = (bytes: number) => {
				loaded.set(table, bytes);
				onprogress?.(
					[...loaded.values()].reduce((sum, part) => sum + part, 0),
					total
				);
			};
			const options = { signal, patience, onbytes, cache: 'no-cache' as const };
			return { table, file, stream: await downloadPublished(dataFolder(base), file, options) };
		})
	);
	for (const { table, file, stream } of arrived) await engine.insert(table, stream, file.sha256);
}

function arrowFile(manifest: ExtractList, table: string): PublishedFile {
	const found = manifest.tables.find(({ name }) => name === table);
	if (found === undefined) throw corrupt('manifest.json', `should list the table ${table}`, 'no such table');
	return found.files.arrow;
}

function dataFolder(base: string): string {
	return new URL(`${base}/data/`, document.baseURI).href;
}
