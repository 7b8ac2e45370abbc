/** Every file that explore needs of engine and tables, fetched and checked without starting anything. */

import { EngineError } from '../engine-error.ts';
import { arrivedBytes, type OnProgress } from './arrived-bytes.ts';
import { downloadPublished, type DownloadOptions, type PublishedFile } from './download.ts';
import { fetchManifest } from './load.ts';
import { neededFiles, type NeededFile } from './needed.ts';
import { fetchPack } from './pack.ts';
import { loadLibrary } from './start.ts';

export interface FetchOptions {
	/** Path of the site on its host: empty or `/qor`. */
	readonly base: string;
	readonly signal: AbortSignal;
	/** Bytes of all files that have arrived, and all of them. */
	readonly onprogress: OnProgress;
}

/** Throws EngineError for what does not arrive as it is published. */
export async function fetchEverything({ base, signal, onprogress }: FetchOptions): Promise<readonly NeededFile[]> {
	const folders = { engine: folderOf(`${base}/engine/`), data: folderOf(`${base}/data/`) };
	const [pack, manifest] = await Promise.all([fetchPack(folders.engine, { signal }), fetchManifest(base, { signal })]);
	const files = neededFiles(pack, manifest);
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const arrived = arrivedBytes<NeededFile>(total, onprogress);
	const library = loadLibrary();
	library.catch(() => {});
	await Promise.all(
		files.map((file) => {
			const onbytes = (bytes: number) => arrived(file, bytes);
			const cache = file.folder === 'data' ? 'no-cache' : 'default';
			return fetched(folders[file.folder], file, { signal, onbytes, cache });
		})
	);
	await library;
	return files;
}

/** A copy of the browser's that proves damaged is asked for anew, once. */
async function fetched(folder: string, file: PublishedFile, options: DownloadOptions): Promise<void> {
	try {
		await downloadPublished(folder, file, options);
	} catch (cause) {
		if (!(cause instanceof EngineError && cause.code === 'corrupt')) throw cause;
		await downloadPublished(folder, file, { ...options, cache: 'reload' });
	}
}

function folderOf(path: string): string {
	return new URL(path, document.baseURI).href;
}
