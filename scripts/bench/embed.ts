/** What a figure costs a page of others on the slow line: bytes, first drawing, and how far it pushes the page around. */

import type { Browser, Frame, Page } from 'playwright-core';
import { openSlowPage } from './line.ts';

const PATIENCE = 120_000;

export interface Cost {
	/** Bytes of everything that came over the line, headers included. */
	readonly bytes: number;
	/** Milliseconds from the request of the page until every figure is drawn. */
	readonly drawn: number;
	/** All layout shifts together, as browsers count them. */
	readonly shift: number;
}

/** Opens the page, brings each of its frames into view in turn, and adds up. A page without frames draws itself. */
export async function costOf(browser: Browser, url: string): Promise<Cost> {
	const { page, session, close } = await openSlowPage(browser, { viewport: { width: 760, height: 900 } });
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	const begin = performance.now();
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForLoadState('domcontentloaded');
	const frames = await page.locator('iframe').count();
	if (frames === 0) await untilDrawn(page.mainFrame());
	for (let place = 0; place < frames; place += 1) {
		await page.locator('iframe').nth(place).scrollIntoViewIfNeeded();
		await untilDrawn(await frameAt(page, place));
	}
	const drawn = performance.now() - begin;
	await page.waitForLoadState('networkidle');
	const shift = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)
	);
	await close();
	return { bytes, drawn, shift };
}

async function frameAt(page: Page, place: number): Promise<Frame> {
	const frame = await (await page.locator('iframe').nth(place).elementHandle())?.contentFrame();
	if (!frame) throw new Error(`embed: frame ${place} of ${page.url()} should be there`);
	return frame;
}

async function untilDrawn(frame: Frame): Promise<void> {
	const begin = performance.now();
	while (performance.now() - begin < PATIENCE) {
		const drawn = await frame.evaluate(isDrawn).catch(() => false);
		if (drawn) return;
	}
	throw new Error(`${frame.url()} should draw a chart within ${PATIENCE / 1000} s`);
}

/** In the page: is something painted, and a drawing with marks laid out? */
function isDrawn(): boolean {
	const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
	return (
		painted &&
		[...document.querySelectorAll('svg')].some((svg) => {
			const mark = svg.querySelector('rect, path, circle');
			return mark !== null && svg.getBoundingClientRect().height > 60;
		})
	);
}
