/** The engine that an edition runs: which files of the shared folder are its own. */

import { existsSync, readFileSync } from 'node:fs';
import type { EnginePack } from '../../src/lib/query/wasm/pack.ts';
import { isWhole, placeOf } from './folders.ts';
import type { Sum } from './sums.ts';

/** Says which files they are, inside the edition. */
export const ENGINE = 'engine/engine.json';

/** Files by their path on the newest site; none for an edition of the first kind, which brings its own. */
export function engineOf(day: string, files: readonly Sum[], store: string): Sum[] {
	const list = files.find(({ path }) => path === ENGINE);
	if (list === undefined || isWhole(day, store)) return [];
	const place = placeOf(day, list, store);
	return existsSync(place) ? packsIn(readFileSync(place, 'utf8')) : [];
}

export function packsIn(list: string): Sum[] {
	const { wasm, worker } = JSON.parse(list) as EnginePack;
	return [wasm, worker].map(({ path, sha256 }) => ({ path: `engine/${path}`, sha256 }));
}
