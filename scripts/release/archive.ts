/** All of an edition as one ZIP that a plain local web server can serve, engine included. Writes it piece by piece. */

import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { editionPath } from '../../src/lib/contract/editions.ts';
import { engineOf } from './engine-of.ts';
import { archiveName, filesOf, frozenEditions, placeOf } from './folders.ts';
import { leadsOutside } from './outside.ts';
import { SMALL_ALREADY } from './small-already.ts';
import { sumsText, type Sum } from './sums.ts';
import { door, elsewhere, readme } from './words.ts';

/**
 * Writes the archive beside the edition and returns its place. The same edition gives the same bytes on any day, in any
 * zone. Throws when no such edition is kept.
 */
export function writeArchive(day: string | undefined, store: string): string {
	const edition = frozenEditions(store).find((candidate) => candidate.day === day);
	if (edition === undefined) {
		const days = frozenEditions(store).map((candidate) => candidate.day);
		throw new Error(
			`release: --zip should name an edition that is kept: ${days.join(', ') || 'none is'}, got "${day ?? ''}"`
		);
	}
	const { made } = edition;
	const base = made?.base ?? '';
	const files = filesOf(edition.day, store);
	const under = `${base}${editionPath(edition.day)}`.slice(1);
	const sums: Sum[] = [
		...files.map(({ path, sha256 }) => ({ path: `${under}/${path}`, sha256 })),
		...engineOf(edition.day, files, store).map(({ path, sha256 }) => ({ path: `${base}/${path}`.slice(1), sha256 }))
	];
	const archive = join(store, edition.day, archiveName(edition.day));
	const draft = `${archive}.draft`;
	const out = openSync(draft, 'w');
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
	const text = (path: string, content: string): void => add(path, new TextEncoder().encode(content));
	text('index.html', door(base, edition.day));
	text('readme.txt', readme(edition));
	text('SHA256SUMS', sumsText(sums));
	for (const sum of files) add(`${under}/${sum.path}`, readFileSync(placeOf(edition.day, sum, store)));
	for (const sum of sums.slice(files.length)) {
		add(sum.path, readFileSync(placeOf(edition.day, sum, store)));
	}
	if (made !== null) {
		for (const path of leadsOutside(edition.day, files, made.base, store)) {
			text(`${path.slice(1)}index.html`, elsewhere(`${made.site}${path}`, `${base}${editionPath(edition.day)}/`));
		}
	}
	zip.end();
	closeSync(out);
	renameSync(draft, archive);
	return archive;
}
