/** Puts the kept editions, the addresses that never change and the list of both into a built site. */

import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionPath, type Edition, type Editions } from '../../src/lib/contract/editions.ts';
import { readManifest } from '../../src/lib/contract/manifest.ts';
import { checkedEditions } from './checked.ts';
import { engineOf } from './engine-of.ts';
import { archiveName, isWhole, RELEASES, PAGES, placeOf, SIGNATURE, SIGNERS, SUMS } from './folders.ts';
import { moveToLatest } from './moved.ts';
import { sha256, type Sum } from './sums.ts';

/** Throws before anything is written when a kept edition is not as its checksums say, or was frozen for another path. */
export async function publish(
	build: string,
	store: string = RELEASES,
	base = process.env['BASE_PATH'] ?? ''
): Promise<Editions> {
	const checked = await checkedEditions(store);
	for (const { edition } of checked) fits(edition, base);
	for (const { edition, files } of checked) {
		const { day } = edition;
		const place = join(build, editionPath(day));
		rmSync(place, { recursive: true, force: true });
		if (isWhole(day, store)) cpSync(join(store, day, PAGES), place, { recursive: true });
		else putObjects(day, files, store, place);
		for (const sum of engineOf(day, files, store)) put(placeOf(day, sum, store), join(build, sum.path));
		for (const [from, to] of [
			[SUMS, `${day}.sha256`],
			[SIGNATURE, `${day}.sha256.sig`],
			[SIGNERS, `${day}.signers`],
			[archiveName(day), archiveName(day)]
		] as const) {
			const file = join(store, day, from);
			if (existsSync(file)) put(file, join(build, 'v', to));
		}
	}
	const list = readFileSync(join(build, 'data/manifest.json'));
	const manifest = readManifest(JSON.parse(list.toString()));
	moveToLatest(build, manifest, base);
	const { version, day } = manifest;
	const all: Editions = {
		newest: { version, day, data: sha256(list) },
		editions: checked.map(({ edition }) => edition)
	};
	writeFileSync(join(build, 'releases.json'), `${JSON.stringify(all, null, '\t')}\n`);
	return all;
}

/** Addresses in frozen pages begin with the path that they were frozen for. */
function fits({ day, made }: Edition, base: string): void {
	if (made === null || made.base === base) return;
	throw new Error(
		`release: the edition ${day} was frozen for BASE_PATH "${made.base}"; build for it, or keep the edition elsewhere, got "${base}"`
	);
}

function putObjects(day: string, files: readonly Sum[], store: string, place: string): void {
	const folders = new Set(files.map(({ path }) => dirname(join(place, path))));
	for (const folder of folders) mkdirSync(folder, { recursive: true });
	for (const sum of files) put(placeOf(day, sum, store), join(place, sum.path));
}

/** A second name of the same bytes where the disk can, a copy elsewhere. */
function put(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
