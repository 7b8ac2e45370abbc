/** Builds the site of one edition and keeps it: pages, checksums, archive, and a line in the list. Knows no page. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editionPath, isEditionDay, type Edition } from '../../src/lib/contract/editions.ts';
import { readManifest } from '../../src/lib/contract/manifest.ts';
import { writeArchive } from './archive.ts';
import { archiveName, KEPT, keepList, keptEditions, PAGES, SUMS } from './folders.ts';
import { sha256, sumsOf, sumsText } from './sums.ts';
import { door, readme } from './words.ts';

/** Throws when the day is none, when it is taken, or when the build fails; an edition is kept whole or not at all. */
export function freeze(day: string | undefined): { edition: Edition; archive: string } {
	if (day === undefined || !isEditionDay(day)) {
		throw new Error(`release: name a day, such as npm run release -- 2026-11-25, got "${day ?? ''}"`);
	}
	const editions = keptEditions();
	if (editions.some((kept) => kept.day === day)) {
		throw new Error(`release: an edition never changes; choose another day, got ${day}, which is kept already`);
	}
	const base = process.env['BASE_PATH'] ?? '';
	const draft = resolve(KEPT, `.draft-${day}`);
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	const site = join(draft, PAGES);
	execFileSync('npm', ['run', 'build:pages', '--silent'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, BASE_PATH: `${base}${editionPath(day)}`, RELEASE: day, BUILD_FOLDER: site }
	});

	const list = readFileSync(join(site, 'data/manifest.json'));
	const sums = sumsOf(site);
	const text = sumsText(sums);
	const edition: Edition = {
		day,
		version: readManifest(JSON.parse(list.toString())).version,
		data: sha256(list),
		sums: sha256(text),
		files: sums.length,
		bytes: sums.reduce((sum, { path }) => sum + statSync(join(site, path)).size, 0)
	};
	writeFileSync(join(draft, SUMS), text);
	const under = `${base}${editionPath(day)}`.slice(1);
	writeArchive(join(draft, archiveName(day)), {
		site,
		under,
		texts: {
			'index.html': door(base, day),
			'readme.txt': readme(edition),
			[SUMS]: sumsText(sums.map(({ path, sha256: sum }) => ({ path: `${under}/${path}`, sha256: sum })))
		}
	});
	const place = join(KEPT, day);
	if (existsSync(place)) throw new Error(`release: ${place} should be free; move it away`);
	renameSync(draft, place);
	keepList([...editions, edition].sort((a, b) => (a.day < b.day ? -1 : 1)));
	return { edition, archive: join(place, archiveName(day)) };
}
