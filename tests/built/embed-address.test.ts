import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the address of an embed', () => {
	it('is followed, and written anew without what it need not say', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/embed/en/funding-growth/?utm=1&unit=usd&view=table&chrome=minimal&theme=dark&reading=budget');
		await page.locator('main[data-state="reading-budget-unit-usd"]').waitFor();
		await expect
			.poll(() => page.evaluate(() => location.search), PATIENCE)
			.toBe('?reading=budget&unit=usd&view=table&chrome=minimal&theme=dark');
		expect(await page.locator('table').isVisible()).toBe(true);
		expect(await page.locator('figure').isVisible()).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
		expect(await page.locator('footer a').getAttribute('href')).toContain('?reading=budget&unit=usd');
		expect(faults).toEqual([]);
		await close();
	});

	it.each(LANGS)('falls back where it asks for what is not there, and says so (%s)', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/embed/${lang}/funding-growth/?unit=shells&view=cake`);
		await expect.poll(() => page.locator('[data-notice] p').count(), PATIENCE).toBe(2);
		expect(await page.locator('[data-notice]').innerText()).toMatch(/shells[^]*cake/);
		expect(await page.locator('figure').isVisible()).toBe(true);
		expect(await page.evaluate(() => location.search)).toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	it('switches everything off but the foot', async () => {
		const { page, visit, close } = await openPage(browser, site);
		for (const view of ['chart', 'table', 'number']) {
			await visit(`/embed/en/rates/?view=${view}&chrome=minimal&theme=light&footer=none`);
			expect(await page.locator('footer').isVisible()).toBe(true);
			expect(await page.locator('nav:visible').count()).toBe(0);
		}
		await close();
	});
});
