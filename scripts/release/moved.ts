/** Puts each published file where it stands once, and leads the addresses that it had before there. */

import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACT_FORMATS, type Manifest } from '../../src/lib/contract/manifest.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';

/** Paths inside the site: where a file stood, where it stands. */
type Moved = readonly [from: string, to: string];
const MOVED = EXTRACT_FORMATS.filter((format) => format !== 'arrow');

/**
 * The published formats stand at `/latest/` alone: `data/` keeps what the site's own scripts fetch, which is Arrow and the
 * lists. Hosts that read `_redirects` lead the older addresses on.
 */
export function moveToLatest(build: string, { tables, datapackage, zip }: Manifest, base: string): void {
	const [data, latest] = ['data', 'latest'].map((folder) => join(build, folder)) as [string, string];
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
	const rules = [...moved.map((path): Moved => [`data/${path}`, `latest/${path}`]), ...movedFiles(build)];
	const lines = rules.map(([from, to]) => `${base}/${from} ${base}/${to} 301\n`);
	writeFileSync(join(build, '_redirects'), lines.join(''));
}

/** Files of figures that stood twice: the picture of the first state, its square drawing, and everything where there is one state. */
function movedFiles(build: string): Moved[] {
	return LANGS.flatMap((lang) => {
		const figures = join(build, lang, 'figures');
		if (!existsSync(figures)) return [];
		return readdirSync(figures).flatMap((id): Moved[] => {
			const folder = `${lang}/figures/${id}`;
			const files = join(build, folder, 'files');
			const names = existsSync(files) ? readdirSync(files) : [];
			const whole = names.some((name) => name.startsWith(`${id}-all.`)) ? [] : names;
			return [
				[`${folder}/files/${id}.png`, `${folder}/picture.png`],
				[`${folder}/files/${id}-square.svg`, `${folder}/files/${id}.svg`],
				...whole
					.filter((name) => name.startsWith(`${id}.`) && !name.endsWith('.svg'))
					.map((name): Moved => [`${folder}/files/${id}-all${name.slice(id.length)}`, `${folder}/files/${name}`])
			];
		});
	});
}
