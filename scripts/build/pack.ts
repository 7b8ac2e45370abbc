/** Writes the packed twins of a site beside its texts, on all cores, for a host that serves packed files as they lie there. */

import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { shrinks } from '../serve/media.ts';
import { TWINS, type Packing } from '../serve/twins.ts';

/** Below it, a packed file needs as many packets as the file itself. */
const SMALLEST = 1000;

/** Levels at which the last bytes would cost most of the time: both within a few percent of the smallest. */
const PACK: Readonly<Record<Packing, (bytes: Buffer) => Promise<Buffer>>> = {
	br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
	gzip: (bytes) => promisify(gzip)(bytes, { level: 9 })
};

/**
 * Twins that the last build, in `before`, has of the same bytes are taken from there. One that an edition holds stays as it
 * was frozen: it may be a second name of the kept bytes, which a write here would change. Gives their number.
 */
export async function packTwins(folder: string, before: string): Promise<number> {
	const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && shrinks(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
	let made = 0;
	const next = names[Symbol.iterator]();
	await Promise.all(
		Array.from({ length: availableParallelism() }, async () => {
			for (const name of next) {
				const twins = await packOne(name, folder, before);
				made += twins;
			}
		})
	);
	return made;
}

async function packOne(name: string, folder: string, before: string): Promise<number> {
	const bytes = await readFile(join(folder, name));
	if (bytes.length < SMALLEST) return 0;
	const same = sameFile(join(before, name), bytes);
	let made = 0;
	for (const [packing, ending] of Object.entries(TWINS) as [Packing, string][]) {
		const [twin, known] = [join(folder, name + ending), join(before, name + ending)];
		if (existsSync(twin)) continue;
		if (same && existsSync(known)) copyFileSync(known, twin);
		else writeFileSync(twin, await PACK[packing](bytes));
		made += 1;
	}
	return made;
}

function sameFile(name: string, bytes: Buffer): boolean {
	return statSync(name, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(name).equals(bytes);
}
