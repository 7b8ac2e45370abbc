/** What every test of the built site stands on: a Chromium, the site as a host serves it, pages that are watched. */

import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import type {} from '../../src/lib/view/page-script/lazy-hydrate.ts';
import type {} from './journeys/chromium.ts';
import { headersIn } from '../../scripts/serve/headers.ts';
import { openSite, type Site } from '../../scripts/serve/site.ts';

export const BASE = process.env.BASE_PATH ?? '';

/** A headless Chromium, or a way to the one that the journeys share; close it after the tests. */
export async function openBrowser(): Promise<Browser> {
	const shared = inject('chromium');
	if (shared !== undefined) return chromium.connect(shared);
	return chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
}

/** build/ on a free port, with the headers of hosting/_headers. Throws when the site has not been built. */
export async function serveBuild(): Promise<Site> {
	if (!existsSync('build/index.html')) throw new Error('build/index.html is missing; run npm run build first');
	const headers = headersIn(readFileSync('hosting/_headers', 'utf8'));
	return openSite({ folder: 'build', base: BASE, headers, port: 0 });
}

/** A page in a context of its own, and everything on it that no page of ours may do. */
export interface WatchedPage {
	readonly page: Page;
	/** Console errors, thrown errors, requests to another origin and breaches of the Content-Security-Policy so far. */
	readonly faults: readonly string[];
	/** Addresses asked for so far, in order. */
	readonly requests: readonly string[];
	/** Opens a path of the site, such as `/kk/`, and waits until its scripts have run. */
	visit(path: string): Promise<void>;
	close(): Promise<void>;
}

/** Opens a watched page. `expected` names console errors that the test itself provokes, by a part of their text. */
export async function openPage(
	browser: Browser,
	site: Site,
	options: BrowserContextOptions = {},
	expected: readonly string[] = []
): Promise<WatchedPage> {
	const context = await browser.newContext({ locale: 'en-GB', ...options });
	const page = await context.newPage();
	const faults: string[] = [];
	const requests: string[] = [];
	const fault = (text: string) => {
		if (!expected.some((part) => text.includes(part))) faults.push(`${page.url()}: ${text}`);
	};

	await context.exposeBinding('reportBreach', (_, breach: string) => fault(`policy ${breach}`));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			const report = (window as unknown as { reportBreach(text: string): void }).reportBreach;
			report(`${violatedDirective} forbids ${blockedURI}`);
		});
	});
	await context.addInitScript(() => {
		// A browser on a busy machine takes its line for a slow one, before which explore asks.
		if (Object.getOwnPropertyDescriptor(navigator, 'connection') !== undefined) return;
		const value = { saveData: false, effectiveType: '4g' };
		Object.defineProperty(navigator, 'connection', { value, configurable: true });
	});
	context.on('request', (request) => {
		const url = request.url();
		requests.push(url);
		if (/^(data|blob):/.test(url) || url.startsWith(`${site.origin}/`)) return;
		fault(`request to another origin ${url}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') fault(`console ${message.text()}`);
	});
	page.on('pageerror', (error) => fault(`thrown ${error.message}`));

	return {
		page,
		faults,
		requests,
		visit: async (path) => {
			await page.goto(`${site.origin}${BASE}${path}`, { waitUntil: 'load' });
			if (options.javaScriptEnabled === false) return;
			if (await page.evaluate(() => window.startPage !== undefined)) await takenOver(page);
			else if ((await page.locator('link[rel="modulepreload"]').count()) > 0)
				await page.waitForLoadState('networkidle');
		},
		close: () => context.close()
	};
}

/** Touches a figure's page and waits until its script has taken it over: the two drawings have then become one. */
export async function takenOver(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-drawn] .phone').waitFor({ state: 'detached' });
}
