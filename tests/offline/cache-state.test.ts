import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { holesOf } from '../../src/lib/text/fill.ts';
import { offlineWords } from '../../src/lib/text/pages/explore-offline.ts';
import { cacheState } from '../../src/lib/offline/cache-state.ts';
import { deviceCaches, manifestOf } from './device.ts';

const SITE = 'https://example.kz/qor';
const PAGE = `${SITE}/kk/explore/`;
const file = (path: string) => ({ path, bytes: 1, sha256: 'a'.repeat(64) });
const PACK = { version: '1', wasm: file('duckdb.wasm.pack'), worker: file('duckdb.worker.js') };
const HASH = createHash('sha256').update('rows').digest('hex');

let device: CacheStorage;
async function put(path: string, body: string, date: string | null = '2026-03-07'): Promise<void> {
	const headers: Record<string, string> = date === null ? {} : { date: new Date(`${date}T10:00:00Z`).toUTCString() };
	await (await device.open('ours')).put(`${SITE}/${path}`, new Response(body, { headers }));
}

beforeEach(async () => {
	device = deviceCaches();
	await put('engine/engine.json', JSON.stringify(PACK));
	await put('data/manifest.json', manifestOf('facts', 'rows'));
	await put('engine/duckdb.wasm.pack', 'engine', '2026-03-06');
	await put('engine/duckdb.worker.js', 'worker');
	await put(`data/facts.arrow?sha256=${HASH}`, 'rows', '2026-03-09');
	await put('kk/explore/', 'page', '2026-01-01');
});

describe('cacheState(caches, site, pages)', () => {
	it('is complete with every file of both lists and the page, since the oldest file', async () => {
		expect(await cacheState(device, SITE, [PAGE])).toEqual({ complete: true, since: '2026-03-06' });
	});

	it('knows no day where a host dates nothing', async () => {
		await put('engine/duckdb.worker.js', 'worker', null);
		expect(await cacheState(device, SITE, [PAGE])).toEqual({ complete: true, since: null });
	});

	it.each([
		['a list', async () => put('data/manifest.json', 'damaged')],
		['the page', async () => (await device.open('ours')).delete(PAGE)],
		['the engine', async () => (await device.open('ours')).delete(`${SITE}/engine/duckdb.wasm.pack`)],
		['newer data', async () => put('data/manifest.json', manifestOf('facts', 'newer rows'))]
	])('is not without %s', async (_, take) => {
		await take();
		expect(await cacheState(device, SITE, [PAGE])).toEqual({ complete: false, since: null });
	});
});

describe('the words of keeping', () => {
	it.each(LANGS)('are there in %s with their holes', (lang) => {
		const holes = Object.entries(offlineWords(lang).hold).map(([name, text]) => [name, holesOf(text).sort().join(' ')]);
		expect(Object.fromEntries(holes)).toEqual({
			keep: 'size',
			keeping: 'loaded total',
			writing: '',
			kept: 'day',
			undated: '',
			network: '',
			room: '',
			stop: '',
			stopped: ''
		});
	});
});
