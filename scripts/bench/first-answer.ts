/** How long explore takes from the click to the first answer, and the bytes of it: with nothing kept, and once more. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { watchMemory } from './memory.ts';

export interface FirstAnswer {
	readonly ms: number;
	/** As they came over the line since the click. */
	readonly bytes: number;
}

export async function firstAnswer(url: string): Promise<{ cold: FirstAnswer; warm: FirstAnswer }> {
	// A browser with a folder of its own, for only such a one keeps large files; what the site's worker keeps is not measured.
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-reader-'));
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: await findChromium(),
		args: [...CHROMIUM_FLAGS],
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const cold = await answered(page, url);
	const warm = await answered(page, url);
	await context.close();
	rmSync(folder, { recursive: true });
	return { cold, warm };
}

/** The most memory of a tab in which explore answers a question in SQL and draws one of the form, in bytes. */
export async function tabOfExplore(url: string): Promise<number> {
	const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
	try {
		const page = await browser.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const memory = await watchMemory(browser);
		await page.locator('[data-run]').click();
		await page.locator('[data-stage="done"]').waitFor();
		await page.locator('[data-built-ready]').first().click();
		await page.locator('[data-build-ask]').click();
		await page.locator('[data-built-answer] svg').first().waitFor();
		return memory.most().peak;
	} finally {
		await browser.close();
	}
}

async function answered(page: Page, url: string): Promise<FirstAnswer> {
	await page.goto(url, { waitUntil: 'networkidle' });
	return page.evaluate(
		() =>
			new Promise<FirstAnswer>((resolve, fail) => {
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
					resolve({ ms: performance.now() - begin, bytes });
				}).observe(stage, { attributes: true });
				document.querySelector<HTMLButtonElement>('[data-run]')?.click();
			})
	);
}
