/** A reader of the built site: a page of the shared Chromium that is watched, closed with its journey. */

import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from '../../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild, type WatchedPage } from '../browser.ts';

export interface Visitor extends WatchedPage {
	/** Path and query of the page that stands open, without the base of the site. */
	address(): string;
	/** The journey is over: nothing that no page of ours may do was done. */
	leave(): Promise<void>;
}

export interface Visitors {
	arrive(options?: BrowserContextOptions, expected?: readonly string[]): Promise<Visitor>;
	readonly browser: () => Browser;
	readonly site: () => Site;
}

/** Opens Chromium and site for the tests of a file. */
export function visitors(): Visitors {
	let browser: Browser;
	let site: Site;
	beforeAll(async () => {
		[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	});
	afterAll(async () => {
		await browser.close();
		await site.close();
	});
	return {
		browser: () => browser,
		site: () => site,
		arrive: async (options, expected) => {
			const watched = await openPage(browser, site, options, expected);
			return {
				...watched,
				address: () => {
					const { pathname, search } = new URL(watched.page.url());
					return pathname.slice(BASE.length) + search;
				},
				leave: async () => {
					expect(watched.faults).toEqual([]);
					await watched.close();
				}
			};
		}
	};
}
