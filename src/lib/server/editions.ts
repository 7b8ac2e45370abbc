/** Frozen editions as the pages see them: is this build one, and where does a page stand in the newest that is kept? */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '$app/paths';
import { editionPath, isEditionDay, readEditions, type Edition } from '../contract/editions.ts';
import { EXTRACTS } from './manifest.ts';
import { address, newestBase } from './site.ts';

const KEPT = process.env['RELEASES'] ?? 'releases';
const RELEASE = process.env['RELEASE'] ?? null;
if (RELEASE !== null && (!isEditionDay(RELEASE) || !base.endsWith(editionPath(RELEASE)))) {
	throw new Error(`RELEASE should be the day that BASE_PATH ends in; use npm run release, got "${RELEASE}"`);
}

/** A page in a frozen edition. */
export interface FrozenPage {
	readonly address: string;
	readonly day: string;
	/** Does it hold the record that this site shows? */
	readonly same: boolean;
}

let read: readonly Edition[] | null = null;

/** Every edition that is kept, oldest first; none in a build that is an edition itself, which knows nothing of others. */
export function editions(): readonly Edition[] {
	const file = join(KEPT, 'editions.json');
	read ??= RELEASE === null && existsSync(file) ? readEditions(JSON.parse(readFileSync(file, 'utf8'))) : [];
	return read;
}

const files = new Map<string, ReadonlySet<string>>();

/** Paths of the files of an edition that is kept, as its checksums name them. */
function frozenFiles(day: string): ReadonlySet<string> {
	let known = files.get(day);
	if (known === undefined) {
		const lines = readFileSync(join(KEPT, day, 'SHA256SUMS'), 'utf8')
			.trimEnd()
			.split('\n');
		known = new Set(lines.map((line) => line.slice(line.indexOf('  ') + 2)));
		files.set(day, known);
	}
	return known;
}

/** Bytes of the archive of an edition; null where none is kept beside it, to be published with it. */
export function archiveBytes(day: string): number | null {
	return statSync(join(KEPT, day, `ashyq-qor-${day}.zip`), { throwIfNoEntry: false })?.size ?? null;
}

/** The day of the edition that this build is; null for the site of the newest data. */
export function frozenDay(): string | null {
	return RELEASE;
}

/** sha256 of the list of extracts that this build shows. */
export function dataHash(): string {
	return createHash('sha256')
		.update(readFileSync(`${EXTRACTS}/manifest.json`))
		.digest('hex');
}

/** A page, such as `/en/figures/who-pays/`, in the newest edition that has it; null while none does. */
export function frozenAt(page: string): FrozenPage | null {
	if (RELEASE !== null) return { address: address(base + page), day: RELEASE, same: true };
	const edition = editions().findLast(({ day }) => frozenFiles(day).has(`${page.slice(1)}index.html`));
	if (edition === undefined) return null;
	const { day, data } = edition;
	return { address: address(base + editionPath(day) + page), day, same: data === dataHash() };
}

/** Full address of a page on the site of the newest data; `page` is without a base path. */
export function newestAddress(page: string): string {
	return address(newestBase + page);
}

/** Path of a published file of the extracts: an edition has one folder of them, the newest site the folder that never moves. */
export function publishedPath(file: string): string {
	return `${base}/${RELEASE === null ? 'latest' : 'data'}/${file}`;
}

/** Full address of the folder of Parquet files that hold what this site shows: frozen where an edition holds the same. */
export function parquetFolder(): string {
	const edition = RELEASE === null ? editions().findLast(({ data }) => data === dataHash()) : undefined;
	if (edition !== undefined) return address(`${base}${editionPath(edition.day)}/data/`);
	return address(RELEASE === null ? `${base}/latest/` : `${base}/data/`);
}
