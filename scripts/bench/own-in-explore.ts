/** Brings a synthetic file into explore as a reader would, confirmed at once, and measures it with its first answer. Knows no budget. */

import { deflateRawSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { watchMemory } from './memory.ts';
import type { Cost } from './own-files.ts';

const PATIENCE = 300_000;

export interface InExplore {
	/** Address of the page. */
	readonly url: string;
	/** Path of the file; its table takes its name. */
	readonly file: string;
	/** Of a Parquet file, which of its columns are read. */
	readonly columns?: readonly string[];
	/** Has nothing been asked before, so that the engine has to start first? */
	readonly fresh?: boolean;
	readonly sql: string;
	/** A column of the answer, by which it is known when it is there. */
	readonly answers: string;
}

/** `reading` are the milliseconds of the whole from the confirmation to the table; the rest are clicks, and the question. */
export interface InExploreCost extends Cost {
	readonly reading: number;
}

/** From the choice of the file to the answer. */
export async function readInExplore({ url, file, columns, fresh, sql, answers }: InExplore): Promise<InExploreCost> {
	const browser = await chromium.launch({ executablePath: await findChromium(), args: [...CHROMIUM_FLAGS] });
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(PATIENCE);
		await page.goto(url, { waitUntil: 'networkidle' });
		if (fresh !== true) {
			await page.locator('[data-run]').click();
			await page.locator('[data-stage="done"]').waitFor();
		}
		await page.locator('[data-own] > summary').click();
		const memory = await watchMemory(browser);
		const begin = performance.now();
		await page.locator('[data-drop] input[type="file"]').setInputFiles(file);
		await page.locator('[data-own] [data-read]').waitFor();
		if (columns !== undefined) {
			for (const box of await page.locator('[data-own] fieldset input[type="checkbox"]').all()) {
				await box.setChecked(columns.includes((await box.getAttribute('value')) ?? ''));
			}
		}
		const confirmed = performance.now();
		await page.locator('[data-own] [data-read]').click();
		const read = page.locator('[data-own-step="done"], [data-own-step="refused"]');
		await read.waitFor();
		const reading = performance.now() - confirmed;
		if ((await read.getAttribute('data-own-step')) === 'refused') throw new Error(await read.innerText());
		const packed = deflateRawSync(Buffer.from(sql)).toString('base64url');
		await page.evaluate((hash) => (location.hash = hash), `#sql=${packed}`);
		await page.locator('[data-opened]:not(:empty)').waitFor();
		await page.locator('[data-run]').click();
		await page.locator('.result thead', { hasText: answers }).waitFor();
		const ms = performance.now() - begin;
		const rows = await page.locator('.result tbody tr').count();
		return { rows, ms, reading, ...memory.most() };
	} finally {
		await browser.close();
	}
}
