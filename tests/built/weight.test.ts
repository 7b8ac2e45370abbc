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

	it('no page asks for the engine or an extract before the reader does, and the heaviest of every kind keeps its budget', async () => {
		// Pages of one kind have the scripts of one template: the heaviest of each, and every sixth figure.
		const figures = pages.filter(({ kind, lang }) => kind === 'figures/*' && lang === 'en');
		const others = figures.filter((_, place) => place % 6 === 0).map(({ path }) => path);
		const looked = [...new Set([...heaviest.map(({ path }) => path), ...others])];
		expect(looked.length).toBeGreaterThan(25);
		const [heavy, early]: [string[], string[]] = [[], []];
		for (const path of looked) {
			const { total, requests } = await weigh(browser, `${site.origin}${BASE}${path}`);
			if (total > BUDGETS.pageBytes.limit) heavy.push(`${path}: ${total} bytes`);
			const paths = requests.map((url) => new URL(url).pathname.slice(BASE.length + 1));
			const rows = paths.filter((one) => /^(engine|data\/\w)/.test(one) || LIBRARY.includes(one));
			early.push(...rows.map((one) => `${path}: ${one}`));
		}
		expect({ heavy, early }).toEqual({ heavy: [], early: [] });
	});
});
