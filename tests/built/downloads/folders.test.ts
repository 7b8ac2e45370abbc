/** The folders of newest tables and of editions answer with a page, and the data page makes CSV for Excel. */

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../../scripts/serve/site.ts';
import { EXTRACT_FORMATS, readManifest } from '../../../src/lib/contract/manifest.ts';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { BASE, openBrowser, openPage, serveBuild } from '../browser.ts';
import { BUILD } from '../listing.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
	[site, browser] = await Promise.all([serveBuild(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the page of /latest/', () => {
	it('leads to every table in every format, and to what describes them', () => {
		const html = readFileSync(`${BUILD}/latest/index.html`, 'utf8');
		const { tables } = readManifest(JSON.parse(readFileSync(`${BUILD}/data/manifest.json`, 'utf8')));
		const names = tables.flatMap(({ files }) => EXTRACT_FORMATS.map((format) => files[format].path));
		for (const name of [...names, 'all.zip', 'datapackage.json', 'manifest.json']) {
			expect(html, name).toContain(`${BASE}/latest/${name}"`);
			expect(existsSync(`${BUILD}/latest/${name}`), name).toBe(true);
		}
	});
});

describe.each(['/latest/', '/v/'])('the page of %s', (path) => {
	it('speaks three languages without a script', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit(path);
		for (const lang of LANGS) expect(await page.locator(`section[lang="${lang}"] h2`).count()).toBe(1);
		expect(await page.locator('script').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});
});

describe.each(LANGS)('the data page in %s', (lang) => {
	it('makes CSV for Excel with Russian or Kazakh settings of a table', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/data/`);
		const button = page.locator('button[data-excel="accounts"]:enabled');
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
		expect(download.suggestedFilename()).toBe('accounts-excel.csv');
		const text = await readFile(await download.path(), 'utf8');
		expect(text.startsWith('\uFEFFfact_id;measure;')).toBe(true);
		const rows = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
		const published = JSON.parse(readFileSync(`${BUILD}/latest/accounts.json`, 'utf8')) as { value: number }[];
		const given = rows.map(({ value }) => Number(value!.replace(',', '.')));
		expect(given.length).toBe(published.length);
		// Excel itself holds fifteen digits.
		const far = published.filter(({ value }, at) => Math.abs(given[at]! - value) > 1e-13 * Math.abs(value));
		expect(far).toEqual([]);
		expect(rows.some(({ value }) => value!.includes(','))).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});

	it('shows no button where scripts do not run', async () => {
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit(`/${lang}/data/`);
		expect(await page.locator('button[data-excel="accounts"]').isVisible()).toBe(false);
		await close();
	});
});
