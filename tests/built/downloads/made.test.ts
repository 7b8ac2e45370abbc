/** What the reader's own browser makes on demand: files of a chosen state, pictures at twice the size, square ones, the archive. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { DATA_KINDS, fileName, stateFiles } from '../../../src/lib/export/files.ts';
import { number } from '../../../src/lib/text/numbers.ts';
import { filesWords } from '../../../src/lib/text/pages/files.ts';
import type { Site } from '../../../scripts/serve/site.ts';
import { sheetNamed } from '../../workbooks.ts';
import { BASE, openBrowser, openPage, serveBuild, type WatchedPage } from '../browser.ts';
import { BUILD } from '../listing.ts';
import { CODE_NAMES, codesFirst } from './code-columns.ts';
import { shapesOf } from './drawn-alike.ts';
import { fromArrow, fromCsv, fromJson, fromParquet, fromSheet, openEngine, openWorkbook } from './readers.ts';
import { unlike } from './unlike.ts';

const STATE = 'unit-usd';
/** Place of the amount among the heads of the growth of funding: behind the columns for programs and those of the year. */
const AMOUNT = CODE_NAMES.length + 4;
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

async function taken({ page }: WatchedPage, button: string, state = STATE): Promise<Download> {
	const place = page.locator(`[data-downloads="${state}"] ${button}`);
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

/** Files hold words of every language; what a button does is the same in all of them and is tried in one. */
describe.each(LANGS)('on the page of a figure in %s', (lang) => {
	async function open(search = '?unit=usd'): Promise<WatchedPage> {
		const watched = await openPage(browser, site);
		await watched.visit(`/${lang}/figures/funding-growth/${search}`);
		await watched.page.locator('.controls [popovertarget="share"]').click();
		return watched;
	}

	if (lang === 'kk')
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

	it('makes each table of the shown state, with its numbers and not those of the first', async () => {
		const watched = await open();
		const paths: Record<string, string> = {};
		for (const kind of DATA_KINDS) {
			const download = await taken(watched, `[data-make="${kind}"]`);
			expect(download.suggestedFilename()).toBe(fileName('funding-growth', STATE, kind));
			paths[kind] = await download.path();
		}
		const { columns, sheets } = filesWords(lang);
		const json = fromJson(paths['json']!);
		const head = json.heads[AMOUNT]!;
		const place = json.heads.indexOf(columns.number.replace('{head}', head));
		expect(json.rows[0]![place]).toBe(2.68e9);
		expect(json.rows[0]![AMOUNT]).toContain(number(2.68, lang, 2));
		const built = fromJson(`${BUILD}/${lang}/figures/funding-growth/files/funding-growth.json`);
		expect(built.rows[0]![place]).toBe(924e9);
		const workbook = await openWorkbook(paths['xlsx']!);
		const others = {
			csv: fromCsv(paths['csv']!, true),
			parquet: await fromParquet(paths['parquet']!),
			arrow: fromArrow(await openEngine(), paths['arrow']!),
			xlsx: codesFirst(fromSheet(sheetNamed(workbook, sheets.table)))
		};
		const texts = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => String(cell ?? '')));
		for (const [kind, { heads, rows }] of Object.entries(others)) {
			expect(heads, kind).toEqual(json.heads);
			expect(texts(rows), kind).toEqual(texts(json.rows));
		}
		expect(watched.faults).toEqual([]);
		await watched.close();
	});

	it('makes of the first state, byte for byte, the tables that the build makes, and draws the same', async () => {
		const watched = await open('');
		const download = await taken(watched, '[data-pack]', '');
		expect(download.suggestedFilename()).toBe('funding-growth.zip');
		const packed = unzipSync(await bytesOf(download));
		const files = stateFiles('funding-growth', '');
		expect(Object.keys(packed)).toEqual(['readme.txt', ...files.map(({ name }) => name)]);
		for (const { name, kind } of files) {
			if (kind === 'square.svg') {
				const svg = Buffer.from(packed[name]!).toString();
				expect(svg).toContain('width="1080" height="1080"');
				expect((await shapesOf(watched.page, svg)).length).toBeGreaterThan(50);
				continue;
			}
			const place = kind === 'png' ? 'picture.png' : `files/${name}`;
			const built = readFileSync(`${BUILD}/${lang}/figures/funding-growth/${place}`);
			const made = Buffer.from(packed[name]!);
			if (kind === 'png') {
				const [one, other] = [PNG.sync.read(built), PNG.sync.read(made)];
				expect([other.width, other.height]).toEqual([one.width, one.height]);
				expect([unlike(one, other), unlike(other, one)].every((part) => part < 0.02)).toBe(true);
			} else if (kind === 'svg') {
				const shapes = await shapesOf(watched.page, made.toString());
				expect(shapes, name).toEqual(await shapesOf(watched.page, built.toString()));
				expect(shapes.length).toBeGreaterThan(50);
			} else expect(made.equals(built), name).toBe(true);
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
		expect(Object.keys(packed)).toEqual(['readme.txt', ...names]);
		const text = new TextDecoder().decode(packed['readme.txt']);
		for (const name of names) expect(text).toContain(name);
		expect(text).toContain(`${BASE}/${lang}/figures/funding-growth/?unit=usd`);
		expect(text).toContain(filesWords(lang).cover.licenceText);
		expect(text).not.toMatch(/undefined|\{\w+\}/);
		expect(watched.faults).toEqual([]);
		await watched.close();
	});

	if (lang === 'en')
		it('says whose files these are where scripts do not run', async () => {
			const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
			await visit(`/${lang}/figures/funding-growth/`);
			const { withoutScripts } = filesWords(lang).panel;
			const part = page.locator('details[data-downloads]');
			await page.locator('.controls [popovertarget="share"]').click();
			await part.waitFor();
			expect(await part.innerText()).toContain(withoutScripts);
			expect(await page.locator('[data-downloads] a[download]').count()).toBe(12);
			await close();
		});

	if (lang === 'ru')
		it('makes CSV for Excel with Russian or Kazakh settings of the shown state', async () => {
			const watched = await open();
			const download = await taken(watched, '[data-excel]');
			expect(download.suggestedFilename()).toBe(`${STEM}-excel.csv`);
			const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(download));
			expect(text.startsWith('\uFEFFperiod_start;period_end;')).toBe(true);
			const made = await taken(watched, '[data-make="json"]');
			const { rows } = JSON.parse(new TextDecoder().decode(await bytesOf(made))) as {
				rows: Record<string, string | number | null>[];
			};
			const [heads = [], ...cells] = parse(text, { bom: true, delimiter: ';' }) as string[][];
			expect(heads).toEqual(Object.keys(rows[0]!));
			expect(cells.map((row) => Number(row[heads.indexOf('value')]!.replace(',', '.')))).toEqual(
				rows.map((row) => row['value'] ?? 0)
			);
			expect(watched.faults).toEqual([]);
			await watched.close();
		});

	if (lang === 'en')
		it('says so where a file can not be loaded, and goes on working', async () => {
			const watched = await openPage(browser, site, {}, ['404', 'Failed to load']);
			await watched.visit(`/${lang}/figures/funding-growth/?unit=usd`);
			await watched.page.locator('.controls [popovertarget="share"]').click();
			await watched.page.route('**/cite/sources.json', (route) => route.fulfill({ status: 404 }));
			await watched.page.locator(`[data-downloads="${STATE}"] [data-pack]`).click();
			const status = watched.page.locator(`[data-downloads="${STATE}"] [role="status"]`);
			await expect.poll(() => status.textContent()).toBe(filesWords(lang).panel.failedLoad);
			await watched.page.unroute('**/cite/sources.json');
			expect((await taken(watched, '[data-pack]')).suggestedFilename()).toBe(`${STEM}.zip`);
			await watched.close();
		});
});
