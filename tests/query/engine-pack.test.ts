import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packEngine } from '../../scripts/engine.ts';
import type { EnginePack } from '../../src/lib/query/wasm/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-pack-'));
let pack: EnginePack;

beforeAll(() => {
	writeFileSync(join(folder, 'duckdb-eh-0.0.1.wasm.pack'), 'an older engine');
	pack = packEngine(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('packEngine(target)', () => {
	it('writes the list, the packed module and the worker, and nothing of an older version stays', () => {
		expect(readdirSync(folder).sort()).toEqual([pack.wasm.path, pack.worker.path, 'engine.json'].sort());
		expect(JSON.parse(readFileSync(join(folder, 'engine.json'), 'utf8'))).toEqual(pack);
	});

	it('states the bytes and the sha256 of both files', () => {
		for (const { path, bytes, sha256 } of [pack.wasm, pack.worker]) {
			const content = readFileSync(join(folder, path));
			expect(content.length).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
			expect(path).toContain(`-${sha256.slice(0, 8)}.`);
		}
	});

	it('packs the very module of the package below 25 MB, under an extension that no server unpacks', () => {
		const packed = readFileSync(join(folder, pack.wasm.path));
		const module = readFileSync('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
		expect(gunzipSync(packed).equals(module)).toBe(true);
		expect(pack.wasm.unpackedBytes).toBe(module.length);
		expect(packed.length).toBeLessThan(25_000_000);
		expect(pack.wasm.path).toMatch(/\.wasm\.pack$/);
	});

	it('tells neither the time nor the machine in the gzip header', () => {
		expect([...readFileSync(join(folder, pack.wasm.path)).subarray(0, 10)]).toEqual([
			31, 139, 8, 0, 0, 0, 0, 0, 2, 255
		]);
	});

	it('leaves whole files alone and replaces a broken one', () => {
		const place = join(folder, pack.wasm.path);
		const { mtimeMs } = statSync(place);
		expect(packEngine(folder)).toEqual(pack);
		expect(statSync(place).mtimeMs).toBe(mtimeMs);

		writeFileSync(place, 'half a file');
		expect(packEngine(folder)).toEqual(pack);
		expect(statSync(place).size).toBe(pack.wasm.bytes);
	}, 60_000);
});
