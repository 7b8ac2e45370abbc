/** The next version of the site, as a deploy brings it: built from a copy of the sources in which every script differs. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In vite.config.ts: where the scripts that are written get their names from. */
const OUTPUT = 'output: {';

/** Builds these pages in the copy, and returns the folder that they stand in. Throws with the build's own words. */
export function buildNext(copy: string, pages: readonly string[]): string {
	const config = join(copy, 'vite.config.ts');
	const text = readFileSync(config, 'utf8');
	if (!text.includes(OUTPUT)) throw new Error(`next build: vite.config.ts should say "${OUTPUT}"`);
	writeFileSync(config, text.replace(OUTPUT, `${OUTPUT} banner: 'globalThis.nextVersion = true;',`));
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build:pages'], {
		cwd: copy,
		env: { ...process.env, PAGES: pages.join(',') },
		encoding: 'utf8',
		maxBuffer: 1e8
	});
	if (status !== 0) throw new Error(`next build: it should be made, got ${stdout}${stderr}`);
	return join(copy, 'build');
}
