/** What the reader's own browser makes on demand: pictures at twice the size, square ones, and the archive. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { stateFiles } from '../../../src/lib/share/files.ts';
import { filesWords } from '../../../src/lib/text/pages/files.ts';
import type { Site } from '../../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild, type WatchedPage } from '../browser.ts';
import { BUILD } from '../listing.ts';

const STATE = 'unit-usd';
const STEM = `funding-growth-${STATE}`;
/** Button, ending of the file, width and height. */
const DRAWN = [
	['wide2', '@2x.png', 2400, 1260],
	['square1', '-square.png', 1080, 1080],
	['square2', '-square@2x.png', 2160, 2160]
] as const;

let site: Site;
let browser: Browser;
beforeAll(async () => {
	[site, browser] = await Promise.all([serveBuild(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function taken({ page }: WatchedPage, button: string): Promise<Download> {
	const place = page.locator(`[data-downloads="${STATE}"] ${button}`);
	const [download] = await Promise.all([page.waitForEvent('download'), place.click()]);
	return download;
}

const bytesOf = async (download: Download) => new Uint8Array(await readFile(await download.path()));

/** What part of a picture is not its ground. */
function inked({ data }: PNG): number {
	let dark = 0;
	for (let at = 0; at < data.length; at += 4) if (data[at]! < 110) dark += 1;
	return dark / (data.length / 4);
}

describe.each(LANGS)('on the page of a figure in %s', (lang) => {
	async function open(): Promise<WatchedPage> {
		const watched = await openPage(browser, site);
		await watched.visit(`/${lang}/figures/funding-growth/?unit=usd`);
		await watched.page.locator('details[data-downloads] > summary').click();
		return watched;
	}

	it('draws the picture of the shown state at twice the size and as a square', async () => {
		const watched = await open();
		for (const [button, end, width, height] of DRAWN) {
			const download = await taken(watched, `[data-draw="${button}"]`);
			expect(download.suggestedFilename()).toBe(STEM + end);
			const picture = PNG.sync.read(Buffer.from(await bytesOf(download)));
			expect([end, picture.width, picture.height]).toEqual([end, width, height]);
			expect(inked(picture)).toBeGreaterThan(0.01);
		}
		expect(watched.faults).toEqual([]);
		await watched.close();
	});

	it('packs every file of the state with a readme that names them', async () => {
		const watched = await open();
		const download = await taken(watched, '[data-pack]');
		expect(download.suggestedFilename()).toBe(`${STEM}.zip`);
		const packed = unzipSync(await bytesOf(download));
		const names = stateFiles('funding-growth', STATE).map(({ name }) => name);
		const [readme, ...others] = Object.keys(packed).filter((name) => !names.includes(name));
		expect(others).toEqual([]);
		for (const name of names) {
			const built = readFileSync(`${BUILD}/${lang}/figures/funding-growth/files/${name}`);
			expect(Buffer.from(packed[name]!).equals(built), name).toBe(true);
		}
		const text = new TextDecoder().decode(packed[readme!]);
		for (const name of names) expect(text).toContain(name);
		expect(text).toContain(`${BASE}/${lang}/figures/funding-growth/?unit=usd`);
		expect(text).toContain(filesWords(lang).cover.licenceText);
		expect(text).not.toMatch(/undefined|\{\w+\}/);
		expect(watched.faults).toEqual([]);
		await watched.close();
	});

	it('makes CSV for Excel with Russian or Kazakh settings of the shown state', async () => {
		const watched = await open();
		const download = await taken(watched, '[data-excel]');
		expect(download.suggestedFilename()).toBe(`${STEM}-excel.csv`);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(download));
		expect(text.startsWith('\uFEFFperiod_start;period_end;')).toBe(true);
		const built = readFileSync(`${BUILD}/${lang}/figures/funding-growth/files/${STEM}.json`, 'utf8');
		const { rows } = JSON.parse(built) as { rows: Record<string, string | number | null>[] };
		const [heads = [], ...cells] = parse(text, { bom: true, delimiter: ';' }) as string[][];
		expect(heads).toEqual(Object.keys(rows[0]!));
		expect(cells.map((row) => Number(row[heads.indexOf('value')]!.replace(',', '.')))).toEqual(
			rows.map((row) => row['value'] ?? 0)
		);
		expect(watched.faults).toEqual([]);
		await watched.close();
	});

	it('says so where a file can not be loaded, and goes on working', async () => {
		const watched = await openPage(browser, site, {}, ['404', 'Failed to load']);
		await watched.visit(`/${lang}/figures/funding-growth/?unit=usd`);
		await watched.page.locator('details[data-downloads] > summary').click();
		await watched.page.route('**/*.parquet', (route) => route.fulfill({ status: 404 }));
		await watched.page.locator(`[data-downloads="${STATE}"] [data-pack]`).click();
		const status = watched.page.locator(`[data-downloads="${STATE}"] [role="status"]`);
		await expect.poll(() => status.textContent()).toBe(filesWords(lang).panel.failedLoad);
		await watched.page.unroute('**/*.parquet');
		expect((await taken(watched, '[data-pack]')).suggestedFilename()).toBe(`${STEM}.zip`);
		await watched.close();
	});
});
