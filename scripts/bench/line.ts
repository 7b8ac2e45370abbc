/** A slow line: what a reader far from a city has. */

import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** Bytes a second and milliseconds: 1.6 Mbit/s with 150 ms to and fro. */
export const SLOW_LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export interface SlowPage {
	readonly page: Page;
	readonly session: CDPSession;
	close(): Promise<void>;
}

/** A page without cache on the slow line. */
export async function openSlowPage(browser: Browser, options: BrowserContextOptions = {}): Promise<SlowPage> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_LINE });
	return { page, session, close: () => context.close() };
}
