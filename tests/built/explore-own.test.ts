import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Browser, Page } from 'playwright-core';
import writeXlsx from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import type { Lang } from '../../src/lib/contract/vocabulary.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { exploreUserWords } from '../../src/lib/text/pages/explore-user.ts';
import { answered, cells } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

/** Synthetic rows in KZ-1048 would be read as they are printed: semicolons, decimal commas, days with points. */
const CSV = 'region;Сумма;day;<b>x</b>\nKZ-ULY;1 234,5;31.12.2024;"<img src=x onerror=alert(1)>"\nKZ;-2;01.02.2023;ә\n';
const PATIENCE = 60_000;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function open(lang: Lang, width = 1280): Promise<WatchedPage> {
	const watched = await openPage(browser, site, { viewport: { width, height: 800 } }, ['Error: ']);
	await watched.visit(`/${lang}/explore/`);
	await watched.page.mouse.move(1, 1);
	await watched.page.mouse.move(2, 2);
	await watched.page.locator('[data-editor="full"]').waitFor();
	await watched.page.locator('[data-own] > summary').click();
	return watched;
}

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
	const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
	await page.locator('[data-drop] input[type=file]').setInputFiles(file);
}

async function drop(page: Page, name: string, content: string): Promise<void> {
	const data = await page.evaluateHandle(
		([file, text]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text!], file!));
			return transfer;
		},
		[name, content]
	);
	await page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: data });
}

async function read(page: Page): Promise<void> {
	await page.locator('[data-read]').click();
	await page.locator('[data-own-step="done"]').waitFor({ timeout: PATIENCE });
}

/** Asks what stands in the editor, or `sql` in its place, and gives the cells. */
async function ask(page: Page, sql?: string): Promise<string[]> {
	if (sql !== undefined) {
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await page.keyboard.insertText(sql);
	}
	await page.locator('[data-run]:enabled').click();
	await answered(page);
	return cells(page);
}

/** In Kazakh on a phone, where words have the least room, and in Russian on a desk; what follows is in English. */
describe.each([
	['kk', 320],
	['ru', 1280]
] as const)("a reader's own file in %s", (lang, width) => {
	const words = exploreUserWords(lang);

	it('is dropped, confirmed, asked with SQL beside a published table, and sent nowhere', async () => {
		const { page, faults, requests, close } = await open(lang, width);
		await drop(page, 'Мой отчёт.csv', CSV);
		await page.getByText(fill(words.confirm.lead, { format: 'CSV' })).waitFor();
		expect(await page.locator('[data-choice="delimiter"]').inputValue()).toBe(';');
		expect(await page.locator('[data-choice="decimal"]').inputValue()).toBe(',');
		const kinds = page.locator('[data-kind]');
		const found = await kinds.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
		expect(found).toEqual(['text', 'number', 'day', 'text']);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await read(page);
		expect(await page.locator('[data-own-tables] strong').innerText()).toBe('мой_отчёт');
		expect((await ask(page)).slice(0, 4)).toContain('<img src=x onerror=alert(1)>');
		const joined = 'select count(*) c, sum("Сумма") s from "мой_отчёт" join regions on code = region';
		expect((await ask(page, joined)).length).toBe(2);
		expect(faults).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(site.origin) && !/^(blob|data):/.test(url))).toEqual([]);
		expect(decodeURIComponent(requests.join(' '))).not.toContain('отчёт');
		await close();
	});
});

