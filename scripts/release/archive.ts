/** The whole site of an edition as one ZIP that a plain local web server can serve. Writes it piece by piece. */

import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { SMALL_ALREADY } from './small-already.ts';
import { filesIn } from './sums.ts';

export interface ArchiveContent {
	/** Folder of the pages. */
	readonly site: string;
	/** Path that the pages stand under in the archive, such as `v/2026-11-25` or `qor/v/2026-11-25`. */
	readonly under: string;
	/** Texts beside them, by path. */
	readonly texts: Readonly<Record<string, string>>;
}

/** The same content gives the same bytes on any day, in any zone. */
export function writeArchive(file: string, { site, under, texts }: ArchiveContent): void {
	const out = openSync(file, 'w');
	const zip = new Zip((error, chunk) => {
		if (error !== null) throw error;
		writeSync(out, chunk);
	});
	const add = (path: string, bytes: Uint8Array): void => {
		const entry = SMALL_ALREADY.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
		// fflate writes the local time: the first moment a ZIP can tell, taken locally, is the same bytes everywhere.
		entry.mtime = new Date(1980, 0, 1);
		zip.add(entry);
		entry.push(bytes, true);
	};
	for (const [path, text] of Object.entries(texts)) add(path, new TextEncoder().encode(text));
	for (const path of filesIn(site)) add(`${under}/${path}`, readFileSync(join(site, path)));
	zip.end();
	closeSync(out);
}
