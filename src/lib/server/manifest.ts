/** The manifest of the published extracts, read once while building. */

import { readFileSync } from 'node:fs';
import type { EnginePack } from '../query/wasm/pack.ts';
import { readManifest, type Manifest } from '../contract/manifest.ts';

/** Where `npm run data` writes, seen from the root of the project. */
export const EXTRACTS = 'static/data';

let read: Manifest | null = null;

/** Throws when the extracts have not been built. */
export function manifest(): Manifest {
	read ??= readManifest(JSON.parse(readFileSync(`${EXTRACTS}/manifest.json`, 'utf8')));
	return read;
}

/** Bytes that a reader loads to run the engine in the browser. Throws when the engine has not been packed. */
export function engineBytes(): number {
	const pack = JSON.parse(readFileSync('static/engine/engine.json', 'utf8')) as EnginePack;
	return pack.wasm.bytes + pack.worker.bytes;
}
