/** How long a reader on a slow line waits for the first chart: from the request to a painted drawing with its marks. */

import type { Browser, Page } from 'playwright-core';
import { openSlowPage } from './line.ts';

const PATIENCE = 300_000;

/** Milliseconds of each run, in a fresh context each. */
export async function firstChart(browser: Browser, url: string, scripts: boolean, runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const { page, close } = await openSlowPage(browser, { javaScriptEnabled: scripts });
		times.push(await untilDrawn(page, url));
		await close();
	}
	return times;
}

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function untilDrawn(page: Page, url: string): Promise<number> {
	const begin = performance.now();
	await page.goto(url, { waitUntil: 'commit' });
	while (performance.now() - begin < PATIENCE) {
		// Asked from outside, so that a page with its scripts off is asked the same.
		const drawn = await page.evaluate(drawnAt).catch(() => null);
		if (drawn !== null) return drawn;
	}
	throw new Error(`${url} should draw a chart within ${PATIENCE / 1000} s`);
}

/** In the page: milliseconds since the request when a whole drawing is laid out and something is painted, else null. */
function drawnAt(): number | null {
	const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
	const drawing = [...document.querySelectorAll('svg')].find((svg) => {
		const mark = svg.querySelector('rect, path, circle');
		return mark !== null && svg.getBoundingClientRect().height > 60;
	});
	if (!painted || drawing === undefined) return null;
	const parsed = [...document.querySelectorAll('*')].at(-1);
	const whole = document.readyState !== 'loading' || (parsed !== undefined && !drawing.contains(parsed));
	return whole ? performance.now() : null;
}
