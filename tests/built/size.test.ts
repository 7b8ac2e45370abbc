import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { builtPages } from './listing.ts';

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
		const requested: string[] = [];
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
			requested.push(
				...requests.filter((address) => address.includes('__data.json')).map((address) => `${path}: ${address}`)
			);
			expect(faults).toEqual([]);
			await close();
		}
		expect(kinds.size).toBeGreaterThan(10);
		expect(requested).toEqual([]);
	});
});
