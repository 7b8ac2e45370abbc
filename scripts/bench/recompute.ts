/** How long the engine takes: from the click to ready, and then for each figure's question. Reads it from the pages. */

import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export interface RecomputeTime {
	readonly figure: string;
	/** Milliseconds from the click until the engine is ready. */
	readonly ready: number;
	/** Milliseconds for the figure's question. */
	readonly recompute: number;
}

const PATIENCE = 60_000;

/** Times of every figure that has been built. `address` is the site with its base path. */
export async function recomputeTimes(browser: Browser, address: string): Promise<RecomputeTime[]> {
	const times: RecomputeTime[] = [];
	for (const figure of readdirSync('build/en/figures')) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${address}/en/figures/${figure}/`, { waitUntil: 'networkidle' });
		await page.locator('[data-recompute] button').first().click();
		const done = page.locator('[data-recompute][data-state="done"]');
		await done.waitFor({ timeout: PATIENCE });
		times.push({
			figure,
			ready: Number(await done.getAttribute('data-ready-ms')),
			recompute: Number(await done.getAttribute('data-ms'))
		});
		await context.close();
	}
	return times;
}
