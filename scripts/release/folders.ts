/** Where frozen editions are kept and how the folder is laid out. */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditions, type Edition } from '../../src/lib/contract/editions.ts';
import { readSums, type Sum } from './sums.ts';

/** The folder that keeps every edition for good; it is not part of the sources. */
export const RELEASES = process.env['RELEASES'] ?? 'releases';

/** Lists the editions in the folder. */
export const LIST = 'editions.json';
/** Every file of every edition once, named by its sha256. */
export const OBJECTS = 'objects';
/** Stands in the folder of each edition: a line `<sha256>  <path>` for every file of its site. */
export const SUMS = 'SHA256SUMS';
/** Beside it where the edition is signed: the signature, and who may sign. */
export const SIGNATURE = 'SHA256SUMS.sig';
export const SIGNERS = 'allowed_signers';
/** An edition of the first kind keeps its pages here, in its own folder, and no objects. */
export const PAGES = 'site';

/** The archive of an edition's whole site, where one was made. */
export function archiveName(day: string): string {
	return `ashyq-qor-${day}.zip`;
}

/** Was the edition kept as a whole folder of pages, as the first ones were? */
export function isWhole(day: string, store: string = RELEASES): boolean {
	return existsSync(join(store, day, PAGES));
}

/** Where the bytes of a file of an edition lie. */
export function placeOf(day: string, { path, sha256 }: Sum, store: string = RELEASES): string {
	return isWhole(day, store) ? join(store, day, PAGES, path) : join(store, OBJECTS, sha256);
}

/** Every file of an edition, as its checksums name them. Throws when the list is missing. */
export function filesOf(day: string, store: string = RELEASES): Sum[] {
	const file = join(store, day, SUMS);
	if (!existsSync(file)) throw new Error(`release: ${file} should list the files of the edition; bring it back`);
	return readSums(readFileSync(file, 'utf8'));
}

/** Editions kept so far, oldest first. Throws when the list cannot be read, or when RELEASES names no folder. */
export function frozenEditions(store: string = RELEASES): Edition[] {
	if (!existsSync(store)) {
		if (process.env['RELEASES'] === undefined) return [];
		throw new Error(`RELEASES should name the folder of editions; mend the name or make the folder, got "${store}"`);
	}
	const file = join(store, LIST);
	if (!existsSync(file)) return [];
	try {
		return readEditions(JSON.parse(readFileSync(file, 'utf8')));
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`release: ${file} should list the editions; bring it back, got: ${why}`, { cause });
	}
}

/** The list is there whole or as it was before. */
export function keepList(editions: readonly Edition[], store: string = RELEASES): void {
	const draft = join(store, `.${LIST}.draft`);
	writeFileSync(draft, `${JSON.stringify(editions, null, '\t')}\n`);
	renameSync(draft, join(store, LIST));
}
