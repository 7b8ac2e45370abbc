/** How long the engine takes: from the click to ready, and from there to a figure recomputed. Reads it from the pages. */

import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export interface RecomputeTime {
	readonly figure: string;
	/** Milliseconds from the click until the engine is ready. */
	readonly ready: number;
	/** Milliseconds from there to the answer, extracts fetched, checked and loaded. */
	readonly first: number;
	/** Milliseconds for the figure once more, in the engine that then stands ready with its tables. */
	readonly recompute: number;
}

const PATIENCE = 60_000;

/** Times of every figure that has been built. `address` is the site with its base path. Throws when one fails. */
export async function recomputeTimes(browser: Browser, address: string): Promise<RecomputeTime[]> {
	const times: RecomputeTime[] = [];
	for (const figure of readdirSync('build/en/figures')) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${address}/en/figures/${figure}/`, { waitUntil: 'networkidle' });
		await page.mouse.move(1, 1);
		// Until the scripts have taken the page over there are two drawings, and nobody hears the click.
		await page.locator('figure.drawing .phone').waitFor({ state: 'detached' });
		const [clicked, ready, done] = await page.evaluate(stages, PATIENCE);
		const [, readyAgain, doneAgain] = await page.evaluate(stages, PATIENCE);
		times.push({ figure, ready: ready - clicked, first: done - ready, recompute: doneAgain - readyAgain });
		await context.close();
	}
	return times;
}

/** In the page: clicks, and tells when the click was, when the engine was ready and when the answer was there. */
function stages(patience: number): Promise<[clicked: number, ready: number, done: number]> {
	return new Promise((resolve, fail) => {
		const part = document.querySelector('[data-recompute]');
		const clicked = performance.now();
		let ready = clicked;
		if (part === null) return fail(new Error('the page has nothing to recompute'));
		new MutationObserver(() => {
			const stage = part.getAttribute('data-recompute');
			if (stage === 'running' && ready === clicked) ready = performance.now();
			if (stage === 'done') resolve([clicked, ready, performance.now()]);
			if (stage === 'failed') fail(new Error(part.querySelector('[role="status"]')?.textContent ?? 'failed'));
		}).observe(part, { attributes: true });
		setTimeout(() => fail(new Error(`the engine should answer within ${patience / 1000} s`)), patience);
		part.querySelector('button')?.click();
	});
}
