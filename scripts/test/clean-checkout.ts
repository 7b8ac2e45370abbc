/** A copy of the sources as a clean checkout has them: without what any command has left behind. */

import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** Makes the copy, with the installed packages in reach, and returns its folder; removing it is the caller's. */
export function cleanCheckout(): string {
	const copy = mkdtempSync(join(tmpdir(), 'ashyq-qor-checkout-'));
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

/** The same in a commit of its own, as an edition asks for. */
export function committedCheckout(): string {
	const copy = cleanCheckout();
	const git = (...words: string[]) => execFileSync('git', words, { cwd: copy, stdio: 'ignore' });
	git('init');
	// Here the packages are a link, which the pattern for a folder does not match.
	appendFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
	git('add', '.');
	git('-c', 'user.name=test', '-c', 'user.email=test@example.kz', 'commit', '-m', 'As it is');
	return copy;
}