describe("a reader's own file", () => {
	const words = exploreUserWords('en');
	let watched: WatchedPage;
	let page: Page;
	beforeAll(async () => {
		watched = await open('en');
		page = watched.page;
	});
	afterAll(() => watched.close());

	it('may be a workbook whose packed sheet is large, or Parquet of which columns are chosen', async () => {
		const rows = Array.from({ length: 20_000 }, (_, at) => [{ value: `synthetic ${at}` }, { value: at }]);
		const sheets = [{ data: [[{ value: 'name' }, { value: 'n' }], ...rows], sheet: 'One' }];
		const workbook = await (writeXlsx as unknown as (all: unknown) => { toBuffer(): Promise<Buffer> })(
			sheets
		).toBuffer();
		await choose(page, 'book.xlsx', workbook);
		await page.locator('[data-read]').waitFor({ timeout: PATIENCE });
		await read(page);
		expect(await ask(page, 'select sum(n) from book')).toEqual(['199 990 000']);
		// An engine that starts anew has it again.
		await page.locator('[data-reset]').click();
		await page.locator('[data-stage="reset"]').waitFor({ timeout: PATIENCE });
		expect(await ask(page, 'select count(*) from book')).toEqual(['20 000']);
		const columnData = [
			{ name: 'a', data: [1.5, 2.5], type: 'DOUBLE' as const },
			{ name: 'b', data: ['x', 'y'], type: 'STRING' as const }
		];
		await choose(page, 'synthetic.parquet', new Uint8Array(parquetWriteBuffer({ columnData })));
		await page.locator('[data-plan]').waitFor();
		await page.locator('fieldset input[value="a"]').uncheck();
		await page.locator('[data-filter="0"]').selectOption('b');
		await page.locator('[data-value="0"]').fill('y');
		await read(page);
		expect(await ask(page)).toEqual(['y']);
		expect(watched.faults).toEqual([]);
	});

	it('tells its problems, may be corrected and taken away', async () => {
		await choose(page, 'bad.csv', `n,t\n${'1,x\n'.repeat(1000)}seven,<i>y</i>\n5\n`);
		await page.locator('[data-choice="header"], [data-read]').first().waitFor();
		await read(page);
		const texts = await page.locator('[data-problems="2"] li').allInnerTexts();
		expect(texts).toEqual([
			'bad.csv:1002 n: “seven” is not a number and is left empty; correct it or read the column as text',
			'bad.csv:1003 row: too few cells: 1 < 2; the missing ones are left empty'
		]);
		await page.getByRole('button', { name: fill(words.tables.remove, { name: 'bad' }) }).click();
		await page.locator('[data-own-tables] strong', { hasText: /^bad$/ }).waitFor({ state: 'detached' });
		await choose(page, 'none.csv', '');
		await page.getByText('none.csv is empty; choose another file.').waitFor();
		await choose(page, 'old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]));
		await page.getByText('old.xls is an old workbook (XLS); save it as XLSX or CSV.').waitFor();
	});

	it('can be stopped while it is read', async () => {
		await choose(page, 'long.csv', `a;b\n${'"synthetic; row";1,5\n'.repeat(2_000_000)}`);
		await page.locator('[data-read]').click();
		await page.locator('[data-cancel]').click();
		await page.getByText('The reading of long.csv was stopped.').waitFor();
		expect(await page.locator('[data-own-tables] strong').allInnerTexts()).not.toContain('long');
	});

	it('stays only when asked to, comes back on a click, and is forgotten with one button', async () => {
		// As long as several parts.
		await choose(page, 'kept.csv', `a,b\n${'1,x\n'.repeat(1_500_000)}2,y\n`);
		await read(page);
		expect(await page.locator('[data-kept]').count()).toBe(0);
		await page.getByLabel(fill(words.tables.keep, { name: 'kept' })).check();
		await page.locator('[data-kept="1"]').waitFor();
		await page.reload();
		await page.locator('[data-own] > summary').click();
		await page.locator('[data-kept="1"]').waitFor();
		expect(await page.locator('[data-own-tables]').count()).toBe(0);
		await page.mouse.move(1, 1);
		await page.mouse.move(2, 2);
		await page.locator('[data-editor="full"]').waitFor();
		await page.locator('[data-restore]').click();
		await page.locator('[data-own-step="done"]').waitFor({ timeout: PATIENCE });
		expect(await ask(page, 'select count(*), sum(a), max(b) from kept')).toEqual(['1 500 001', '1 500 002', 'y']);
		await page.locator('[data-forget]').click();
		await page.getByText(words.stored.forgotten).waitFor();
		await page.reload();
		await page.locator('[data-own] > summary').click();
		expect(await page.locator('[data-kept]').count()).toBe(0);
		expect(watched.faults).toEqual([]);
	});

	it('of this site is fetched by ranges or, without a list of its parts, whole; one of another site not at all', async () => {
		const { page: fresh, faults, requests, close } = await open('en');
		await fresh.getByText(words.remote.title, { exact: true }).click();
		await fresh.getByLabel(words.remote.address).fill('https://example.com/a.parquet');
		await fresh.getByRole('button', { name: words.remote.open }).click();
		await fresh.getByText('https://example.com is another site; only files of this site are fetched.').waitFor();
		await fresh.getByLabel(words.remote.address).fill('/latest/sources.parquet');
		await fresh.keyboard.press('Enter');
		await fresh.locator('[data-plan]').waitFor();
		await read(fresh);
		expect(await fresh.locator('[data-own-tables] strong').innerText()).toBe('sources_2');
		const rows = tableFromArrays({ n: Float64Array.of(1.5, 2), t: ['x', 'y'] });
		const served = Buffer.from(tableToIPC(rows, 'file'));
		await fresh.context().route('**/data/synthetic.arrow', async (route) => {
			const [from, to] = /bytes=(\d+)-(\d+)/
				.exec(route.request().headers()['range'] ?? '')!
				.slice(1)
				.map(Number);
			const headers = { 'content-range': `bytes ${from}-${to}/${served.length}` };
			await route.fulfill({ status: 206, headers, body: served.subarray(from, to! + 1) });
		});
		await fresh.getByLabel(words.remote.address).fill('/data/synthetic.arrow');
		await fresh.keyboard.press('Enter');
		await fresh.locator('fieldset input[value="t"]').uncheck();
		await read(fresh);
		expect(await ask(fresh)).toEqual(['1.5', '2']);
		await fresh.getByLabel(words.remote.address).fill('/data/sources.arrow');
		await fresh.keyboard.press('Enter');
		await fresh.getByText(words.remote.whole.split('{')[0]!).waitFor();
		await read(fresh);
		expect(await fresh.locator('[data-own-tables] strong').last().innerText()).toBe('sources_3');
		expect(faults).toEqual([]);
		expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
		await close();
	});
});
