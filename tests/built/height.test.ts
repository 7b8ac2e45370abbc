/** How far a reader scrolls: the page of every figure in screens, before anything is unfolded, without scripts, in the language of the longest words. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';
import { builtPages } from './listing.ts';

const figures = builtPages().filter(({ kind, lang }) => kind === 'figures/*' && lang === 'kk');

/** The most screens, and the figures that still need more: their number may only fall. */
const SCREENS = [
	{
		name: 'phone',
		width: 390,
		height: 844,
		most: 6,
		over: {
			abroad: 6.4,
			covid: 6.2,
			'money-then-and-now': 6.5,
			'on-what-care': 6.2,
			'planned-and-spent': 6.4,
			promises: 6.2,
			'revision-lens': 7.2,
			'who-pays': 6.4
		} as Readonly<Record<string, number>>
	},
	{
		name: 'desk',
		width: 1366,
		height: 768,
		most: 4,
		over: {
			abroad: 4.8,
			'categories-then-and-now': 4.4,
			covid: 5.1,
			'disagreement-cards': 4.6,
			'families-pay': 4.4,
			'first-fund-budget': 4.4,
			'flow-then-and-now': 4.9,
			'for-whom': 4.6,
			freshness: 4.7,
			'fund-assets': 4.6,
			'fund-price': 4.2,
			'gap-matrix': 4.4,
			insured: 5,
			'insured-by-region': 4.3,
			'local-budgets-insure': 5.3,
			'money-flow': 4.2,
			'money-then-and-now': 5.7,
			'money-way': 5,
			'on-what-care': 4.8,
			oversight: 4.6,
			'plan-and-actual': 4.6,
			'planned-and-spent': 4.8,
			promises: 5.7,
			providers: 4.4,
			'receipts-by-month': 4.3,
			'revision-lens': 4.9,
			services: 4.2,
			'state-payment': 4.7,
			'two-funds': 4.3,
			'what-money-buys': 4.3,
			'who-is-paid-for': 4.9,
			'who-pays': 4.9
		} as Readonly<Record<string, number>>
	}
];

/** Of a figure on the list: a new fact may be a row more. */
const SLACK = 0.3;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the page of a figure', () => {
	it.each(SCREENS)('is at most $most screens of a $name high', async ({ width, height, most, over }) => {
		expect(figures.length).toBeGreaterThan(30);
		const viewport = { width, height };
		const { page, visit, close } = await openPage(browser, site, { viewport, javaScriptEnabled: false });
		const longer: Record<string, number> = {};
		const lower: string[] = [];
		for (const { path, rest } of figures) {
			await visit(path);
			const high = await page.evaluate(() => document.documentElement.scrollHeight);
			const screens = Math.ceil((high / height) * 10) / 10;
			const id = rest.split('/')[1]!;
			if (screens - Math.max(most, (over[id] ?? 0) + SLACK) > 0.01) longer[id] = screens;
			if (screens <= most && over[id] !== undefined) lower.push(id);
		}
		expect(longer).toEqual({});
		// A figure that needs no more than the others leaves the list.
		expect(lower).toEqual([]);
		await close();
	});
});
