/** Brings a synthetic file into explore as a reader would, and measures it with its first chart. */

import { deflateRawSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { watchMemory } from './memory.ts';
import type { Cost } from './own-files.ts';

const PATIENCE = 300_000;
/** Milliseconds that a reader is in the dialog of the system, choosing; what reads files is made ready meanwhile. */
const CHOOSING = 1000;

export interface InExplore {
	/** Address of the page. */
	readonly url: string;
	/** Path of the file; its table takes its name. */
	readonly file: string;
	/** Of a Parquet file, which of its columns are read. */
	readonly columns?: readonly string[];
	/** Has nothing been asked before, so that the engine has to start first? */
	readonly fresh?: boolean;
	/** Milliseconds for which the reader looks at what was recognised before confirming it; they are not counted. */
	readonly look?: number;
	readonly sql: string;
	/** A word of the chart, by which it is known when it is there. */
	readonly drawn: string;
}

/** `reading` are the milliseconds of the whole from the confirmation to the table. */
export interface InExploreCost extends Cost {
	readonly reading: number;
}

/** From the choice of the file to the first chart. */
export async function readInExplore(requested: InExplore): Promise<InExploreCost> {
	const { url, file, columns, fresh, look = 0, sql, drawn } = requested;
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
		await page.waitForTimeout(CHOOSING);
		const memory = await watchMemory(browser);
		const hash = `#sql=${deflateRawSync(Buffer.from(sql)).toString('base64url')}`;
		const measured = driven(page, { columns: columns ?? null, look, hash, drawn });
		await page.locator('[data-drop] input[type="file"]').setInputFiles(file);
		const cost = await measured;
		const rows = await page.locator('.result tbody tr').count();
		return { rows, ...cost, ...memory.most() };
	} finally {
		await browser.close();
	}
}

interface Drive {
	readonly columns: readonly string[] | null;
	readonly look: number;
	readonly hash: string;
	readonly drawn: string;
}

/** Clicks in the page itself as soon as there is something to click: a driver outside takes its own time for each click. */
async function driven(page: Page, drive: Drive): Promise<{ readonly ms: number; readonly reading: number }> {
	return page.evaluate(async ({ columns, look, hash, drawn }) => {
		// Methods, for a function that has its name from a constant is no function of the page.
		const when = {
			/** The first element that is there, enabled, and tells so much. */
			async there(selector: string, tells = ''): Promise<HTMLElement> {
				return new Promise((resolve) => {
					new MutationObserver((_, observer) => {
						const element = document.querySelector<HTMLElement>(selector);
						if (element?.textContent.includes(tells) !== true) return;
						observer.disconnect();
						resolve(element);
					}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
					document.body.dataset['looked'] = String(performance.now());
				});
			}
		};
		const input = document.querySelector('[data-drop] input[type="file"]')!;
		await new Promise((resolve) => input.addEventListener('change', resolve, { once: true, capture: true }));
		const begin = performance.now();
		await when.there('[data-own] [data-read]');
		const recognised = performance.now();
		for (const box of document.querySelectorAll<HTMLInputElement>('[data-own] fieldset input[type="checkbox"]')) {
			if (columns !== null && box.checked !== columns.includes(box.value)) box.click();
		}
		if (look > 0) await new Promise((resolve) => setTimeout(resolve, look));
		const confirmed = performance.now();
		(await when.there('[data-own] [data-read]:enabled')).click();
		const step = await when.there('[data-own-step="done"], [data-own-step="refused"]');
		const reading = performance.now() - confirmed;
		if (step.dataset['ownStep'] === 'refused') throw new Error(step.innerText);
		location.hash = hash;
		await when.there('[data-opened]:not(:empty)');
		(await when.there('[data-run]:enabled')).click();
		await when.there('[data-answer-drawing]:has(svg)', drawn);
		return { ms: performance.now() - confirmed + (recognised - begin), reading };
	}, drive);
}
