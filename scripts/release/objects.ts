/** The bytes of all editions, each once, under their hash. */

import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { OBJECTS } from './folders.ts';
import { sha256 } from './sums.ts';

export interface Taken {
	readonly sha256: string;
	readonly bytes: number;
	/** Were these bytes not there before? */
	readonly added: boolean;
}

/** Moves a file among the objects. What is there already stays as it is. */
export function takeObject(file: string, store: string): Taken {
	const content = readFileSync(file);
	const hash = sha256(content);
	const place = join(store, OBJECTS, hash);
	const added = !existsSync(place);
	if (added) {
		mkdirSync(join(store, OBJECTS), { recursive: true });
		// The published files are other names of the same bytes: nothing should write into them.
		chmodSync(file, 0o444);
		renameSync(file, place);
	}
	return { sha256: hash, bytes: content.length, added };
}
