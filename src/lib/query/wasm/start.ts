/** Starts one DuckDB-Wasm from our own origin: downloads, unpacks, instantiates, seals. */

import { newestBaseOf } from '../../contract/frozen.ts';
import { arrived, EngineError, cancelled } from '../engine-error.ts';
import { LOCKDOWN } from '../lockdown.ts';
import { quotedText } from '../sql-quotes.ts';
import { BrowserEngine } from './browser-engine.ts';
import { DOWNLOAD_PATIENCE, type DownloadOptions } from './download.ts';
import { fetchModule, fetchPack } from './pack.ts';
import { missingFeature } from './support.ts';
import { WARM_UP } from './warm-up.ts';
import { inTime } from './watch.ts';

export interface StartOptions {
	/** Path of the site on its host: empty or `/qor`. */
	readonly base: string;
	/** Bytes of the packed engine that have arrived, and all of them. */
	readonly onprogress?: ((loaded: number, total: number) => void) | undefined;
	/** Aborting it ends the start and its worker. */
	readonly signal?: AbortSignal | undefined;
	/** Milliseconds without a byte, and milliseconds from the last byte to a running engine, that count as hung. */
	readonly patience?: { readonly download?: number; readonly start?: number } | undefined;
	/** The most memory that it may take, in megabytes; what the engine thinks fit when left out. */
	readonly memory?: number | undefined;
	/** The one name of a file that the lockdown leaves open; none when left out. */
	readonly file?: string | undefined;
}

type Library = typeof import('@duckdb/duckdb-wasm');

/** Megabytes for tables of a reader's own: leaves a small phone room for the page; the published ones take a hundredth of it. */
export const TABLE_MEMORY = 400;

/** From the last byte to ready takes a second on a desk and several on an old phone. */
const START_PATIENCE = 30_000;

/** A new engine of the caller's own. Throws EngineError and leaves nothing running. */
export async function newEngine(options: StartOptions): Promise<BrowserEngine> {
	const { base, onprogress, signal, patience = {} } = options;
	if (signal?.aborted === true) throw cancelled();
	const missing = missingFeature();
	if (missing !== null) throw new EngineError('unsupported', missing);

	const folder = new URL(`${base}/engine/`, document.baseURI).href;
	// An edition says which engine is its own; the engine itself stands once for all of them.
	const packs = new URL(`${newestBaseOf(base)}/engine/`, document.baseURI).href;
	const stop = new AbortController();
	const onabort = () => stop.abort();
	signal?.addEventListener('abort', onabort);
	const downloads: DownloadOptions = { signal: stop.signal, patience: patience.download ?? DOWNLOAD_PATIENCE };
	let worker: Worker | undefined;
	try {
		const pack = await fetchPack(folder, downloads);
		worker = new Worker(packs + pack.worker.path);
		const broken = failureOf(worker, pack.worker.path);
		const onbytes = (loaded: number) => onprogress?.(loaded, pack.wasm.bytes);
		const parts = Promise.all([loadLibrary(), fetchModule(packs, pack, { ...downloads, onbytes })]);
		const [library, module] = await Promise.race([parts, broken]);
		const limit = patience.start ?? START_PATIENCE;
		const running = instantiate(library, worker, module, options);
		return await inTime('the start of the engine', running, limit, stop.signal, broken);
	} catch (cause) {
		worker?.terminate();
		stop.abort();
		if (cause instanceof EngineError) throw cause;
		throw new EngineError('crashed', `the engine should start; try again, got ${String(cause)}`, { cause });
	} finally {
		signal?.removeEventListener('abort', onabort);
	}
}

async function instantiate(
	{ AsyncDuckDB, VoidLogger }: Library,
	worker: Worker,
	module: Blob,
	{ memory, file }: StartOptions
): Promise<BrowserEngine> {
	const url = URL.createObjectURL(module);
	try {
		const db = new AsyncDuckDB(new VoidLogger(), worker);
		await db.instantiate(url);
		await db.open({ path: ':memory:', maximumThreads: 1 });
		const connection = await db.connect();
		if (memory !== undefined) await connection.query(`set memory_limit = '${memory}MB'`);
		if (file !== undefined) await connection.query(`set allowed_paths = [${quotedText(file)}]`);
		for (const statement of LOCKDOWN) await connection.query(statement);
		connection.query(WARM_UP).catch(() => {});
		return new BrowserEngine(db, connection, worker);
	} finally {
		URL.revokeObjectURL(url);
	}
}

export function loadLibrary(): Promise<Library> {
	return arrived(import('@duckdb/duckdb-wasm'));
}

/** Rejects when the worker breaks; a script that did not load tells no message. */
function failureOf(worker: Worker, name: string): Promise<never> {
	const failure = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			if (event.message) {
				reject(new EngineError('crashed', `${name} should run; try again, got ${event.message}`, { file: name }));
			} else {
				const code = navigator.onLine ? 'missing' : 'offline';
				reject(new EngineError(code, `${name} should load; tell the keeper of this site`, { file: name }));
			}
		});
	});
	failure.catch(() => {});
	return failure;
}
