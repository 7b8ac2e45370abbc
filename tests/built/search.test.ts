import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { FOUND_KINDS, searchWords } from '../../src/lib/text/pages/search.ts';
import { Finder } from '../../src/routes/[lang=lang]/search/finder.ts';
import type { Found } from '../../src/routes/[lang=lang]/search/found.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { BUILD } from './listing.ts';
import { QUERIES } from './queries.ts';

const indexOf = (lang: Lang) => JSON.parse(readFileSync(join(BUILD, lang, 'search.json'), 'utf8')) as readonly Found[];
const finders = new Map(LANGS.map((lang) => [lang, new Finder(indexOf(lang))]));

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

	it.each(LANGS)('brings the index only when the field is reached, and walks by keys (%s)', async (lang) => {
		const { page, visit, requests, faults, close } = await openPage(browser, site);
		const fetched = () => requests.filter((url) => url.endsWith('/search.json')).length;
		await visit(`/${lang}/search/`);
		expect(fetched()).toBe(0);
		const [requested, rest] = QUERIES[lang][2]!;
		await page.locator('#q').fill(requested);
		await page.locator('ol a[data-found]').first().waitFor();
		expect(fetched()).toBe(1);
		expect(await page.locator('[data-said]').innerText()).toMatch(/\d/);
		expect(new URL(page.url()).searchParams.get('q')).toBe(requested);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		const first = page.locator('ol a[data-found]').first();
		expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowUp');
		expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('#q').inputValue()).toBe('');
		expect(await page.locator('#all').isVisible()).toBe(true);
		await page.locator('#q').fill(requested);
		await page.keyboard.press('Enter');
		const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
		const found = finders.get(lang)!.find(requested);
		expect(found.map(({ path }) => path)).toContain(`${BASE}/${lang}/${rest}`);
		expect(address).toBe(site.origin + found[0]!.path);
		await page.keyboard.press('Enter');
		await page.waitForURL(address);
		expect(faults).toEqual([]);
		await close();
	});

	it.each(LANGS)('takes a question from the head of any page (%s)', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/`);
		const [requested, rest] = QUERIES[lang][0]!;
		await page.locator('.masthead input').fill(requested);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=/);
		const found = page.locator(`ol a[data-found][href="${BASE}/${lang}/${rest}"]`);
		await found.waitFor();
		expect(await page.locator('.masthead input').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	it('says what there is instead when nothing is found', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/ru/search/?q=${encodeURIComponent('qzxwvjk')}`);
		const words = searchWords('ru');
		await page.getByText(fill(words.nothing, { asked: 'qzxwvjk' })).waitFor();
		expect(await page.locator('a[data-found][href$="/ru/funding/"]').isVisible()).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});

	it('says that the index did not come, and leaves the list', async () => {
		const { page, visit, close } = await openPage(browser, site, {}, ['ERR_FAILED']);
		await page.route('**/search.json', (route) => route.abort());
		await visit('/en/search/?q=plan');
		await page.getByText(searchWords('en').failed).waitFor();
		expect(await page.locator('#all').isVisible()).toBe(true);
		await close();
	});

	it('lists everything without scripts, and says why', async () => {
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit('/kk/search/?q=1');
		expect(await page.locator('noscript p').innerText()).toBe(searchWords('kk').noScript);
		for (const kind of FOUND_KINDS.filter((one) => indexOf('kk').some(({ kind: kind }) => kind === one))) {
			expect(await page.locator(`#all-${kind}`).isVisible()).toBe(true);
		}
		await close();
	});
});
