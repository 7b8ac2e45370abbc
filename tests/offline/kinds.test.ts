import { expect, it } from 'vitest';
import { kindOf } from '../../src/lib/offline/kinds.ts';

const GET = { method: 'GET', range: false };

it.each([
	['/', 'page'],
	['/kk/explore/', 'page'],
	['/en/figures/who-pays/', 'page'],
	['/en/explore.json', 'fresh'],
	['/kk/explore-build.json', 'fresh'],
	['/reading.js', 'fresh'],
	['/engine/engine.json', 'fresh'],
	['/engine/duckdb-eh-1.32.0.wasm.pack', 'hashed'],
	['/_app/immutable/entry/start.abc.js', 'hashed'],
	['/ru/figures/who-pays/words-0f1e2d3c.json', 'hashed'],
	['/data/manifest.json', 'manifest'],
	['/data/facts.arrow', 'extract']
])('keeps %s as %s', (path, kind) => {
	expect(kindOf(path, GET)).toBe(kind);
});

it.each([
	'/v/2026-11-25/',
	'/v/2026-11-25/en/explore/',
	'/v/2026-11-25/data/facts.arrow',
	'/v/2026-11-25/_app/immutable/entry/start.abc.js',
	'/embed/en/rates/',
	'/latest/facts.parquet',
	'/data/facts.parquet',
	'/data/facts.csv',
	'/en/figures/rates/picture.png',
	'/en/figures/rates/files/rates.xlsx',
	'/en/figures/rates/quote.json',
	'/v/2026-11-25/en/figures/rates/words-0f1e2d3c.json',
	'/releases.json',
	'/service-worker.js'
])('leaves %s to the browser', (path) => {
	expect(kindOf(path, GET)).toBeNull();
});

it('leaves ranges and everything but reading to the browser', () => {
	expect(kindOf('/data/facts.arrow', { method: 'GET', range: true })).toBeNull();
	expect(kindOf('/kk/', { method: 'POST', range: false })).toBeNull();
});
