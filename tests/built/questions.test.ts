import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the page of questions', () => {
	it.each([
		['kk', 'мүгедек емес жүкті', 'жумыскер'],
		['ru', 'летающий ковёр', 'врачи'],
		['en', 'flying carpet', 'DOCTORS']
	] as const)('shows the questions that hold the words typed, or says that none does (%s)', async (lang, no, yes) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/questions/`);
		const shown = page.locator('[data-entry]:visible');
		const all = await shown.count();
		const status = page.locator('form [role="status"]');
		expect(await status.innerText()).toBe('');

		await page.locator('#find').fill(yes);
		const some = await shown.count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
		expect(await status.innerText()).toContain(String(some));
		expect(await page.locator('[data-group]:visible').count()).toBeLessThanOrEqual(some);

		await page.locator('#find').fill(no);
		expect(await shown.count()).toBe(0);
		expect(await page.locator('[data-group]:visible').count()).toBe(0);
		expect((await status.innerText()).length).toBeGreaterThan(20);

		await page.locator('#find').fill('');
		expect(await shown.count()).toBe(all);
		expect(faults).toEqual([]);
		await close();
	});

	it('takes the words of its address', async () => {
		const { page, visit, close } = await openPage(browser, site);
		await visit('/ru/questions/?q=клинику');
		expect(await page.locator('#find').inputValue()).toBe('клинику');
		expect(await page.locator('[data-entry]:visible').count()).toBeLessThan(10);
		await close();
	});

	it('shows every question and no dead search without scripts', async () => {
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit('/kk/questions/?q=клинику');
		expect(await page.locator('[data-entry]:visible').count()).toBe(await page.locator('[data-entry]').count());
		expect(await page.locator('#find').isVisible()).toBe(false);
		await close();
	});
});

describe('the menu of a phone', () => {
	it.each(LANGS)('opens and closes without scripts, and by the keyboard (%s)', async (lang) => {
		const { page, visit, close } = await openPage(browser, site, {
			javaScriptEnabled: false,
			viewport: { width: 360, height: 780 }
		});
		await visit(`/${lang}/questions/`);
		const ways = page.locator('#parts a');
		expect(await ways.first().isVisible()).toBe(false);
		await page.locator('.masthead > .menu').focus();
		await page.keyboard.press('Enter');
		expect(await ways.first().isVisible()).toBe(true);
		expect(await ways.last().isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await ways.first().isVisible()).toBe(false);
		await page.locator('.masthead > .menu').click();
		await page.locator('#parts a[aria-current="page"]').click();
		expect(await page.locator('h1').isVisible()).toBe(true);
		await close();
	});

	it('is no menu on a desk', async () => {
		const { page, visit, close } = await openPage(browser, site, { viewport: { width: 1280, height: 800 } });
		await visit('/en/');
		expect(await page.locator('#parts a').first().isVisible()).toBe(true);
		expect(await page.locator('.masthead .menu:visible').count()).toBe(0);
		await close();
	});
});
