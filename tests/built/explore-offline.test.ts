import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import type { Manifest } from '../../src/lib/contract/manifest.ts';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import type { EnginePack } from '../../src/lib/query/wasm/pack.ts';
import { exploreHash } from '../../src/lib/export/fragment.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { offlineWords } from '../../src/lib/text/pages/explore-offline.ts';
import { offlineLine } from '../../src/lib/offline/notice.ts';
import { fullEditor } from './answered.ts';
import { BASE, openBrowser, openPage, type WatchedPage } from './browser.ts';

/** What the browser writes of a network that is not there. */
const OWN = ['net::ERR_', 'Failed to load resource'];
const NEW_DAY = '2026-04-01';
const COUNT = 'select count(*) as n from budget_lines';

/** A copy of what explore needs of the build, so that a test may publish over it. */
let folder: string;
let site: Site;
let browser: Browser;
let watched: WatchedPage;
let page: Page;
const manifest = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as Manifest;
const pack = JSON.parse(readFileSync('build/engine/engine.json', 'utf8')) as EnginePack;
const engine = [pack.wasm.path, pack.worker.path];

beforeAll(async () => {
	browser = await openBrowser();
	folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-offline-'));
	const parts = ['_app', 'engine', 'fonts', 'reading.js', 'favicon.svg', 'service-worker.js', 'data/manifest.json'];
	const pages = LANGS.flatMap((lang) => [
		`${lang}/explore`,
		`${lang}/explore.json`,
		`${lang}/explore-build.json`,
		`${lang}/figures/who-pays`
	]);
	const extracts = manifest.tables.map(({ files }) => `data/${files.arrow.path}`);
	for (const part of [...parts, ...pages, ...extracts])
		if (existsSync(join('build', part))) cpSync(join('build', part), join(folder, part), { recursive: true });
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	site = await openSite({ folder, base: BASE, headers, port: 0 });
});
beforeEach(async () => {
	watched = await openPage(browser, site, {}, OWN);
	page = watched.page;
	return () => watched.close();
});
afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
});

/** Opens explore and waits until the worker stands between the page and the network. */
async function open(lang: Lang): Promise<void> {
	// The same address once more would not load the page anew.
	await page.goto('about:blank');
	await page.goto(`${site.origin}${BASE}/${lang}/explore/${exploreHash(COUNT)}`, { waitUntil: 'load' });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.locator('.told', { hasText: exploreWords(lang).fragment.opened }).waitFor();
	await fullEditor(page);
}

/** The number of rows that the engine answers. Throws what the page says when it does not. */
async function ask(): Promise<number> {
	await page.locator('[data-run]').click();
	const stage = page.locator('[data-stage="done"], [data-stage="failed"]');
	await stage.waitFor({ timeout: 60_000 });
	if ((await stage.getAttribute('data-stage')) === 'failed')
		throw new Error(`the question should be answered, got ${await stage.innerText()}`);
	return Number(await page.locator('.result tbody td').innerText());
}

/** Addresses of everything that the device holds. */
async function held(): Promise<string[]> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => url);
	});
}

async function stored(part: string): Promise<void> {
	await expect
		.poll(async () => (await held()).filter((url) => url.includes(part)), { timeout: 30_000 })
		.not.toEqual([]);
}

