/** Which files of the site the engine of explore needs, by their lists. Fetches nothing. */

import type { Manifest } from '../../contract/manifest.ts';
import type { PublishedFile } from './download.ts';
import type { EnginePack } from './pack.ts';

export interface NeededFile extends PublishedFile {
	/** Of the site. */
	readonly folder: 'engine' | 'data';
}

export function neededFiles({ wasm, worker }: EnginePack, { tables }: Manifest): readonly NeededFile[] {
	const engine = [wasm, worker].map(({ path, bytes, sha256 }) => ({ path, bytes, sha256, folder: 'engine' as const }));
	return [...engine, ...tables.map(({ files }) => ({ ...files.arrow, folder: 'data' as const }))];
}
