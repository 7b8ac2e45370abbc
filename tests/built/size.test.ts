import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { BUILD, builtFiles, builtPages } from './listing.ts';

/** Frozen editions have a budget of their own; packed twins are for one's own server. */
const files = builtFiles().filter((file) => !/^v\/|\.(gz|br)$/.test(file));

describe('the built site', () => {
	it('keeps its budget of bytes and files', () => {
		const bytes = files.reduce((sum, file) => sum + statSync(join(BUILD, file)).size, 0);
		expect(files.length).toBeGreaterThan(2000);
		expect(bytes).toBeLessThanOrEqual(BUDGETS.siteBytes.limit);
		expect(files.length).toBeLessThanOrEqual(BUDGETS.siteFiles.limit);
	});

	it('has data beside the pages that explore goes to without a new document, and beside no other', () => {
		const kept = files.filter((file) => file.endsWith('__data.json'));
		expect(kept).toEqual(
			['en', 'kk', 'ru'].flatMap((lang) => [`${lang}/explore/__data.json`, `${lang}/explore/your-data/__data.json`])
		);
	});
});

describe('in Chromium', () => {
	let browser: Browser;
	let site: Site;
	beforeAll(async () => {
		[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	});
	afterAll(async () => {
		await browser.close();
		await site.close();
	});

	it('no page of any kind asks for the data of another, on the way there or back', async () => {
		const kinds = new Set<string>();
		const asked: string[] = [];
		for (const { kind, path, lang } of builtPages()) {
			if (lang !== 'en' || kinds.has(kind)) continue;
			kinds.add(kind);
			const { page, visit, requests, faults, close } = await openPage(browser, site);
			await visit(path);
			const link = page.locator('nav a[href]:not([aria-current])').first();
			const href = await link.getAttribute('href');
			await link.hover();
			await link.click();
			await page.waitForURL(`**${href}`);
			await page.goBack();
			await page.waitForURL(`${site.origin}${BASE}${path}`);
			asked.push(
				...requests.filter((address) => address.includes('__data.json')).map((address) => `${path}: ${address}`)
			);
			expect(faults).toEqual([]);
			await close();
		}
		expect(kinds.size).toBeGreaterThan(10);
		expect(asked).toEqual([]);
	});
});
