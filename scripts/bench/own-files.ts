/** Opens the page of synthetic files in a browser of its own and measures one way with seconds and peak memory. Knows no budget. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { openSite } from '../serve/site.ts';
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

export interface OwnFiles {
	/** `also` runs in the page after the way has been measured. */
	measure<T>(
		way: Way,
		file: string | null,
		also?: (page: Page) => Promise<T>
	): Promise<Cost & { readonly also: T | null }>;
	close(): Promise<void>;
}

/** Builds the page, with the engine and the extracts of the site beside it. */
export async function openOwnFiles(): Promise<OwnFiles> {
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
				const session = await browser.newBrowserCDPSession();
				const { processInfo } = await session.send('SystemInfo.getProcessInfo');
				const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
				// The page's own is the largest; others are spare.
				const id = ids.sort((one, other) => memoryOf(other, 'VmRSS') - memoryOf(one, 'VmRSS'))[0]!;
				forgetPeak(id);
				const before = memoryOf(id, 'VmRSS');
				const cost = await page.evaluate(() => window.bench.run());
				const peak = memoryOf(id, 'VmHWM');
				return { ...cost, peak, grown: peak - before, also: also === undefined ? null : await also(page) };
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

/** Memory of a process on Linux: what it holds, or the most that it held. */
function memoryOf(id: number, what: 'VmRSS' | 'VmHWM'): number {
	try {
		return Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
	} catch {
		return NaN;
	}
}

/** Has Linux count the most memory of a process anew. */
function forgetPeak(id: number): void {
	try {
		writeFileSync(`/proc/${id}/clear_refs`, '5');
	} catch {
		// Elsewhere nothing is told of memory at all.
	}
}
