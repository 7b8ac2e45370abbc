/** all.zip: every extract with a readme in three languages. The same files give the same bytes on any day, in any zone. */

import { zipSync, type Zippable } from 'fflate';
import type { BuiltFile } from './file.ts';
import { readmeOf } from './readme.ts';

export function zipOf(version: string, files: readonly BuiltFile[], packed = true): Uint8Array {
	const entries: Zippable = { 'readme.txt': new TextEncoder().encode(readmeOf(version)) };
	// Parquet is packed already.
	for (const { path, content } of files) entries[path] = path.endsWith('.parquet') ? [content, { level: 0 }] : content;
	// fflate writes the local time; the first moment a ZIP can tell, taken locally, is the same bytes everywhere.
	return zipSync(entries, { mtime: new Date(1980, 0, 1), level: packed ? 6 : 0, os: 3 });
}
