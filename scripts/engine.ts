/** Packs the browser's engine for the site: one gzipped module and its worker. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EnginePack } from '../src/lib/query/wasm/pack.ts';

/** Some static hosts refuse a larger file. */
const LARGEST_FILE = 25_000_000;

const LIST = 'engine.json';
/** Digits of a hash in a name. */
const HASH = 8;

/**
 * Writes engine.json, the packed module and the worker into `target` and removes what an older version left there;
 * does nothing when they are there already. The extension says nothing of gzip, because servers that know it
 * would unpack the file on the way.
 */
export function packEngine(target: string): EnginePack {
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const { version } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8')) as { version: string };
	const wasm = readFileSync(join(dist, 'duckdb-eh.wasm'));
	const worker = readFileSync(join(dist, 'duckdb-browser-eh.worker.js'));

	const packed = packedAlready(target);
	if (packed?.version === version && packed.wasm.unpackedSha256 === sha256(wasm) && named(packed)) return packed;

	const module = gzip(wasm);
	if (module.length >= LARGEST_FILE) {
		throw new Error(
			`the packed engine should be below ${LARGEST_FILE} bytes; pack another build, got ${module.length}`
		);
	}
	const pack: EnginePack = {
		version,
		wasm: {
			...file((hash) => `duckdb-eh-${version}-${hash}.wasm.pack`, module),
			unpackedBytes: wasm.length,
			unpackedSha256: sha256(wasm)
		},
		worker: file((hash) => `duckdb-eh-${version}-${hash}.worker.js`, worker)
	};
	mkdirSync(target, { recursive: true });
	for (const name of readdirSync(target)) rmSync(join(target, name));
	writeFileSync(join(target, pack.wasm.path), module);
	writeFileSync(join(target, pack.worker.path), worker);
	writeFileSync(join(target, LIST), `${JSON.stringify(pack, null, '\t')}\n`);
	return pack;
}

/** What `target` holds, if every file is whole. */
function packedAlready(target: string): EnginePack | null {
	if (!existsSync(join(target, LIST))) return null;
	const pack = JSON.parse(readFileSync(join(target, LIST), 'utf8')) as EnginePack;
	const whole = [pack.wasm, pack.worker].every(({ path, sha256: expected }) => {
		const place = join(target, path);
		return existsSync(place) && sha256(readFileSync(place)) === expected;
	});
	return whole ? pack : null;
}

/** Was it packed with its hash in its names? */
function named({ wasm, worker }: EnginePack): boolean {
	return [wasm, worker].every(({ path, sha256: hash }) => path.includes(`-${hash.slice(0, HASH)}.`));
}

function gzip(bytes: Uint8Array): Buffer {
	const packed = gzipSync(bytes, { level: 9 });
	// The header names the machine's system; 255 says "unknown", so that every machine packs the same bytes.
	packed[9] = 255;
	return packed;
}

/** Its name tells its bytes: editions of years share one folder of engines. */
function file(named: (hash: string) => string, bytes: Uint8Array): { path: string; bytes: number; sha256: string } {
	const hash = sha256(bytes);
	return { path: named(hash.slice(0, HASH)), bytes: bytes.length, sha256: hash };
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
