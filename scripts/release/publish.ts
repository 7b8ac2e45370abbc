/** Puts the kept editions, the addresses that never change and the list of both into a built site. Knows no page. */

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath, type Edition, type Editions } from '../../src/lib/contract/editions.ts';
import { EXTRACT_FORMATS, readManifest } from '../../src/lib/contract/manifest.ts';
import { archiveName, keptEditions, KEPT, PAGES, SUMS } from './folders.ts';
import { broken, readSums, sha256 } from './sums.ts';

const SHOWN = 8;

/** Throws before anything is written when a kept edition is not as its checksums say. */
export function publish(build: string, kept: string = KEPT): Editions {
	const editions = keptEditions(kept);
	for (const edition of editions) check(edition, kept);
	for (const { day } of editions) {
		const place = join(build, editionPath(day));
		rmSync(place, { recursive: true, force: true });
		cpSync(join(kept, day, PAGES), place, { recursive: true });
		cpSync(join(kept, day, SUMS), join(build, 'v', `${day}.sha256`));
		cpSync(join(kept, day, archiveName(day)), join(build, 'v', archiveName(day)));
	}
	const list = readFileSync(join(build, 'data/manifest.json'));
	const manifest = readManifest(JSON.parse(list.toString()));
	const latest = join(build, 'latest');
	mkdirSync(latest, { recursive: true });
	for (const { files } of manifest.tables) {
		for (const format of EXTRACT_FORMATS)
			cpSync(join(build, 'data', files[format].path), join(latest, files[format].path));
	}
	for (const name of ['manifest.json', 'datapackage.json', 'all.zip']) {
		cpSync(join(build, 'data', name), join(latest, name));
	}
	const all: Editions = { newest: { version: manifest.version, data: sha256(list) }, editions };
	writeFileSync(join(build, 'releases.json'), `${JSON.stringify(all, null, '\t')}\n`);
	return all;
}

function check({ day, sums }: Edition, kept: string): void {
	const file = join(kept, day, SUMS);
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (sha256(text) !== sums) throw new Error(`release: ${file} should be as it was when it was frozen; bring it back`);
	const wrong = broken(join(kept, day, PAGES), readSums(text));
	if (wrong.length === 0) return;
	const more = wrong.length > SHOWN ? ` and ${wrong.length - SHOWN} more` : '';
	throw new Error(
		`release: the edition ${day} should never change; bring back ${wrong.slice(0, SHOWN).join(', ')}${more}`
	);
}
