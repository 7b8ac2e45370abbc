/** Opens the page of plain ways in a browser of its own and measures one with seconds and peak memory. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { openSite } from '../serve/site.ts';
import { watchMemory } from './memory.ts';
import type {} from './own/page.ts';

export type Way = Parameters<Window['bench']['prepare']>[0];

export interface Cost {
	readonly rows: number;
	readonly ms: number;
	/** The most memory that the page's process held meanwhile, in bytes; NaN where the system does not tell. */
	readonly peak: number;
	/** What of it was not held before the file was chosen. */
	readonly grown: number;
}

export interface UploadedFileTimes {
	/** `also` runs in the page after the way has been measured. */
	measure<T>(
		way: Way,
		file: string | null,
		also?: (page: Page) => Promise<T>
	): Promise<Cost & { readonly also: T | null }>;
	close(): Promise<void>;
}

/** Builds the page, with the engine and the extracts of the site beside it. */
export async function openUploadedFiles(): Promise<UploadedFileTimes> {
	const folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-own-'));
	await build({
		configFile: false,
		root: 'scripts/bench/own',
		logLevel: 'error',
		worker: { format: 'es' },
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000, assetsInlineLimit: 0 }
	});
	for (const part of ['engine', 'data']) cpSync(join('static', part), join(folder, part), { recursive: true });
	const site = await openSite({ folder, base: '', headers: () => [], port: 0 });
	return {
		measure: async (way, file, also) => {
			const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
			try {
				const page = await browser.newPage();
				await page.goto(site.origin, { waitUntil: 'load' });
				await page.waitForFunction(() => 'bench' in window);
				if (file !== null) await page.locator('input').setInputFiles(file);
				await page.evaluate((name) => window.bench.prepare(name), way);
				const memory = await watchMemory(browser);
				const cost = await page.evaluate(() => window.bench.run());
				return { ...cost, ...memory.most(), also: also === undefined ? null : await also(page) };
			} finally {
				await browser.close();
			}
		},
		close: async () => {
			await site.close();
			rmSync(folder, { recursive: true });
		}
	};
}
