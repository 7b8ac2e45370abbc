/** One file of the published set: its path, its bytes and what the manifest says of it. */

import { createHash } from 'node:crypto';
import type { ExtractFile } from '../../src/lib/contract/manifest.ts';

export interface BuiltFile extends ExtractFile {
	readonly content: Uint8Array;
}

export function builtFile(path: string, content: Uint8Array): BuiltFile {
	return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex'), content };
}

/** What the manifest says of a file. */
export function entryOf({ path, bytes, sha256 }: BuiltFile): ExtractFile {
	return { path, bytes, sha256 };
}
