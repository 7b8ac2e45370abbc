/** How long explore takes from the click to the first answer, and the bytes of it: with nothing kept, and once more. */

import type { Browser, Page } from 'playwright-core';

export interface FirstAnswer {
	readonly ms: number;
	/** As they came over the line since the click. */
	readonly bytes: number;
}

export async function firstAnswer(browser: Browser, url: string): Promise<{ cold: FirstAnswer; warm: FirstAnswer }> {
	// What the site's own worker keeps is not measured here: only what any browser does.
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const cold = await answered(page, url);
	const warm = await answered(page, url);
	await context.close();
	return { cold, warm };
}

async function answered(page: Page, url: string): Promise<FirstAnswer> {
	await page.goto(url, { waitUntil: 'networkidle' });
	return page.evaluate(
		() =>
			new Promise<FirstAnswer>((told, fail) => {
				const before = performance.getEntriesByType('resource').length;
				const begin = performance.now();
				const stage = document.querySelector('[data-stage]');
				if (stage === null) return fail(new Error('the page should have a stage'));
				new MutationObserver(() => {
					const name = stage.getAttribute('data-stage');
					if (name === 'failed') fail(new Error(stage.textContent ?? 'failed'));
					if (name !== 'done') return;
					const since = performance.getEntriesByType('resource').slice(before) as PerformanceResourceTiming[];
					const bytes = since.reduce((sum, { transferSize }) => sum + transferSize, 0);
					told({ ms: performance.now() - begin, bytes });
				}).observe(stage, { attributes: true });
				document.querySelector<HTMLButtonElement>('[data-run]')?.click();
			})
	);
}
