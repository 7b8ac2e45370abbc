import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { BASE, takenOver } from '../browser.ts';
import { QUERIES } from '../queries.ts';
import { visitors } from './visitor.ts';

const { arrive } = visitors();
const FIGURE = 'figures/funding-growth/';

describe('a reader', () => {
	it('goes from the home page to a figure, chooses dollars, and from a mark to the publication behind it', async () => {
		const { page, visit, address, leave } = await arrive();
		await visit('/ru/');
		await page.locator(`main a[href$="/ru/${FIGURE}"]`).first().click();
		await page.waitForURL(`**/ru/${FIGURE}`);
		await takenOver(page);
		const table = page.locator('table').first();
		const before = await table.innerText();
		await page.locator('a[href="?unit=usd"]').click();
		await expect.poll(address).toBe(`/ru/${FIGURE}?unit=usd`);
		await expect.poll(() => table.innerText()).not.toBe(before);
		const href = (await page.locator('[data-mark]:visible').first().getAttribute('href')) ?? '';
		expect(href).toMatch(/^#from-/);
		await page.locator('[data-mark]:visible').first().press('Enter');
		await page.locator(`[id="${href.slice(1)}"]`).waitFor();
		const publication = await page.locator('main a[href*="/ru/sources/"]:visible').first().getAttribute('href');
		await page.goto(new URL(publication!, page.url()).href);
		expect(address()).toMatch(/^\/ru\/sources\/[\w-]+\//);
		expect(await page.locator('h1').innerText()).not.toBe('');
		await leave();
	});

	it('keeps a choice when the language changes, and the start page knows the language', async () => {
		const { page, visit, address, leave } = await arrive({ locale: 'ru-RU' });
		await visit(`/en/${FIGURE}?unit=usd`);
		await page.locator('a[data-language="kk"]').click();
		await page.waitForURL(`**/kk/${FIGURE}?unit=usd`);
		await expect.poll(() => page.locator('main [aria-current]').count()).toBeGreaterThan(0);
		await visit('/');
		expect(address()).toBe('/kk/');
		await leave();
	});

	it('walks the marks with the keys, hears each one, and quotes the last', async () => {
		const { page, visit, leave } = await arrive();
		await visit(`/kk/${FIGURE}`);
		await takenOver(page);
		await page.locator('[data-mark][tabindex="0"]:visible').focus();
		const read = new Set<string>();
		for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End']) {
			await page.keyboard.press(key);
			const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
			await expect.poll(() => page.locator('[data-status]').first().innerText()).toBe(focused);
			read.add(focused);
		}
		expect(read.size).toBeGreaterThan(1);
		const marked = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
		await page.locator('.controls [popovertarget="quote"]').click();
		await page.locator('[data-quote="open"]').waitFor();
		const quotation = await page.locator('[data-quotation]').innerText();
		expect(quotation.endsWith(marked)).toBe(true);
		expect(quotation).toContain(`${BASE}/kk/${FIGURE}`);
		await leave();
	});

	it.each(LANGS)('has drawing, table and sources without scripts, on a phone and on a desk (%s)', async (lang) => {
		const { page, visit, leave } = await arrive({ javaScriptEnabled: false });
		await visit(`/${lang}/${FIGURE}`);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await page.locator('[data-mark]:visible').count()).toBeGreaterThan(3);
			expect(await page.locator('[data-table] tbody tr').first().isVisible()).toBe(true);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		}
		// A mark leads to its publication, which the browser unfolds by itself.
		const mark = page.locator('[data-mark]:visible').first();
		const href = (await mark.getAttribute('href')) ?? '';
		await mark.press('Enter');
		await page.locator(`[id="${href.slice(1)}"]`).waitFor();
		await leave();
	});

	it('asks in the head of a page and is led to the answer', async () => {
		const { page, visit, address, leave } = await arrive();
		const [requested, rest] = QUERIES.ru[0]!;
		await visit('/ru/');
		await page.locator('.masthead input').fill(requested);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=/);
		await page.locator(`ol a[data-found][href="${BASE}/ru/${rest}"]`).click();
		await expect.poll(address).toBe(`/ru/${rest.split('#')[0]}`);
		await leave();
	});

	it('finds ways on where a page is not', async () => {
		const { page, visit, leave } = await arrive({}, ['404']);
		await visit('/kk/nothing/at/all/');
		for (const lang of LANGS) expect(await page.locator(`[lang="${lang}"] a`).first().isVisible()).toBe(true);
		await leave();
	});
});
