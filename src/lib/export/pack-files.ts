/** Packs files and a readme into one archive in the reader's browser. */

import { zipSync, type Zippable } from 'fflate';

/** What is packed already. */
const PACKED = /\.(xlsx|parquet|png)$/;

/** Throws when a file can not be made; says after each how many are. */
export async function packFiles(
	files: readonly { readonly name: string; readonly make: () => Promise<Blob> }[],
	readme: string,
	onprogress: (made: number) => void
): Promise<Blob> {
	const entries: Zippable = { 'readme.txt': new TextEncoder().encode(readme) };
	for (const [at, { name, make }] of files.entries()) {
		const file = await make();
		entries[name] = [new Uint8Array(await file.arrayBuffer()), { level: PACKED.test(name) ? 0 : 6 }];
		onprogress(at + 1);
	}
	// The first moment that a ZIP can tell: the same files give the same archive.
	const bytes = zipSync(entries, { mtime: new Date(1980, 0, 1), os: 3 });
	return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
