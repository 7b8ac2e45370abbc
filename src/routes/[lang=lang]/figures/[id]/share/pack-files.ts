/** Packs files of the site and a readme into one archive in the reader's browser. Knows no figure and no words. */

import { zipSync, type Zippable } from 'fflate';

/** What is packed already. */
const PACKED = /\.(xlsx|parquet|png)$/;

/** Throws when a file cannot be loaded; says after each how many are. */
export async function packFiles(
	folder: string,
	names: readonly string[],
	readme: string,
	onprogress: (loaded: number) => void
): Promise<Blob> {
	const entries: Zippable = { 'readme.txt': new TextEncoder().encode(readme) };
	for (const [at, name] of names.entries()) {
		const response = await fetch(folder + name);
		if (!response.ok) throw new Error(`archive: ${name} answered ${response.status}`);
		entries[name] = [new Uint8Array(await response.arrayBuffer()), { level: PACKED.test(name) ? 0 : 6 }];
		onprogress(at + 1);
	}
	// The first moment that a ZIP can tell: the same files give the same archive.
	const bytes = zipSync(entries, { mtime: new Date(1980, 0, 1), os: 3 });
	return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
