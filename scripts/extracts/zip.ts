/** all.zip: every extract with a readme in three languages. The same files give the same bytes on any day, in any zone. */

import { zipSync, type Zippable } from 'fflate';
import type { BuiltFile } from './file.ts';
import { readmeOf } from './readme.ts';

// fflate writes the local time; the first moment a ZIP can tell, taken locally, is the same bytes everywhere.
const MOMENT = new Date(1980, 0, 1);

export function zipOf(version: string, files: readonly BuiltFile[]): Uint8Array {
	const entries: Zippable = { 'readme.txt': new TextEncoder().encode(readmeOf(version)) };
	for (const { path, content } of files) entries[path] = content;
	return zipSync(entries, { mtime: MOMENT, level: 6, os: 3 });
}
