import { describe, expect, it } from 'vitest';
import { heldByEdition, newestBaseOf } from '../../src/lib/contract/frozen.ts';

describe('heldByEdition(path)', () => {
	it.each([
		'/',
		'/kk/figures/who-pays/',
		'/en/figures/who-pays/?unit=usd#from-x',
		'/ru/figures/who-pays/cite/',
		'/ru/figures/who-pays/cite/sources.json',
		'/ru/figures/who-pays/quote.json',
		'/ru/figures/who-pays/words-0f1e2d3c.json',
		'/ru/quote-words.json',
		'/embed/kk/rates/payer-employer/oembed.json',
		'/data/facts.parquet',
		'/data/manifest.json',
		'/reading.js'
	])('holds %s', (path) => {
		expect(heldByEdition(path)).toBe(true);
	});

	it.each([
		'/kk/',
		'/kk/inflows/',
		'/kk/sources/x/',
		'/kk/explore/',
		'/kk/figures/who-pays/files/who-pays.csv',
		'/kk/figures/who-pays/picture.png',
		'/ru/figures/who-pays/cite/who-pays.bib',
		'/data/facts.csv',
		'/engine/duckdb-1.wasm.pack',
		'/fr/figures/who-pays/',
		''
	])('leaves %s to the newest pages', (path) => {
		expect(heldByEdition(path)).toBe(false);
	});
});

describe('newestBaseOf(base)', () => {
	it.each([
		['', ''],
		['/qor', '/qor'],
		['/v/2026-11-25', ''],
		['/qor/v/2026-11-25', '/qor']
	])('of "%s" is "%s"', (base, newest) => {
		expect(newestBaseOf(base)).toBe(newest);
	});
});
