import { mkdtempSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packEngine } from '../../scripts/engine.ts';
import type { ExtractFile, Manifest, ManifestTable } from '../../src/lib/contract/manifest.ts';
import { openNodeWith } from '../../src/lib/query/node.server.ts';
import { isLacking } from '../../src/lib/query/portable.ts';
import type { Connector } from '../../src/lib/query/query.ts';
import { arrowStream } from '../query/arrow-stream.ts';
import { PARITY_NAMES, PARITY_QUERIES, PARITY_TABLES, REFUSED_ANSWERS } from '../query/parity.ts';
import { openBrowser } from './browser.ts';
import { BASE, openEngineSite, type EngineSite } from './engine/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'engine-'));
const pack = packEngine(folder);

/** A busy machine takes its time to end a worker. */
const PATIENT = { timeout: 10_000 };

let site: EngineSite;
let browser: Browser;
let node: Connector;
let context: BrowserContext;
let page: Page;
let outside: string[];

beforeAll(async () => {
	[site, browser, node] = await Promise.all([openEngineSite(folder), openBrowser(), openNodeWith(PARITY_TABLES)]);
	const tables: ManifestTable[] = [];
	for (const name of PARITY_NAMES) {
		const rows = await node.rows(`select * from ${name}`);
		const arrow = publish(`${name}.arrow`, arrowStream(rows));
		const files = { arrow, parquet: absent, csv: absent, json: absent };
		tables.push({ name, room: 'facts', rows: rows.length, files, sql: null });
	}
	const manifest: Manifest = { version: '2026-01-31', engine: 'v1.4.3', tables, datapackage: absent, zip: absent };
	publish('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
});

/** A file that the manifest lists and no test asks for. */
const absent: ExtractFile = { path: 'absent.csv', bytes: 0, sha256: '0'.repeat(64) };

function publish(path: string, bytes: Uint8Array): ExtractFile {
	site.files.set(`/data/${path}`, bytes);
	return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

afterAll(async () => {
	await browser?.close();
	await node?.close();
	await site?.close();
	rmSync(folder, { recursive: true });
});

afterEach(() => site.faults.clear());

/** Opens the page anew; asking for anything of another origin is a fault of every test. */
async function openPage(): Promise<void> {
	context = await browser.newContext();
	page = await context.newPage();
	outside = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(`${site.origin}${BASE}/`) && !/^(data|blob):/.test(url)) outside.push(url);
	});
	await visit();
}

async function visit(): Promise<void> {
	await page.goto(`${site.origin}${BASE}/`);
	await page.waitForFunction(() => window.kit !== undefined);
}

async function closePage(): Promise<void> {
	await context.close();
	expect(outside).toEqual([]);
}

/** Starts the page's engine; the answer is its version or its failure. */
async function start(patience: { download?: number; start?: number } = {}) {
	return page.evaluate(
		async ([base, patience]) => {
			const engine = window.kit.startEngine({ base, patience });
			return window.kit.attempt(engine.then((ready) => ((window.engine = ready), ready.version())));
		},
		[BASE, patience] as const
	);
}

async function rows(sql: string) {
	return page.evaluate((sql) => window.kit.attempt(window.engine.rows(sql)), sql);
}

async function load(tables: readonly string[] = PARITY_NAMES) {
	return page.evaluate(
		async ([base, tables]) => {
			const { attempt, fetchManifest, loadExtracts } = window.kit;
			const loading = fetchManifest(base).then((manifest) => loadExtracts(window.engine, base, manifest, tables));
			return attempt(loading.then(() => 'loaded'));
		},
		[BASE, tables] as const
	);
}

