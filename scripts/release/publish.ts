/** Puts the kept editions, the addresses that never change and the list of both into a built site. Knows no page. */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath, type Edition, type Editions } from '../../src/lib/contract/editions.ts';
import { EXTRACT_FORMATS, readManifest, type Manifest } from '../../src/lib/contract/manifest.ts';
import { archiveName, keptEditions, KEPT, PAGES, SUMS } from './folders.ts';
import { broken, readSums, sha256 } from './sums.ts';

const SHOWN = 8;
/** Paths inside the site: where a file stood, where it stands. */
type Moved = readonly [from: string, to: string];
const MOVED = EXTRACT_FORMATS.filter((format) => format !== 'arrow');

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
	moveToLatest(build, manifest);
	const all: Editions = { newest: { version: manifest.version, data: sha256(list) }, editions };
	writeFileSync(join(build, 'releases.json'), `${JSON.stringify(all, null, '\t')}\n`);
	return all;
}

/**
 * The published formats stand at `/latest/` alone: `data/` keeps what the site's own scripts fetch, which is Arrow and the
 * lists. Hosts that read `_redirects` lead the older addresses on.
 */
function moveToLatest(build: string, { tables, datapackage, zip }: Manifest): void {
	const [data, latest] = ['data', 'latest'].map((room) => join(build, room)) as [string, string];
	mkdirSync(latest, { recursive: true });
	for (const { files } of tables) cpSync(join(data, files.arrow.path), join(latest, files.arrow.path));
	cpSync(join(data, 'manifest.json'), join(latest, 'manifest.json'));
	const moved = [
		...tables.flatMap(({ files }) => MOVED.map((format) => files[format].path)),
		datapackage.path,
		zip.path
	];
	// A second run finds them moved.
	for (const path of moved) if (existsSync(join(data, path))) renameSync(join(data, path), join(latest, path));
	const base = process.env['BASE_PATH'] ?? '';
	const rules = [...moved.map((path): Moved => [`data/${path}`, `latest/${path}`]), ...movedFiles(build)];
	const lines = rules.map(([from, to]) => `${base}/${from} ${base}/${to} 301\n`);
	writeFileSync(join(build, '_redirects'), lines.join(''));
}

/** Files of figures that stood twice: the picture of the first state, and everything where there is one state. */
function movedFiles(build: string): Moved[] {
	return ['kk', 'ru', 'en'].flatMap((lang) => {
		const figures = join(build, lang, 'figures');
		if (!existsSync(figures)) return [];
		return readdirSync(figures).flatMap((id): Moved[] => {
			const folder = `${lang}/figures/${id}`;
			const files = join(build, folder, 'files');
			const names = existsSync(files) ? readdirSync(files) : [];
			const whole = names.some((name) => name.startsWith(`${id}-all.`)) ? [] : names;
			return [
				[`${folder}/files/${id}.png`, `${folder}/picture.png`],
				...whole
					.filter((name) => name.startsWith(`${id}.`) && !name.endsWith('.svg'))
					.map((name): Moved => [`${folder}/files/${id}-all${name.slice(id.length)}`, `${folder}/files/${name}`])
			];
		});
	});
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
