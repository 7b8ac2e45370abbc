import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild, takenOver } from './browser.ts';

const PHONE = { width: 390, height: 844 };
const TURNED = { width: 844, height: 390 };
const AGES = 4;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the ages of the timeline on a phone', () => {
	it('stay open once opened: when the scripts take the page over, and when the phone is turned and turned back', async () => {
		const { page, faults, close } = await openPage(browser, site, { viewport: PHONE });
		await page.goto(`${site.origin}${BASE}/kk/figures/timeline/`);
		const shown = page.locator('figure details:visible');
		const open = page.locator('figure details[open]:visible');
		expect([await shown.count(), await open.count()]).toEqual([AGES, 0]);

		// Opened before the scripts run, which then make the drawing anew.
		await page
			.locator('figure .phone summary')
			.first()
			.evaluate((summary: HTMLElement) => summary.click());
		await takenOver(page);
		expect(await open.count()).toBe(1);
		// Two parts of the story may tell of one year.
		expect([...new Set(await open.locator('dt').allTextContents())]).toEqual(['1995', '1996', '1997', '1998', '1999']);

		await page.setViewportSize(TURNED);
		await expect.poll(() => shown.count()).toBe(0);
		await page.setViewportSize(PHONE);
		await expect.poll(() => shown.count()).toBe(AGES);
		expect(await open.count()).toBe(1);
		expect(faults).toEqual([]);
		await close();
	});

	it('stand open on paper', async () => {
		const { page, visit, close } = await openPage(browser, site, { viewport: PHONE });
		await visit('/kk/figures/timeline/');
		const events = page.locator('figure details dd');
		const read = () => events.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
		expect(await read()).toBe(0);
		await page.emulateMedia({ media: 'print' });
		expect(await read()).toBe(await events.count());
		await close();
	});
});
