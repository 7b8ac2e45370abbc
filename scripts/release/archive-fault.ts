/** Does an archive hold every file of an edition, unchanged? Reads it piece by piece. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Unzip, UnzipInflate } from 'fflate';
import type { Sum } from './sums.ts';

/** What is wrong with it, such as `changed en/index.html`; null when it is whole. */
export async function archiveFault(archive: string, files: readonly Sum[]): Promise<string | null> {
	const found = new Map<string, string>();
	const broken: string[] = [];
	const unzip = new Unzip((entry) => {
		const hash = createHash('sha256');
		entry.ondata = (error, chunk, final) => {
			if (error !== null) return void broken.push(`broken ${entry.name}`);
			hash.update(chunk);
			if (final) found.set(entry.name, hash.digest('hex'));
		};
		entry.start();
	});
	unzip.register(UnzipInflate);
	try {
		for await (const piece of createReadStream(archive, { highWaterMark: 1 << 20 })) unzip.push(piece as Buffer);
		unzip.push(new Uint8Array(), true);
	} catch (error) {
		return `no archive: ${error instanceof Error ? error.message : String(error)}`;
	}
	if (broken[0] !== undefined) return broken[0];
	// Pages that lead to what stands online lie outside the edition's folder, under paths that the edition has as well.
	const selected = [...found].flatMap(([path, hash]) => {
		const inside = /^(?:.*?\/)?v\/\d{4}-\d{2}-\d{2}\/(.+)$/.exec(path)?.[1];
		return inside === undefined ? [] : [[inside, hash] as const];
	});
	const ends = new Map(selected.length > 0 ? selected : found);
	for (const { path, sha256 } of files) {
		const hash = ends.get(path);
		if (hash === undefined) return `missing ${path}`;
		if (hash !== sha256) return `changed ${path}`;
	}
	return null;
}
