/** Puts a whole set of files in the place of another, so that a failure never leaves half a set. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BuiltFile } from './file.ts';

/** Writes `files` beside `target` and only then renames. What stood in `target` before is gone afterwards. */
export function replaceFolder(target: string, files: readonly BuiltFile[]): void {
	const parent = dirname(target);
	mkdirSync(parent, { recursive: true });
	const work = mkdtempSync(join(parent, `.${basename(target)}-`));
	const [fresh, stale] = [join(work, 'fresh'), join(work, 'stale')];
	try {
		mkdirSync(fresh);
		for (const { path, content } of files) {
			mkdirSync(dirname(join(fresh, path)), { recursive: true });
			writeFileSync(join(fresh, path), content);
		}
		if (existsSync(target)) renameSync(target, stale);
		renameSync(fresh, target);
	} catch (cause) {
		if (existsSync(stale) && !existsSync(target)) renameSync(stale, target);
		throw cause;
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
