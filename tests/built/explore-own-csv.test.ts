import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { exploreHash } from '../../src/lib/export/fragment.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { exploreUserWords } from '../../src/lib/text/pages/explore-user.ts';
import { answered, cells, fullEditor } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

const PATIENCE = { timeout: 60_000 };
const ROWS = 100_000;

/** Synthetic rows, so many that DuckDB's own reader takes them. */
const CSV = [
	'аймақ;сома;күні;ескерту',
	...Array.from({ length: ROWS }, (_, at) => `"Ұлытау ""${at % 7}""";${at},25;${10 + (at % 9)}.12.2024;synthetic ${at}`)
].join('\n');

const item = exploreUserWords('en');
const words = exploreWords('en');
let browser: Browser;
let site: Site;
let folder: string;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ashyq-qor-own-csv-'));
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
});
beforeEach(async () => {
	await watched?.close();
	watched = await openPage(browser, site, {}, ['Error: ', 'Buffering missing file']);
	page = watched.page;
	await watched.visit('/en/explore/');
	await fullEditor(page);
	await ask('select 1 as one');
	await page.locator('[data-own] > summary').click();
});

async function choose(name: string, content: string): Promise<string> {
	const path = join(folder, name);
	writeFileSync(path, content);
	await page.locator('[data-drop] input[type=file]').setInputFiles(path);
	await page.locator('[data-read]').waitFor(PATIENCE);
	return path;
}

async function read(): Promise<void> {
	await page.locator('[data-read]').click();
	await page.locator('[data-own-step="done"]').waitFor(PATIENCE);
}

async function ask(sql: string): Promise<string[]> {
	await page.evaluate(() => (location.hash = '#none'));
	await page.evaluate((hash) => (location.hash = hash), exploreHash(sql));
	await page.locator('.told', { hasText: words.fragment.opened }).waitFor(PATIENCE);
	await page.locator('[data-run]').click();
	await answered(page);
	return cells(page);
}

async function reset(): Promise<void> {
	await page.locator('[data-reset]').click();
	await page.locator('[data-stage="reset"]').waitFor(PATIENCE);
}

const TOLD = 'select count(*), sum("сома")::bigint, max("күні"), min("аймақ"), typeof(any_value("күні")) from plain';
const EXPECTED = ['100 000', '4 999 975 000', '2024-12-18', 'Ұлытау "0"', 'DATE'];

describe("a large CSV of a reader's own", () => {
	it("is read by DuckDB's own reader, stays through a reset, and is kept as it is", async () => {
		await choose('plain.csv', CSV);
		await read();
		expect(await ask(TOLD)).toEqual(EXPECTED);
		await reset();
		expect(await ask(TOLD)).toEqual(EXPECTED);
		await page.getByLabel(fill(item.tables.keep, { name: 'plain' })).check();
		await page.locator('[data-kept="1"]').waitFor(PATIENCE);
		const stored = await page.evaluate(async () => {
			const place = await (await navigator.storage.getDirectory()).getDirectoryHandle('own-tables');
			return (await (await place.getFileHandle('plain.json')).getFile()).text();
		});
		expect(JSON.parse(stored)).toMatchObject({ rows: ROWS, csv: { decimal: ',', days: '%d.%m.%Y', delimiter: ';' } });
		await page.reload();
		await page.locator('[data-own] > summary').click();
		await page.locator('[data-restore]').click();
		await page.locator('[data-own-step="done"]').waitFor(PATIENCE);
		await fullEditor(page);
		expect(await ask(TOLD)).toEqual(EXPECTED);
		expect(watched.faults).toEqual([]);
	});

	it('may be confirmed late, otherwise than it was recognised, or after a question that came between', async () => {
		await choose('plain.csv', CSV);
		expect(await ask('select 2 as two')).toEqual(['2']);
		await page.locator('[data-read]:enabled').waitFor(PATIENCE);
		// Quicker than a file is looked at anew.
		await page.evaluate(() => {
			for (const at of [1, 2]) {
				const kind = document.querySelector<HTMLSelectElement>(`[data-kind="${at}"]`)!;
				kind.value = 'text';
				kind.dispatchEvent(new Event('change', { bubbles: true }));
			}
			document.querySelector<HTMLButtonElement>('[data-read]')!.click();
		});
		await page.locator('[data-own-step="done"]').waitFor(PATIENCE);
		const typed = 'select typeof(any_value("сома")), typeof(any_value("күні")), count(*) from plain';
		expect(await ask(typed)).toEqual(['VARCHAR', 'VARCHAR', '100 000']);
		expect(await page.locator('[data-own-tables] strong').allInnerTexts()).toEqual(['plain']);
	});

	it('leaves nothing when it is not confirmed', async () => {
		await choose('plain.csv', CSV);
		await page.getByRole('button', { name: item.confirm.cancel }).click();
		await page.locator('[data-read]').waitFor({ state: 'detached' });
		const left = `select count(*) from duckdb_tables() where table_name = 'plain'`;
		await expect.poll(() => ask(left)).toEqual(['0']);
	});

	it('is read by ours where a cell far behind is odd, and its line is told', async () => {
		await choose('odd.csv', `${CSV}\n"Ұлытау ""7""";007;10.12.2024;\n`);
		await read();
		expect(await page.locator('[data-problems="1"] li').allInnerTexts()).toEqual([
			'odd.csv:100002 сома: “007” is not a number and is left empty; correct it or read the column as text'
		]);
		expect(await ask('select count(*), count("сома") from odd')).toEqual(['100 001', '100 000']);
	});

	it('is told to be gone when the engine starts anew and the file is another one', async () => {
		const path = await choose('gone.csv', CSV);
		await read();
		writeFileSync(path, `${CSV}\n"Ұлытау";1;10.12.2024;later\n`);
		await reset();
		await page.getByText(fill(item.refused.changed, { file: 'gone.csv', found: 'gone' })).waitFor(PATIENCE);
		expect(await page.locator('[data-own-tables]').count()).toBe(0);
		expect(await ask('select 3 as three')).toEqual(['3']);
	});

	it('is not taken for what SQL wrote under the name that it is read by, which stays in this tab', async () => {
		await ask(`copy (select 'theirs' as a) to 'own.csv'`);
		for (const path of ['./own.csv', '/own.csv', '../own.csv', '*.csv', `${site.origin}/own.csv`]) {
			await ask(`from read_csv('${path}')`);
			expect(await page.locator('[data-stage="failed"]').count()).toBe(1);
		}
		await choose('plain.csv', CSV);
		await read();
		expect(await ask(TOLD)).toEqual(EXPECTED);
		await ask(`select count(*) from read_text('own.csv') where content <> ''`);
		expect(await page.locator('.result tbody td').allInnerTexts()).not.toContain('1');
		expect(watched.requests.filter((url) => url.endsWith('own.csv'))).toEqual([]);
		expect(watched.faults).toEqual([]);
	});
});
