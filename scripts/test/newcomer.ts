/** A copy of the sources as a newcomer has them: without what any command has left behind. */

import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Makes the copy, with the installed packages in reach, and returns its folder; removing it is the caller's. */
export function newcomersCopy(): string {
	const copy = mkdtempSync(join(tmpdir(), 'ashyq-qor-newcomer-'));
	const left = new Set(
		readFileSync('.gitignore', 'utf8')
			.split('\n')
			.filter((line) => line !== '' && !line.includes('*'))
			.map((line) => resolve(line.replace(/^\/|\/$/g, '')))
	);
	cpSync('.', copy, { recursive: true, filter: (path) => basename(path) !== '.git' && !left.has(resolve(path)) });
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}
