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
		['a phone', { isMobile: true, hasTouch: true }, 0],
		['a desk', {}, 1]
	] as const)(
		'says its sentence before its choices, and tells of keys where there are some: %s',
		async (_, kind, keys) => {
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
			expect(await page.locator('[data-status]:visible').count()).toBe(keys);
			// Nothing is under the foot but the margin of the frame.
			const blank = await page.evaluate(
				() =>
					document.body.getBoundingClientRect().bottom -
					document.querySelector('footer')!.getBoundingClientRect().bottom
			);
			expect(blank).toBeLessThanOrEqual(16);
			expect(faults).toEqual([]);
			await close();
		}
	);
});