describe('startEngine', () => {
	beforeEach(openPage);
	afterEach(closePage);

	it('starts once for all who ask, counts every byte and is of the same version as the engine in Node', async () => {
		const workers: string[] = [];
		page.on('worker', (worker) => workers.push(worker.url()));
		const started = await page.evaluate(async (base) => {
			const bytes: [number, number][] = [];
			const onprogress = (loaded: number, total: number) => void bytes.push([loaded, total]);
			const { startEngine } = window.kit;
			const [one, other] = await Promise.all([startEngine({ base, onprogress }), startEngine({ base })]);
			const later = await startEngine({ base });
			return { bytes, same: one === other && one === later, version: await one.version() };
		}, BASE);

		expect(started.version).toBe(await node.version());
		expect(started.same).toBe(true);
		expect(started.bytes.at(-1)).toEqual([pack.wasm.bytes, pack.wasm.bytes]);
		expect(started.bytes.every(([loaded], i) => i === 0 || loaded > started.bytes[i - 1]![0])).toBe(true);
		expect(workers).toEqual([`${site.origin}${BASE}/engine/${pack.worker.path}`]);
	});

	it('ends the worker when the reader cancels, and starts again afterwards', async () => {
		site.faults.set('.wasm.pack', 'endless');
		const failure = await page.evaluate(async (base) => {
			const controller = new AbortController();
			const onprogress = () => controller.abort();
			return window.kit.attempt(window.kit.startEngine({ base, onprogress, signal: controller.signal }));
		}, BASE);
		expect(failure).toEqual({
			failure: { code: 'cancelled', file: null, message: 'the engine was cancelled; start it again when you like' }
		});
		await expect.poll(() => page.workers().length, PATIENT).toBe(0);

		site.faults.clear();
		expect(await start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that the module is missing', async () => {
		site.faults.set('.wasm.pack', 'absent');
		const message = `${pack.wasm.path} should be on this site; tell its keeper, got HTTP 404`;
		expect(await start()).toEqual({ failure: { code: 'missing', file: pack.wasm.path, message } });
		await expect.poll(() => page.workers().length, PATIENT).toBe(0);
	});

	it('says that the worker is missing', async () => {
		site.faults.set('.worker.js', 'absent');
		const message = `${pack.worker.path} should load; tell the keeper of this site`;
		expect(await start()).toEqual({ failure: { code: 'missing', file: pack.worker.path, message } });
	});

	it("says that the engine's script is missing", async () => {
		site.faults.set('duckdb-browser', 'absent');
		const answer = await start();
		expect(answer).toMatchObject({ failure: { code: 'missing', file: null } });
		const expected = /^the engine's script should arrive; reload the page, got TypeError: Failed to fetch dynamically /;
		expect('failure' in answer && answer.failure.message).toMatch(expected);
	});

	it('says that the list of the engine is missing', async () => {
		site.faults.set('engine.json', 'absent');
		const message = 'engine.json should be on this site; tell its keeper, got HTTP 404';
		expect(await start()).toEqual({ failure: { code: 'missing', file: 'engine.json', message } });
	});

	it('refuses a module in which one bit is wrong, and takes the right one at the next try', async () => {
		site.faults.set('.wasm.pack', 'altered');
		const answer = await start();
		expect(answer).toMatchObject({ failure: { code: 'corrupt', file: pack.wasm.path } });
		const expected = `^${pack.wasm.path} should have the sha256 ${pack.wasm.sha256}; reload the page, got [0-9a-f]{64}$`;
		expect('failure' in answer && answer.failure.message).toMatch(new RegExp(expected));

		site.faults.clear();
		expect(await start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that there is no connection', async () => {
		await context.setOffline(true);
		const message = 'engine.json should arrive; look at your connection and try again, got TypeError: Failed to fetch';
		expect(await start()).toEqual({ failure: { code: 'offline', file: 'engine.json', message } });

		await context.setOffline(false);
		expect(await start()).toEqual({ value: 'v1.4.3' });
	});

	it('says that a download stands still', async () => {
		site.faults.set('.wasm.pack', 'endless');
		const message = `${pack.wasm.path} should go on; try again, got nothing for 3 seconds`;
		expect(await start({ download: 3000 })).toMatchObject({ failure: { code: 'hang', message } });
	});

	it('says that the start hangs when the policy of the worker forbids WebAssembly', async () => {
		site.faults.set('.worker.js', 'no wasm');
		const message = 'the start of the engine should go on; try again, got nothing for 1 seconds';
		expect(await start({ start: 1000 })).toEqual({ failure: { code: 'hang', file: null, message } });
		await expect.poll(() => page.workers().length, PATIENT).toBe(0);
	});

	it('says at once that the policy of the page forbids WebAssembly', async () => {
		site.faults.set('/', 'no wasm');
		await visit();
		const answer = await start();
		expect(answer).toMatchObject({ failure: { code: 'unsupported', file: null } });
		const expected = /^the site's security policy should allow 'wasm-unsafe-eval'; tell its keeper, got CompileError: /;
		expect('failure' in answer && answer.failure.message).toMatch(expected);
	});
});

describe('a running engine', () => {
	beforeAll(async () => {
		await openPage();
		site.faults.set('/', 'no policy');
		await visit();
		await start();
		site.faults.clear();
	});
	afterAll(closePage);

	it('reaches no file, no network, no extension and no setting, whatever the policy of the host', async () => {
		const forbidden = [
			"select * from read_csv('https://example.com/a.csv')",
			"select * from 'a.parquet'",
			"attach 'a.db'",
			'load json',
			'load spatial',
			"copy (select 1) to 'a.csv'",
			'set enable_external_access = true',
			'set autoload_known_extensions = true',
			'reset lock_configuration',
			'select current_date::varchar as day',
			"select json_extract('{}', '$') as words"
		];
		for (const sql of forbidden) expect(await rows(sql), sql).toHaveProperty('failure');
		expect(await rows('install spatial'), 'asks for nothing before it is loaded').toEqual({ value: [] });
		expect(await rows('select 1::double as one')).toEqual({ value: [{ one: 1 }] });
		expect(outside).toEqual([]);
	});

	it('lacks exactly the functions that queries in Node are refused', async () => {
		const sql = 'select distinct function_name as name from duckdb_functions() order by name';
		const here = (await node.rows(sql)).map(({ name }) => String(name));
		const answer = await rows(sql);
		const there = new Set('value' in answer ? answer.value.map(({ name }) => name) : []);
		expect(here.filter((name) => !there.has(name))).toEqual(here.filter(isLacking));
	});

	it.each(['nocase', 'noaccent', 'nfc'])('has the collation %s', async (collation) => {
		const sql = `select 'a' collate ${collation} < 'b' as before`;
		expect(await rows(sql)).toEqual({ value: [{ before: true }] });
	});

	it('refuses an extract in which one bit is wrong, and takes no other with it', async () => {
		site.faults.set('years.arrow', 'altered');
		expect(await load()).toMatchObject({ failure: { code: 'corrupt', file: 'years.arrow' } });
		expect(await rows('select count(*)::double as n from spending')).toHaveProperty('failure');
	});

	it('says which extract is missing', async () => {
		site.faults.set('years.arrow', 'absent');
		const message = 'years.arrow should be on this site; tell its keeper, got HTTP 404';
		expect(await load()).toEqual({ failure: { code: 'missing', file: 'years.arrow', message } });
	});

	it('says that the manifest lacks a table, or is none', async () => {
		const lack = 'manifest.json should list the table payers; reload the page, got no such table';
		expect(await load(['payers'])).toEqual({ failure: { code: 'corrupt', file: 'manifest.json', message: lack } });
		const manifest = site.files.get('/data/manifest.json')!;
		publish('manifest.json', new TextEncoder().encode('[]'));
		const message =
			'manifest.json should list the extracts; reload the page, got TypeError: manifest should be an object, got []';
		expect(await load()).toEqual({ failure: { code: 'corrupt', file: 'manifest.json', message } });
		publish('manifest.json', manifest);
	});

	it('says that extracts can not be reached without a connection', async () => {
		await context.setOffline(true);
		expect(await load()).toMatchObject({ failure: { code: 'offline', file: 'manifest.json' } });
		await context.setOffline(false);
	});

	it('gives the same answers as the engine in Node, to the last bit', async () => {
		expect(await load()).toEqual({ value: 'loaded' });
		for (const sql of PARITY_QUERIES) expect(await rows(sql), sql).toEqual({ value: await node.rows(sql) });
	});

	it('gives the same refusals as the engine in Node', async () => {
		for (const [sql, message] of REFUSED_ANSWERS) {
			expect(await rows(sql)).toEqual({ failure: { code: 'TypeError', file: null, message } });
		}
	});

	it('fetches no table twice', async () => {
		expect(await load()).toEqual({ value: 'loaded' });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await load();
		expect(asked).toEqual([`${site.origin}${BASE}/data/manifest.json`]);
	});

	it('recomputes a query and tells equal rows from different ones', async () => {
		await load();
		const sql = 'select fact_id, payer from spending order by fact_id';
		const published = await node.rows(sql);
		const [right, wrong] = await page.evaluate(
			async ([sql, published]) => {
				const { plain, recompute } = window.kit;
				const query = plain('payers', sql, ['fact_id', 'payer']);
				const wrong = published.map((row, i) => (i === 2 ? { ...row, payer: 'Ulttyq qor' } : row));
				return [await recompute(query, published, window.engine), await recompute(query, wrong, window.engine)];
			},
			[sql, published as Record<string, unknown>[]] as const
		);
		expect(right).toMatchObject({ rows: published, equal: true, differences: 0, first: null, engineVersion: 'v1.4.3' });
		expect(right?.ms).toBeGreaterThan(0);
		const first = { row: 2, field: 'payer', published: 'Ulttyq qor', recomputed: 'Ұлттық қор' };
		expect(wrong).toMatchObject({ equal: false, differences: 1, first });
	});

	it('says when it crashed, ends its worker, and the next start makes a new one', async () => {
		const message = 'the engine crashed; start it anew, got memory access out of bounds';
		const crash = { failure: { code: 'crashed', file: null, message } };
		expect(await rows("select length(repeat('a', 3000000000))::double as n")).toEqual(crash);
		expect(await rows('select 1 as one')).toEqual(crash);
		await expect.poll(() => page.workers().length, PATIENT).toBe(0);
		expect(await start()).toEqual({ value: 'v1.4.3' });
		expect(await rows('select 1 as one')).toEqual({ value: [{ one: 1 }] });
	});

	it('is lost once closed', async () => {
		await page.evaluate(() => window.engine.close());
		const message = 'the engine was closed; start it again when you like';
		expect(await rows('select 1 as one')).toEqual({ failure: { code: 'cancelled', file: null, message } });
		await expect.poll(() => page.workers().length, PATIENT).toBe(0);
	});
});
