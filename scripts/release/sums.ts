/** Checksums of a folder of files, in the form that `sha256sum -c` reads. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Sum {
	/** Path inside the folder, with slashes. */
	readonly path: string;
	/** Lower-case hex. */
	readonly sha256: string;
}

export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Every file below the folder, in order of its path. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => path.replaceAll('\\', '/'))
		.sort((a, b) => (a < b ? -1 : 1));
}

export function sumsOf(folder: string): Sum[] {
	return filesIn(folder).map((path) => ({ path, sha256: sha256(readFileSync(join(folder, path))) }));
}

export function sumsText(sums: readonly Sum[]): string {
	return sums.map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join('');
}

/** Throws at the first line that is no checksum. */
export function readSums(text: string): Sum[] {
	return text
		.trimEnd()
		.split('\n')
		.map((line, index) => {
			const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
			if (sum === undefined || path === undefined) {
				throw new Error(`checksums: line ${index + 1} should be "<sha256>  <path>", got "${line}"`);
			}
			return { path, sha256: sum };
		});
}

/** What of the folder is not as the checksums say: `changed a.html`, `missing b.html`, `new c.html`. */
export function broken(folder: string, expected: readonly Sum[]): string[] {
	const now = new Map(sumsOf(folder).map(({ path, sha256: sum }) => [path, sum]));
	const listed = new Set(expected.map(({ path }) => path));
	const wrong = expected.flatMap(({ path, sha256: sum }) => {
		const found = now.get(path);
		return found === undefined ? [`missing ${path}`] : found === sum ? [] : [`changed ${path}`];
	});
	return [...wrong, ...[...now.keys()].filter((path) => !listed.has(path)).map((path) => `new ${path}`)];
}
