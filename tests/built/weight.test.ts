import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { weigh } from '../../scripts/bench/weight.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, serveBuild } from './browser.ts';
import { LIBRARY, heaviest, pages } from './packed.ts';

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

	it.each(LANGS)('the home page keeps its budget before interaction (%s)', async (lang) => {
		const { total, scripts, requests } = await weigh(browser, `${site.origin}${BASE}/${lang}/`);
		expect(requests.length).toBeGreaterThan(1);
		expect(total).toBeLessThanOrEqual(BUDGETS.homeBytes.limit);
		expect(scripts).toBeLessThanOrEqual(BUDGETS.homeScripts.limit);
	});

	it('the heaviest page of every kind keeps its budget before interaction', async () => {
		const heavy: string[] = [];
		for (const { path } of heaviest) {
			const { total } = await weigh(browser, `${site.origin}${BASE}${path}`);
			if (total > BUDGETS.pageBytes.limit) heavy.push(`${path}: ${total} bytes`);
		}
		expect(heavy).toEqual([]);
	});

	it('no page asks for the engine or an extract before the reader does', async () => {
		// Pages of one kind have the scripts of one template: two of each, and every fourth figure.
		const seen = new Map<string, number>();
		const looked = pages.filter(({ kind, lang }) => {
			if (lang !== 'en') return false;
			const place = seen.get(kind) ?? 0;
			seen.set(kind, place + 1);
			return place < 2 || (kind === 'figures/*' && place % 4 === 0);
		});
		expect(looked.length).toBeGreaterThan(30);
		const early: string[] = [];
		for (const { rest } of looked) {
			const { requests } = await weigh(browser, `${site.origin}${BASE}/en/${rest}`);
			const paths = requests.map((url) => new URL(url).pathname.slice(BASE.length + 1));
			early.push(
				...paths
					.filter((path) => /^(engine|data\/\w)/.test(path) || LIBRARY.includes(path))
					.map((path) => `/en/${rest}: ${path}`)
			);
		}
		expect(early).toEqual([]);
	});
});
