/** What the lists of extracts and of the engine say to those who keep copies of them. */

import { readManifest } from '../contract/manifest.ts';

/** The hash of every Arrow extract by its file name; none when the text is no manifest. */
export function extractHashes(manifest: string): ReadonlyMap<string, string> {
	try {
		const { tables } = readManifest(JSON.parse(manifest));
		return new Map(tables.map(({ files: { arrow } }) => [arrow.path, arrow.sha256]));
	} catch {
		return new Map();
	}
}

/** Newest day of publication that a manifest states; null when the text is none. */
export function recordDay(manifest: string): string | null {
	try {
		return readManifest(JSON.parse(manifest)).day;
	} catch {
		return null;
	}
}

/** StoredAnswer files of the engine that its list does not name. */
export function staleEngine(cached: readonly Request[], list: string): string[] {
	return cached
		.map(({ url }) => url)
		.filter((url) => url.includes('/engine/duckdb-') && !list.includes(`"${url.split('/').at(-1)}"`));
}
