/** Puts a whole set of files in the place of another, so that a failure never leaves half a set. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placesOf, swap, sweep } from '../build/swap.ts';
import type { BuiltFile } from './file.ts';

/** Writes `files` beside `target` and only then renames. What stood in `target` before is gone afterwards. */
export function replaceFolder(target: string, files: readonly BuiltFile[]): void {
	const places = placesOf(target);
	sweep(places);
	try {
		mkdirSync(places.draft, { recursive: true });
		for (const { path, content } of files) {
			mkdirSync(dirname(join(places.draft, path)), { recursive: true });
			writeFileSync(join(places.draft, path), content);
		}
		swap(places);
	} finally {
		rmSync(places.draft, { recursive: true, force: true });
	}
}
