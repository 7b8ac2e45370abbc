/** Where frozen editions are kept and how a site is laid out. Knows no content. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditions, type Edition } from '../../src/lib/contract/editions.ts';

/** The folder that keeps every edition for good; it is not part of the sources. */
export const KEPT = process.env['RELEASES'] ?? 'releases';

/** Lists the editions in the folder. */
export const LIST = 'editions.json';
/** Stands in the folder of each edition: a line `<sha256>  <path>` for every file of its site. */
export const SUMS = 'SHA256SUMS';
/** The pages of an edition, in its folder. */
export const PAGES = 'site';

/** The archive of an edition's whole site. */
export function archiveName(day: string): string {
	return `ashyq-qor-${day}.zip`;
}

/** Editions kept so far, oldest first. Throws when the list cannot be read. */
export function keptEditions(kept: string = KEPT): Edition[] {
	const file = join(kept, LIST);
	return existsSync(file) ? readEditions(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

export function keepList(editions: readonly Edition[], kept: string = KEPT): void {
	writeFileSync(join(kept, LIST), `${JSON.stringify(editions, null, '\t')}\n`);
}
