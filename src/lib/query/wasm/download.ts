/** Fetches one file of our own site, counting its bytes and checking that it is the published one. */

import { cancelled, EngineError } from '../engine-error.ts';
import { sha256 } from './sha256.ts';
import { hung, Watchdog } from './watch.ts';

/** A file as a list of files states it. */
export interface PublishedFile {
	/** Relative to the folder of the list. */
	readonly path: string;
	readonly bytes: number;
	/** Lower-case hex. */
	readonly sha256: string;
}

export interface DownloadOptions {
	readonly signal?: AbortSignal | undefined;
	/** Bytes that have arrived so far, called on every piece. */
	readonly onbytes?: ((loaded: number) => void) | undefined;
	/** Each piece as it arrives, not yet checked: to be worked on meanwhile, never to be shown or run. */
	readonly onpiece?: ((piece: Uint8Array<ArrayBuffer>) => void) | undefined;
	readonly cache?: RequestCache | undefined;
	/** Milliseconds without a byte after which it counts as hung. */
	readonly patience?: number | undefined;
}

export const DOWNLOAD_PATIENCE = 20_000;

/** The bytes of a published file. Throws EngineError `offline`, `missing`, `corrupt`, `hang` or `cancelled`. */
export async function downloadPublished(
	folder: string,
	file: PublishedFile,
	options: DownloadOptions = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await download(folder + file.path, file.path, options);
	if (bytes.length !== file.bytes) throw corrupt(file.path, `should have ${file.bytes} bytes`, `${bytes.length}`);
	const hash = await sha256(bytes);
	if (hash !== file.sha256) throw corrupt(file.path, `should have the sha256 ${file.sha256}`, hash);
	return bytes;
}

/** The bytes behind an address; `name` is what errors call it. */
export async function download(url: string, name: string, options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
	const { signal, onbytes, onpiece, cache = 'default', patience = DOWNLOAD_PATIENCE } = options;
	if (signal?.aborted === true) throw cancelled();
	const controller = new AbortController();
	const onabort = () => controller.abort(cancelled());
	const dog = new Watchdog(patience, () => controller.abort(hung(name, patience)));
	signal?.addEventListener('abort', onabort);
	try {
		const response = await fetch(url, { signal: controller.signal, cache });
		if (!response.ok) {
			const message = `${name} should be on this site; tell its keeper, got HTTP ${response.status}`;
			throw new EngineError('missing', message, { file: name });
		}
		return await pieces(response, (piece, loaded) => {
			dog.feed();
			onpiece?.(piece);
			onbytes?.(loaded);
		});
	} catch (cause) {
		if (cause instanceof EngineError) throw cause;
		if (controller.signal.reason instanceof EngineError) throw controller.signal.reason;
		const message = `${name} should arrive; look at your connection and try again, got ${String(cause)}`;
		throw new EngineError('offline', message, { file: name, cause });
	} finally {
		dog.stop();
		signal?.removeEventListener('abort', onabort);
	}
}

export function corrupt(name: string, should: string, got: string): EngineError {
	return new EngineError('corrupt', `${name} ${should}; reload the page, got ${got}`, { file: name });
}

async function pieces(
	response: Response,
	arrived: (piece: Uint8Array<ArrayBuffer>, loaded: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = response.body?.getReader();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let loaded = 0;
	for (let piece = await reader?.read(); piece !== undefined && !piece.done; piece = await reader?.read()) {
		chunks.push(piece.value);
		loaded += piece.value.length;
		arrived(piece.value, loaded);
	}
	const bytes = new Uint8Array(loaded);
	chunks.reduce((offset, chunk) => (bytes.set(chunk, offset), offset + chunk.length), 0);
	return bytes;
}
