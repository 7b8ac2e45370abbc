import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageWords } from '../../src/lib/text/pages/words.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild, takenOver } from './browser.ts';
import { every, inTurn, longestOf } from './standing-for.ts';

/** Every eighth and the longest, in one language after the other; parity.test.ts asks the questions of all of them. */
const ALL = readdirSync('build/en/figures');
const FIGURES = [...new Set([...every(8, ALL), ...longestOf(1, ALL)])];
const FIRST = 'funding-growth';
const PATIENCE = 60_000;
const words = pageWords('en').recompute;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function start(page: Page): Promise<void> {
	await takenOver(page);
	const button = page.locator('[data-recompute] button').first();
	if (!(await button.isVisible())) {
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('[data-recompute] > summary').click();
	}
	await button.click();
}

async function ended(page: Page, state: 'done' | 'failed'): Promise<string> {
	await page.locator('[data-recompute="done"], [data-recompute="failed"]').waitFor({ timeout: PATIENCE });
	const text = await page.locator('[data-recompute] [role="status"]').innerText();
	expect([await page.locator('[data-recompute]').getAttribute('data-recompute'), text]).toEqual([state, text]);
	return text;
}

/** Drawing and table as they stand. */
function shown(page: Page): Promise<string> {
	return page.evaluate(() => {
		const parts = [...document.querySelectorAll('figure.drawing [data-mark], table')];
		return parts.map((part) => part.getAttribute('aria-label') ?? part.textContent).join('\n');
	});
}

describe('recomputed in the browser', () => {
	it('is tried with several figures', () => expect(FIGURES.length).toBeGreaterThan(5));

	it.each(inTurn(FIGURES))('%s gives the published rows, and the page shows the same (%s)', async (figure, lang) => {
		const { page, visit, faults, requests, close } = await openPage(browser, site);
		await visit(`/${lang}/figures/${figure}/`);
		await takenOver(page);
		const before = await shown(page);
		const quiet = requests.length;
		await start(page);
		const text = await ended(page, 'done');
		expect(await page.locator('[data-equal]').getAttribute('data-equal')).toBe('true');
		expect(text).toMatch(/v1\.4\.3/);
		expect(await shown(page)).toBe(before);
		expect(requests.slice(quiet).some((url) => url.includes('/engine/'))).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('a recomputation that fails leaves the page as it was, and says why', () => {
	const failures: [string, (page: Page) => Promise<unknown>, keyof typeof words.failures, RegExp][] = [
		[
			'an extract that was altered',
			(page) =>
				page.route('**/data/*.arrow', async (route) => {
					const answer = await route.fetch();
					const body = await answer.body();
					body[body.length >> 1] = body[body.length >> 1]! ^ 1;
					await route.fulfill({ response: answer, body });
				}),
			'corrupt',
			/\.arrow .*sha256/i
		],
		[
			'a missing engine',
			(page) => page.route('**/engine/*.pack', (route) => route.fulfill({ status: 404 })),
			'missing',
			/\.wasm\.pack/
		],
		[
			'a missing extract',
			(page) => page.route('**/data/*.arrow', (route) => route.fulfill({ status: 404 })),
			'missing',
			/\.arrow/
		],
		['a broken line', (page) => page.context().setOffline(true), 'offline', /./]
	];

	it.each(failures)('%s', async (_, spoil, reason, detail) => {
		const expected = ['Failed to load resource', 'ERR_INTERNET_DISCONNECTED'];
		const { page, visit, faults, close } = await openPage(browser, site, {}, expected);
		await visit(`/en/figures/${FIRST}/`);
		await takenOver(page);
		const before = await shown(page);
		await spoil(page);
		await start(page);
		const text = await ended(page, 'failed');
		expect(text).toContain(words.failures[reason]);
		expect(text).toContain(words.unchanged);
		expect(text).toMatch(detail);
		expect(await shown(page)).toBe(before);
		expect(faults).toEqual([]);
		// Other extracts may still be on their way through the one that spoils them.
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await close();
	});

	it('and can be tried again', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, {}, ['Failed to load resource']);
		await visit(`/en/figures/${FIRST}/`);
		await page.route('**/engine/*.pack', (route) => route.fulfill({ status: 404 }), { times: 1 });
		await start(page);
		await ended(page, 'failed');
		await start(page);
		await page.locator('[data-recompute="done"]').waitFor({ timeout: PATIENCE });
		expect(await page.locator('[data-equal]').getAttribute('data-equal')).toBe('true');
		expect(faults).toEqual([]);
		await close();
	});

	it('the reader can cancel it', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/en/figures/${FIRST}/`);
		await takenOver(page);
		const before = await shown(page);
		// The engine never arrives, so that there is something to cancel.
		await page.route('**/engine/*.pack', () => {});
		await start(page);
		await page.locator('[data-recompute="loading"] progress').waitFor();
		await page.locator('[data-recompute] button').click();
		expect(await ended(page, 'failed')).toContain(words.failures.cancelled);
		expect(await shown(page)).toBe(before);
		expect(faults).toEqual([]);
		await close();
	});
});