async function visited(lang: Lang): Promise<void> {
	await open(lang);
	await ask();
	await stored(`/${lang}/explore/`);
	// Large files reach the device after the answer that they gave.
	for (const path of engine) await stored(`/engine/${path}`);
	for (const { name } of manifest.tables) await stored(`/data/${name}.`);
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').trim();
const rows = manifest.tables.find(({ name }) => name === 'budget_lines')!.rows;

describe('explore without a network', () => {
	it('answers after the first question and says from when the data is', async () => {
		const lang = 'kk';
		await visited(lang);
		expect(await page.locator('[data-offline]').innerText()).toBe('');
		expect(await page.locator('[data-kept]').count()).toBe(0);
		await page.context().setOffline(true);
		await open(lang);
		const saved = await page.evaluate(async () => {
			const found = await caches.match(location.pathname);
			return new Date(found!.headers.get('date')!).toISOString().slice(0, 10);
		});
		const line = plain(offlineLine({ record: manifest.day, saved }, lang));
		expect(line).toContain(offlineWords(lang).noNetwork);
		expect(plain(await page.locator('[data-kept]').innerText())).toBe(line);
		expect(await ask()).toBe(rows);
		expect(plain(await page.locator('[data-offline]').innerText())).toBe(line);
		expect(watched.faults).toEqual([]);
	});

	it('keeps everything when a reader asks for it before any question, and the form of built questions with it', async () => {
		const words = offlineWords('ru').hold;
		await open('ru');
		expect(watched.requests.filter((url) => url.includes('/engine/duckdb'))).toEqual([]);
		const start = page.locator('[data-hold="not"] [data-hold-start]');
		expect(plain(await start.innerText())).toMatch(new RegExp(`^${words.keep.split('(')[0]}`));
		await start.click();
		await page.locator('[data-hold="kept"], [data-hold="network"], [data-hold="room"]').waitFor({ timeout: 90_000 });
		expect(await page.locator('[data-hold]').getAttribute('data-hold')).toBe('kept');
		for (const path of engine) await stored(`/engine/${path}`);
		await page.context().setOffline(true);
		await open('ru');
		await page.locator('[data-hold="kept"]').waitFor();
		expect(await ask()).toBe(rows);
		await page.locator('[data-build-start]').click();
		await page.locator('[data-field="measure"]').waitFor();
		expect(watched.faults).toEqual([]);
	});

	it('says that nothing could be kept when there is no network for it, and offers it again', async () => {
		await open('en');
		await page.context().setOffline(true);
		await page.locator('[data-hold-start]').click();
		await page
			.locator('[data-hold="network"]', { hasText: offlineWords('en').hold.network })
			.waitFor({ timeout: 30_000 });
		await page.locator('[data-hold-start]').waitFor();
	});

	it('keeps a page that was visited, and leaves frozen editions and embeds alone', async () => {
		await open('en');
		await page.goto(`${site.origin}${BASE}/en/figures/who-pays/`);
		await stored('/en/figures/who-pays/');
		await page.context().setOffline(true);
		await page.reload();
		expect(await page.locator('[data-kept]').innerText()).toContain(offlineWords('en').noNetwork);
		expect(await page.locator('svg').count()).toBeGreaterThan(0);
		await expect(page.goto(`${site.origin}${BASE}/v/2026-11-25/en/explore/`)).rejects.toThrow('ERR_');
		await expect(page.goto(`${site.origin}${BASE}/embed/en/rates/`)).rejects.toThrow('ERR_');
	});

	it('takes newer data as soon as there is a network, and keeps that', async () => {
		await visited('en');
		publishAnew();
		await open('en');
		const other = manifest.tables.find(({ name }) => name === 'regions')!;
		expect(await ask()).toBe(other.rows);
		expect(await page.locator('[data-offline]').innerText()).toBe('');
		const bytes = manifest.tables.find(({ name }) => name === 'budget_lines')!.files.arrow.sha256;
		await expect.poll(async () => (await held()).filter((url) => url.includes(bytes)), { timeout: 30_000 }).toEqual([]);
		await stored(`budget_lines.arrow?sha256=${other.files.arrow.sha256}`);
		await page.context().setOffline(true);
		await open('en');
		expect(await ask()).toBe(other.rows);
		expect(plain(await page.locator('[data-offline]').innerText())).toContain('Data as of 1 April 2026.');
	});

	it('deletes what older builds kept, and goes altogether when it is withdrawn', async () => {
		await page.goto(`${site.origin}${BASE}/favicon.svg`);
		await page.evaluate(async (base) => {
			await caches.open(`ashyq-qor ${base}/ pages of an older build`);
			await caches.open('another site');
		}, BASE);
		await visited('en');
		const names = await page.evaluate(() => caches.keys());
		expect(names.filter((name) => name.includes('older build'))).toEqual([]);
		expect(names).toContain('another site');

		const file = join(folder, 'service-worker.js');
		const worker = readFileSync(file, 'utf8');
		expect(worker).toContain('withdrawn:!1');
		writeFileSync(file, worker.replace('withdrawn:!1', 'withdrawn:!0'));
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		const left = () =>
			page.evaluate(async () => [...(await navigator.serviceWorker.getRegistrations()), ...(await caches.keys())]);
		await expect.poll(left, { timeout: 30_000 }).toEqual(['another site']);
		writeFileSync(file, worker);
	});
});

/** The copy of the site gets a newer record, in which one table holds what another one held. */
function publishAnew(): void {
	const from = manifest.tables.find(({ name }) => name === 'regions')!.files.arrow;
	const bytes = readFileSync(join(folder, 'data', from.path));
	expect(createHash('sha256').update(bytes).digest('hex')).toBe(from.sha256);
	writeFileSync(join(folder, 'data/budget_lines.arrow'), bytes);
	const tables = manifest.tables.map((table) =>
		table.name === 'budget_lines'
			? { ...table, files: { ...table.files, arrow: { ...from, path: 'budget_lines.arrow' } } }
			: table
	);
	writeFileSync(
		join(folder, 'data/manifest.json'),
		JSON.stringify({ ...manifest, version: `${NEW_DAY}.3f2a9c1`, day: NEW_DAY, tables })
	);
}
