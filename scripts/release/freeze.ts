/** Builds the site of one edition and keeps it: objects, checksums, signature, and a line in the list. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionPath, type Edition } from '../../src/lib/contract/editions.ts';
import { readManifest } from '../../src/lib/contract/manifest.ts';
import { allowedEdition } from './allowed.ts';
import { ENGINE, packsIn } from './engine-of.ts';
import { RELEASES, keepList, frozenEditions, PAGES, SUMS } from './folders.ts';
import { keepHeld } from './held.ts';
import { leadsOf } from './links.ts';
import { takeObject } from './objects.ts';
import { softwareList } from './sbom.ts';
import { today } from '../record/today.ts';
import { releaseKey, sign } from './signature.ts';
import { newestPublication, sourcesIn } from './sources.ts';
import { sha256, sumsText } from './sums.ts';

export interface Frozen {
	readonly edition: Edition;
	/** What it adds to the folder of editions, where equal bytes lie once. */
	readonly added: { readonly files: number; readonly bytes: number };
}

/** Throws when the edition may not be, or when the build fails; an edition is kept whole or not at all. */
export function freeze(requestedDay: string | undefined, allow: string | null): Frozen {
	const editions = frozenEditions();
	const now = today();
	const {
		day,
		site: origin,
		commit,
		allowed
	} = allowedEdition({
		day: requestedDay,
		allow,
		site: process.env['SITE_URL'],
		today: now,
		kept: editions,
		newest: newestPublication('data', now),
		sources: sourcesIn('.')
	});
	const key = releaseKey();
	const place = join(RELEASES, day);
	if (existsSync(place)) throw new Error(`release: ${place} should be free; move it away`);
	const draft = resolve(RELEASES, `.draft-${day}`);
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	try {
		const base = process.env['BASE_PATH'] ?? '';
		const site = build(day, base, draft);
		const list = readFileSync(join(site, 'data/manifest.json'));
		const packs = packsIn(readFileSync(join(site, ENGINE), 'utf8')).map(({ path }) =>
			join(draft, path.slice('engine/'.length))
		);
		const selected = heldFiles(day, base, site, packs);
		const taken = selected.map((path) => ({ path, ...takeObject(join(site, path), RELEASES) }));
		const engine = packs.map((file) => takeObject(file, RELEASES));
		rmSync(site, { recursive: true });
		for (const pack of packs) rmSync(pack, { force: true });
		const text = sumsText(taken);
		writeFileSync(join(draft, SUMS), text);
		const edition: Edition = {
			day,
			version: readManifest(JSON.parse(list.toString())).version,
			data: sha256(list),
			sums: sha256(text),
			files: taken.length,
			bytes: taken.reduce((sum, { bytes }) => sum + bytes, 0),
			made: { site: origin, base, commit, allowed, signature: key === null ? null : sign(draft, key) }
		};
		renameSync(draft, place);
		keepList(
			[...editions, edition].sort((a, b) => (a.day < b.day ? -1 : 1)),
			RELEASES
		);
		const added = [...taken, ...engine].filter((file) => file.added);
		return { edition, added: { files: added.length, bytes: added.reduce((sum, { bytes }) => sum + bytes, 0) } };
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw error;
	}
}

/** Builds the pages into the draft and returns their folder. An edition holds no packed twins: each build makes its own. */
function build(day: string, base: string, draft: string): string {
	const site = join(draft, PAGES);
	execFileSync('npm', ['run', 'build:pages', '--silent'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, BASE_PATH: `${base}${editionPath(day)}`, RELEASE: day, BUILD_FOLDER: site, PACKED: '' }
	});
	return site;
}

/** Leaves in the folder what the edition holds, puts its engine aside, and makes sure that every link leads somewhere. */
function heldFiles(day: string, base: string, site: string, packs: readonly string[]): string[] {
	for (const pack of packs) renameSync(join(site, 'engine', pack.slice(pack.lastIndexOf('/') + 1)), pack);
	writeFileSync(join(site, 'sbom.cdx.json'), softwareList(readFileSync(join(site, 'THIRD-PARTY.txt'), 'utf8')));
	const held = keepHeld(site);
	const { lost } = leadsOf(site, held, { base, edition: `${base}${editionPath(day)}` });
	if (lost.length > 0) {
		throw new Error(
			`release: every link of an edition should lead somewhere; mend the page, got ${lost.slice(0, 8).join(', ')}`
		);
	}
	return held;
}
