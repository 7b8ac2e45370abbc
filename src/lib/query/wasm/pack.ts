/** What static/engine/engine.json says about the engine that the site ships, and how it is fetched and unpacked. */

import { EngineError } from '../engine-error.ts';
import { corrupt, download, downloadPublished, type DownloadOptions, type PublishedFile } from './download.ts';

export interface EnginePack {
	/** Version of the npm package that was packed, such as `1.32.0`. */
	readonly version: string;
	/** The gzipped module; `bytes` and `sha256` are those of the packed file. */
	readonly wasm: PublishedFile & { readonly unpackedBytes: number; readonly unpackedSha256: string };
	readonly worker: PublishedFile;
}

/** The statement of the pack in `folder`, which ends with a slash. Throws EngineError. */
export async function fetchPack(folder: string, options: DownloadOptions): Promise<EnginePack> {
	const name = 'engine.json';
	const bytes = await download(folder + name, name, { ...options, cache: 'no-cache' });
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as EnginePack;
	} catch (cause) {
		throw corrupt(name, 'should be JSON', String(cause));
	}
}

// A file that arrived broken may sit in the browser's cache, where every further try would find it again.
let distrustCache = false;

/**
 * The module, unpacked, as a blob of type application/wasm. It is unpacked while it arrives and handed out once the
 * packed bytes were checked. Throws EngineError.
 */
export async function fetchModule(folder: string, { wasm }: EnginePack, options: DownloadOptions): Promise<Blob> {
	const { readable, writable } = new DecompressionStream('gzip');
	const unpacked = new Response(readable, { headers: { 'content-type': 'application/wasm' } }).blob();
	const packed = writable.getWriter();
	// Whatever breaks the unpacking fails the check of the bytes too, and that one says what to do.
	for (const promise of [unpacked, packed.closed]) promise.catch(() => {});
	const onpiece = (piece: Uint8Array<ArrayBuffer>) => void packed.write(piece).catch(() => {});
	try {
		const cache = distrustCache ? 'reload' : 'default';
		await downloadPublished(folder, wasm, { ...options, onpiece, cache });
		await packed.close();
		return await unpacked;
	} catch (cause) {
		distrustCache = cause instanceof EngineError && cause.code === 'corrupt';
		packed.abort().catch(() => {});
		throw cause;
	}
}
