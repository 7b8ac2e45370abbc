/** A small folder of editions, and a small built site, for tests of what is done with them. Synthetic. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256, sumsText } from '../../scripts/release/sums.ts';
import type { Edition } from '../../src/lib/contract/editions.ts';

const ENGINE = 'an engine';
const WORKER = 'its worker';
const PACKS = {
	version: '1',
	wasm: { path: 'duckdb-1.wasm.pack', sha256: sha256(ENGINE) },
	worker: { path: 'duckdb-1.worker.js', sha256: sha256(WORKER) }
};

export function put(folder: string, path: string, content: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

/** What every edition of the tests holds. */
export function filesOf(day: string): Record<string, string> {
	return {
		'index.html': `<a href="/v/${day}/kk/figures/x/">x</a> <a href="/kk/data/">data</a>`,
		'kk/figures/x/index.html': `<p>${day}</p><a href="/kk/sources/y/?a=b#from-z">y</a>`,
		'data/facts.parquet': 'the same in both',
		'engine/engine.json': JSON.stringify(PACKS)
	};
}

/** Keeps editions by their objects; `whole` ones lie as the first editions did, with their archive. */
export function editionsIn(days: readonly string[], whole: readonly string[] = []): string {
	const store = mkdtempSync(join(tmpdir(), 'ashyq-qor-kept-'));
	const list: Edition[] = [...days, ...whole].sort().map((day) => {
		const item = whole.includes(day);
		const files = Object.entries(filesOf(day));
		const sums = sumsText(files.map(([path, content]) => ({ path, sha256: sha256(content) })));
		for (const [path, content] of files) {
			put(store, item ? `${day}/site/${path}` : `objects/${sha256(content)}`, content);
		}
		put(store, `${day}/SHA256SUMS`, sums);
		return {
			day,
			version: item ? '2026-01-31' : '2026-01-31.0123abc',
			data: 'a'.repeat(64),
			sums: sha256(sums),
			files: files.length,
			bytes: files.reduce((sum, [, content]) => sum + content.length, 0),
			made: item
				? null
				: { site: 'https://example.kz', base: '', commit: 'c'.repeat(40), allowed: null, signature: null }
		};
	});
	for (const content of [ENGINE, WORKER]) put(store, `objects/${sha256(content)}`, content);
	put(store, 'editions.json', JSON.stringify(list));
	return store;
}

/** As much of a built site as publishing asks for. */
export function builtSite(): string {
	const build = mkdtempSync(join(tmpdir(), 'ashyq-qor-built-'));
	const file = (path: string) => ({ path, bytes: 1, sha256: 'b'.repeat(64) });
	const manifest = {
		version: '2026-01-31.0123abc',
		day: '2026-01-31',
		engine: 'v1.4.3',
		tables: [
			{
				name: 'facts',
				room: 'facts',
				rows: 1,
				files: {
					arrow: file('facts.arrow'),
					parquet: file('facts.parquet'),
					csv: file('facts.csv'),
					json: file('facts.json')
				},
				sql: null
			}
		],
		datapackage: file('datapackage.json'),
		zip: file('all.zip')
	};
	for (const name of ['facts.arrow', 'facts.parquet', 'facts.csv', 'facts.json', 'datapackage.json', 'all.zip']) {
		put(build, `data/${name}`, 'x');
	}
	put(build, 'data/manifest.json', JSON.stringify(manifest));
	return build;
}
