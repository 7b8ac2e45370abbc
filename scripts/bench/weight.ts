/** What a page costs before the reader does anything: bytes as they come over the line, by kind. */

import type { Browser } from 'playwright-core';

export interface Weight {
	readonly total: number;
	readonly scripts: number;
	readonly fonts: number;
	readonly requests: readonly string[];
}

/** Opens a page with an empty cache and adds up what it fetched, headers included. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const kinds = new Map<string, string>();
	const requests: string[] = [];
	const weight = { total: 0, scripts: 0, fonts: 0 };
	session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weight.total += encodedDataLength;
		if (kinds.get(requestId) === 'Script') weight.scripts += encodedDataLength;
		if (kinds.get(requestId) === 'Font') weight.fonts += encodedDataLength;
	});
	await session.send('Network.enable');
	await page.goto(url, { waitUntil: 'networkidle' });
	await context.close();
	return { ...weight, requests };
}
