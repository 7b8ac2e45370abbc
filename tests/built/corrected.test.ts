import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { BASE, openBrowser, openPage } from './browser.ts';
import { BUILD } from './listing.ts';

const [FIGURE, MONTH] = ['who-pays', 30 * 24 * 3600] as const;

/** A copy of a figure, its frame and explore, which a test may correct. */
let folder: string;
let site: Site;
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
	folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-corrected-'));
	const parts = LANGS.flatMap((lang) => [
		...[`${lang}/explore`, `${lang}/explore.json`, `${lang}/explore-build.json`],
		...[`${lang}/figures/${FIGURE}/index.html`, `embed/${lang}/${FIGURE}/index.html`]
	]);
	for (const part of [...parts, '_app', 'fonts', 'reading.js', 'favicon.svg', 'service-worker.js', 'data'])
		cpSync(join(BUILD, part), join(folder, part), { recursive: true });
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	site = await openSite({ folder, base: BASE, headers, port: 0 });
});
afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
});

/** Writes a state of a page into its title. A file a month old is one that a browser is glad to keep for days. */
function state(file: string, words: string, age: number): void {
	const html = readFileSync(join(folder, file), 'utf8').replace(/<title>[^<]*<\/title>/, `<title>${words}</title>`);
	writeFileSync(join(folder, file), html);
	const then = Date.now() / 1000 - age;
	utimesSync(join(folder, file), then, then);
}

async function titleAt(page: Page, path: string): Promise<string> {
	// The same address once more would be a reload, which asks anew in any case.
	await page.goto('about:blank');
	await page.goto(`${site.origin}${BASE}${path}`, { waitUntil: 'load' });
	return page.title();
}

const places = (lang: Lang) => [`/${lang}/figures/${FIGURE}/`, `/embed/${lang}/${FIGURE}/`];

describe('a figure that is corrected between two visits', () => {
	it.each(LANGS)('is seen at once by a reader who comes back, in %s', async (lang) => {
		const { page, close } = await openPage(browser, site);
		for (const path of places(lang)) {
			state(`${path}index.html`, 'as printed first', MONTH);
			expect(await titleAt(page, path)).toBe('as printed first');
			state(`${path}index.html`, 'as corrected', 0);
			expect([path, await titleAt(page, path)]).toEqual([path, 'as corrected']);
		}
		await close();
	});

	it('is seen at once by a reader whose device keeps the pages, too', async () => {
		const { page, close } = await openPage(browser, site, {}, ['404']);
		await page.goto(`${site.origin}${BASE}/kk/explore/`, { waitUntil: 'load' });
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		const path = `/kk/figures/${FIGURE}/`;
		state(`${path}index.html`, 'kept on the device', MONTH);
		expect(await titleAt(page, path)).toBe('kept on the device');
		const stored = () =>
			page.evaluate(async (address) => (await caches.match(address)) !== undefined, `${site.origin}${BASE}${path}`);
		await expect.poll(stored).toBe(true);
		state(`${path}index.html`, 'corrected under the worker', 0);
		expect(await titleAt(page, path)).toBe('corrected under the worker');
		await close();
	});
});

describe('every file of the build', () => {
	it('is told once how long a copy lasts, and for ever only where its name changes with its contents', () => {
		const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
		const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((path) =>
			statSync(join(BUILD, path)).isFile()
		);
		expect(files.length).toBeGreaterThan(100);
		const wrong = files.flatMap((file) => {
			const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			const hashed =
				/\/_app\/immutable$/.test(`/${dirname(file)}`.replace(/(immutable).*/, '$1')) || /engine\/duckdb-/.test(file);
			const expected = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
			const text = headers(path).get('Cache-Control');
			return text === expected || (/(^|\/)fonts\//.test(file) && text === 'public, max-age=604800')
				? []
				: [`${path}: ${text}`];
		});
		expect(wrong).toEqual([]);
	});
});
