import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanCheckout } from '../../scripts/test/clean-checkout.ts';
import { openBrowser, openPage, takenOver, type WatchedPage } from '../built/browser.ts';
import { serveByNginx, type NginxSite } from '../built/nginx-site.ts';
import { buildNext } from './next-build.ts';

/** Every kind of page that has a script, and those around them. */
const PAGES = [
	'/',
	'/en/',
	'/ru/figures/rates/',
	'/en/figures/who-pays/',
	'/en/council/',
	'/ru/open/ask/',
	'/kk/search/',
	'/en/inflows/calculator/',
	'/en/explore/',
	'/en/explore/your-data/',
	'/embed/en/rates/'
];

/** What a browser says of a script that is gone; nothing else may be said. */
const GONE = ['the server responded with a status of 404'];

const NOTICE = {
	kk: 'Бұл беттің жаңа нұсқасы шықты, сондықтан мұнда бәрі жұмыс істемеуі мүмкін. Енгізгеніңіз бет қайта жүктелгенше сақталады.',
	ru: 'Вышла новая версия этой страницы, и здесь может работать не все. Введенное останется, пока вы не обновите страницу.',
	en: 'A newer version of this page is there, so not everything here may work. What you entered stays until you reload.'
};

describe('a page that is open while the site is renewed, behind nginx', () => {
	const published = mkdtempSync(join(tmpdir(), 'ashyq-qor-deploy-'));
	const link = join(published, 'site');
	const now = resolve('build');
	let copy: string;
	let next: string;
	let nginx: NginxSite;
	let browser: Browser;
	let watched: WatchedPage;
	let page: Page;

	function deploy(folder: string): void {
		symlinkSync(folder, `${link}-new`);
		renameSync(`${link}-new`, link);
	}

	beforeAll(async () => {
		chmodSync(published, 0o755);
		copy = cleanCheckout();
		chmodSync(copy, 0o755);
		next = buildNext(copy, PAGES);
		deploy(now);
		[nginx, browser] = await Promise.all([serveByNginx(link), openBrowser()]);
	}, 900_000);
	afterAll(async () => {
		await browser?.close();
		await nginx?.close();
		for (const folder of [published, copy]) if (folder !== undefined) rmSync(folder, { recursive: true });
	});

	beforeEach(async () => {
		deploy(now);
		await watched?.close();
		watched = await openPage(browser, { ...nginx, close: () => Promise.resolve() }, {}, GONE);
		page = watched.page;
	});

	const isNext = () => page.evaluate(() => 'nextVersion' in globalThis);
	const notice = () => page.locator('[data-newer-page]');
	const documents: string[] = [];

	/** Opens a page of the first version without touching it. */
	async function open(path: string): Promise<void> {
		await page.goto(nginx.origin + path);
		documents.length = 0;
		page.on('request', (request) => {
			if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents.push(request.url());
		});
	}

	/** The page as it was, with nothing of an error in it. */
	async function expectWhole(title: string): Promise<void> {
		expect(await page.locator('h1').first().innerText()).toBe(title);
		expect(await page.locator('main').first().innerText()).not.toContain('Internal Error');
		expect(watched.faults).toEqual([]);
	}

	it('shares no script with the version before', () => {
		const scripts = (folder: string) =>
			readdirSync(join(folder, '_app/immutable'), { recursive: true, encoding: 'utf8' }).filter((name) =>
				name.endsWith('.js')
			);
		const before = new Set(scripts(now));
		expect(before.size).toBeGreaterThan(50);
		expect(scripts(next).filter((name) => before.has(name) && !name.startsWith('workers'))).toEqual([]);
	});

	it.each([
		['that nobody has used', []],
		['whose beginning the browser has kept', ['/ru/figures/rates/']]
	])('a figure page %s is loaded anew, once, and then begins', async (_, before) => {
		for (const path of before) await watched.visit(path);
		await open('/en/figures/who-pays/');
		const title = await page.locator('h1').innerText();
		deploy(next);
		const loaded = page.waitForEvent('load');
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		await loaded;
		await takenOver(page);
		expect(await isNext()).toBe(true);
		await expectWhole(title);
		expect(documents).toEqual([`${nginx.origin}/en/figures/who-pays/`]);
	});

	it('a figure page in which something is opened stays, and says that a newer one is there', async () => {
		await open('/ru/figures/rates/');
		const title = await page.locator('h1').innerText();
		const table = page.locator('main details').first();
		deploy(next);
		await table.locator('summary').first().focus();
		await page.keyboard.press('Enter');
		await notice().waitFor();
		expect(await table.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
		expect(await notice().innerText()).toBe(`${NOTICE.ru} Обновить страницу`);
		await expectWhole(title);
		expect(documents).toEqual([]);
		const loaded = page.waitForEvent('load');
		await notice().locator('button').click();
		await loaded;
		await takenOver(page);
		expect(await isNext()).toBe(true);
	});

	/** The old page with the new scripts, as from a store between the reader and the site; how often it is sent. */
	async function keepOld(path: string, times: number): Promise<void> {
		const html = readFileSync(join(now, path, 'index.html'), 'utf8');
		let sent = 0;
		await page.route(nginx.origin + path, (route) =>
			route.request().isNavigationRequest() && sent++ < times
				? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
				: route.continue()
		);
	}

	it.each([
		'/en/council/',
		'/ru/open/ask/',
		'/kk/search/',
		'/en/inflows/calculator/',
		'/en/explore/',
		'/en/explore/your-data/'
	])('%s that comes without its script is loaded anew, once', async (path) => {
		await keepOld(path, 1);
		deploy(next);
		await open(path);
		await expect.poll(isNext).toBe(true);
		await page.waitForLoadState('networkidle');
		expect(documents).toEqual([nginx.origin + path]);
		expect(await notice().count()).toBe(0);
		expect(watched.faults).toEqual([]);
	});

	it('is not loaded anew for ever: the second time it stays as it was built', async () => {
		await keepOld('/kk/search/', 9);
		deploy(next);
		await open('/kk/search/');
		await notice().waitFor();
		expect(await notice().innerText()).toBe(`${NOTICE.kk} Бетті қайта жүктеу`);
		expect(documents).toEqual([`${nginx.origin}/kk/search/`]);
		await expectWhole(await page.locator('h1').first().innerText());
	});

	it('is not loaded anew where the browser remembers nothing', async () => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'sessionStorage', {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		});
		await keepOld('/en/inflows/calculator/', 9);
		deploy(next);
		await open('/en/inflows/calculator/');
		await notice().waitFor();
		expect(documents).toEqual([]);
		await expectWhole(await page.locator('h1').first().innerText());
	});

	it('search keeps what is typed and says that a newer page is there', async () => {
		await watched.visit('/kk/search/');
		deploy(next);
		await page.locator('input[type="search"]').fill('қор');
		await notice().waitFor();
		expect(await page.locator('input[type="search"]').inputValue()).toBe('қор');
		await expectWhole(await page.locator('h1').first().innerText());
	});

	it('explore keeps the question and says to reload', async () => {
		await watched.visit('/en/explore/');
		deploy(next);
		await page.locator('[data-run]').click();
		await page.getByText('the site may have a newer version. Reload the page.').first().waitFor();
		await notice().waitFor();
		await expectWhole(await page.locator('h1').first().innerText());
	});

	it('own data keeps its page', async () => {
		await watched.visit('/en/explore/your-data/');
		deploy(next);
		await page.locator('input[type="file"]').first().setInputFiles(resolve('data/facts/rates.csv'));
		await notice().waitFor();
		await expectWhole(await page.locator('h1').first().innerText());
	});

	it.each([
		['/en/inflows/calculator/', 'select'],
		['/ru/open/ask/', 'main button'],
		['/en/council/', 'input[type="checkbox"]'],
		['/embed/en/rates/', 'summary']
	])('%s goes on with what it has', async (path, control) => {
		await watched.visit(path);
		const title = await page.locator('h1, h2, main').first().innerText();
		deploy(next);
		const first = page.locator(control).first();
		if (control === 'select') await first.selectOption({ index: 1 });
		else await first.click();
		expect(await page.locator('h1, h2, main').first().innerText()).toContain(title.split('\n')[0]);
		expect(await page.locator('body').innerText()).not.toContain('Internal Error');
		expect(watched.faults).toEqual([]);
	});
});
