import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { builtEmbeds } from './listing.ts';

/** With choices, a drawing and marks to walk. */
const { path } = builtEmbeds().find(({ id, lang, state }) => id === 'funding-growth' && lang === 'kk' && state === '')!;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('a frame', () => {
	it.each([
		['a phone', { isMobile: true, hasTouch: true }],
		['a desk', {}]
	] as const)(
		'says its sentence before its choices, and keeps no room for what is told only to keys: %s',
		async (name, kind) => {
			const options = { viewport: { width: 390, height: 800 }, ...kind };
			const { page, faults, close } = await openPage(browser, site, options);
			await page.goto(`${site.origin}${BASE}${path}`, { waitUntil: 'load' });
			const top = (selector: string) =>
				page
					.locator(selector)
					.first()
					.evaluate((one) => one.getBoundingClientRect().top);
			const tops = [await top('h1'), await top('[data-takeaway]'), await top('nav'), await top('.drawing')];
			expect(tops).toEqual(tops.toSorted((a, b) => a - b));
			// It tells of keys while the drawing has them: over what follows, so that the frame is as high as before.
			expect(await page.locator('[data-status]:visible').count()).toBe(0);
			const high = () => page.evaluate(() => document.body.getBoundingClientRect().height);
			const before = await high();
			await page.locator('[data-walk] a.mark').first().focus();
			expect(await page.locator('[data-status]:visible').count()).toBe(name === 'a desk' ? 1 : 0);
			expect(await high()).toBe(before);
			// Between the parts and under the foot there is nothing but margins.
			const blanks = await page.evaluate(() => {
				const parts = [...document.querySelectorAll('main > *')].map((part) => part.getBoundingClientRect());
				const shown = parts.filter(({ height }) => height > 0);
				const ends = [...shown.slice(1).map(({ top }) => top), document.body.getBoundingClientRect().bottom];
				return shown.map(({ bottom }, place) => ends[place]! - bottom);
			});
			expect(Math.max(...blanks)).toBeLessThanOrEqual(16);
			const drawing = await page.evaluate(() => {
				const [figure, walk] = ['.drawing', '[data-walk]'].map((one) => document.querySelector(one)!);
				return figure!.getBoundingClientRect().bottom - walk!.getBoundingClientRect().bottom;
			});
			expect(drawing).toBeLessThanOrEqual(1);
			expect(faults).toEqual([]);
			await close();
		}
	);

	it.each([
		['', 'light', 'rgb(251, 250, 246)'],
		['', 'dark', 'rgb(21, 22, 26)'],
		['?theme=light', 'dark', 'rgb(251, 250, 246)'],
		['?theme=dark', 'light', 'rgb(21, 22, 26)']
	] as const)('asked for "%s" on a %s device has the paper %s', async (search, colorScheme, paper) => {
		// Without scripts it follows the device; what its address asks for needs one.
		for (const javaScriptEnabled of search === '' ? [true, false] : [true]) {
			const { page, close } = await openPage(browser, site, { colorScheme, javaScriptEnabled });
			await page.goto(`${site.origin}${BASE}${path}${search}`, { waitUntil: 'load' });
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
			await close();
		}
	});
});
