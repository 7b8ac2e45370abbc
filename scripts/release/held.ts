/** Takes away from a built site what an edition does not hold. Knows which files, not why. */

import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { heldByEdition } from '../../src/lib/contract/frozen.ts';
import { reachedFrom } from './reach.ts';
import { filesIn } from './sums.ts';

/** The paths that are left, in order. Throws when the first page is missing. */
export function keepHeld(site: string): string[] {
	if (!existsSync(join(site, 'index.html')))
		throw new Error(`release: ${site} should hold the built edition, got none`);
	const all = filesIn(site);
	const held = all.filter((path) => heldByEdition(addressOf(path)) && !path.endsWith('/__data.json'));
	const scripts = reachedFrom(
		held.filter((path) => path.endsWith('.html')),
		site
	);
	// The first page names the tables that figures are proven with; nothing else asks for the others.
	const first = readFileSync(join(site, 'index.html'), 'utf8');
	const left = new Set(
		held.filter((path) =>
			path.startsWith('_app/')
				? scripts.has(path)
				: !path.endsWith('.arrow') || first.includes(`/data/${path.slice(5)}"`)
		)
	);
	const folders = new Set<string>();
	for (const path of all) {
		if (left.has(path)) continue;
		rmSync(join(site, path));
		folders.add(dirname(path));
	}
	for (const folder of folders) takeEmpty(site, folder);
	return [...left];
}

function takeEmpty(site: string, folder: string): void {
	if (folder === '.' || !existsSync(join(site, folder)) || readdirSync(join(site, folder)).length > 0) return;
	rmdirSync(join(site, folder));
	takeEmpty(site, dirname(folder));
}

/** `/kk/figures/x/` for `kk/figures/x/index.html`. */
function addressOf(path: string): string {
	return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
