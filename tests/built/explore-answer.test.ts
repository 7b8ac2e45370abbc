import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { exploreHash, readExploreHash } from '../../src/lib/export/fragment.ts';
import { columnWords } from '../../src/lib/text/catalogue.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { exploreAnswerWords } from '../../src/lib/text/pages/explore-answer.ts';
import { answered } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';
import { fromArrow, fromCsv, fromJson, fromParquet, fromSheet, openEngine, openWorkbook } from './downloads/readers.ts';
import { readPicture } from './downloads/pictured.ts';

const words = exploreWords('en');
const entry = exploreAnswerWords('en');
const HOSTILE = `select * from (values
	(1, '<img src=x onerror=alert(1)>', 1.50, true), (2, '=cmd()', -2.25, null), (3, null, null, false)
) as t(n, "=name", d, yes)`;

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;
let folder: string;
beforeAll(async () => {
	[browser, site, folder] = await Promise.all([openBrowser(), serveBuild(), mkdtemp(join(tmpdir(), 'answer-'))]);
	watched = await openPage(browser, site);
	page = watched.page;
	await open('/en/explore/');
});
afterAll(async () => {
	await browser.close();
	await site.close();
	await rm(folder, { recursive: true });
});

async function open(path: string): Promise<void> {
	await watched.visit(path);
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-editor="full"]').waitFor();
}

async function bring(sql: string): Promise<void> {
	await page.evaluate(() => (location.hash = '#none'));
	await page.evaluate((hash) => (location.hash = hash), exploreHash(sql));
	await page.locator('.told', { hasText: words.fragment.opened }).waitFor();
}

async function ask(sql: string): Promise<void> {
	await bring(sql);
	await page.locator('[data-run]').click();
	await page.locator('.told', { hasText: words.fragment.opened }).waitFor({ state: 'detached' });
	await answered(page);
	expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('done');
}

/** Path of the file that the button makes. */
async function taken(kind: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file="${kind}"]`).click()]);
	expect(download.suggestedFilename()).toMatch(new RegExp(`^ashyq-qor-question-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
	const path = join(folder, download.suggestedFilename());
	await download.saveAs(path);
	return path;
}

describe('an answer in explore', () => {
	it('is taken as a file of every kind, and independent readers find it whole', async () => {
		await ask(HOSTILE);
		const heads = ['n', '=name', 'd', 'yes'];
		const image = '<img src=x onerror=alert(1)>';
		expect(fromCsv(await taken('csv'), true)).toEqual({
			heads: ['n', "'=name", 'd', 'yes'],
			rows: [
				['1', image, '1.50', 'true'],
				['2', "'=cmd()", '-2.25', ''],
				['3', '', '', 'false']
			]
		});
		const json = await taken('json');
		expect(fromJson(json).rows).toEqual([
			[1, image, '1.50', true],
			[2, '=cmd()', '-2.25', null],
			[3, null, null, false]
		]);
		const about = JSON.parse(readFileSync(json, 'utf8')) as Record<string, string>;
		expect([about['note'], about['sql']]).toEqual([`${entry.notOfficial}.`, HOSTILE]);
		expect(readExploreHash(new URL(about['address']!).hash)).toEqual({ sql: HOSTILE });
		const rows = [
			[1, image, 1.5, true],
			[2, '=cmd()', -2.25, null],
			[3, null, null, false]
		];
		expect(await fromParquet(await taken('parquet'))).toEqual({ heads, rows });
		expect(fromArrow(await openEngine(), await taken('arrow'))).toEqual({ heads, rows });
		const workbook = await openWorkbook(await taken('xlsx'));
		expect(workbook.map(({ name }) => name)).toEqual([entry.files.sheets.cover, entry.files.sheets.rows]);
		const [cover, sheet] = workbook;
		expect([cover!.rows[0]![0], cover!.rows[1]![1]]).toEqual([entry.notOfficial, HOSTILE]);
		expect(sheet!.rows.slice(0, 3)).toEqual([
			['n', "'=name", 'd', 'yes'],
			[1, image, 1.5, true],
			[2, "'=cmd()", -2.25, null]
		]);
		expect(watched.faults).toEqual([]);
	});

	it('is taken whole when it has a hundred thousand rows, while the page lives', async () => {
		await ask("select range as n, 'x' || range as t from range(100000)");
		const path = await taken('xlsx');
		const read = fromSheet((await openWorkbook(path))[1]!);
		expect([read.heads, read.rows.length, read.rows.at(-1)]).toEqual([['n', 't'], 100_000, [99_999, 'x99999']]);
		expect((await fromParquet(await taken('parquet'))).rows.length).toBe(100_000);
	});

	it('is cited with its address, record and day', async () => {
		await ask('select  1\nas a');
		await page.getByText(entry.cite.title, { exact: true }).click();
		const text = await page.getByLabel(entry.cite.text, { exact: true }).inputValue();
		expect(text).toMatch(
			/^Ashyq Qor \(\d{4}\)\. A reader’s question to the record of .+, not an official figure: “select 1 as a”\. http:.+#sql=[\w-]+ \(accessed .+\)\.$/
		);
	});

	it('is cited for reference managers, in fields and as files, as no official figure', async () => {
		await ask("select '50 %' as a_b");
		expect(await page.locator('[data-file="bib"]').count()).toBe(0);
		await page.getByText(entry.cite.title, { exact: true }).click();
		const bib = await page.getByLabel('BibTeX', { exact: true }).inputValue();
		expect(bib).toMatch(/^@misc\{ashyq-qor-question-\d{4}-\d\d-\d\d-\w+,\n/);
		expect(bib).toContain(String.raw`title = {{select '50 \%' as a\_b}}`);
		expect(bib).toContain(`note = {${entry.notOfficial}}`);
		expect(readFileSync(await taken('bib'), 'utf8')).toBe(bib);
		const csl = readFileSync(await taken('csl.json'), 'utf8');
		expect(await page.getByLabel('CSL-JSON', { exact: true }).inputValue()).toBe(csl);
		const [item, ...others] = JSON.parse(csl) as Record<string, string>[];
		expect(others).toEqual([]);
		expect([item!['title'], item!['note']]).toEqual(["select '50 %' as a_b", entry.notOfficial]);
		expect(readExploreHash(new URL(item!['URL']!).hash)).toEqual({ sql: "select '50 %' as a_b" });
		expect(watched.faults).toEqual([]);
	});

	it('comes with lines that give it elsewhere, of published tables alone', async () => {
		await ask('select count(*) as n from facts -- all');
		await page.locator('[data-recipe] summary').click();
		const lines = await page.getByLabel('Python', { exact: true }).inputValue();
		expect(lines).toMatch(
			/create view facts as select \* replace \([^)]+\) from read_parquet\('http[^']+\/facts\.parquet'\);\nselect count/
		);
		expect(await page.getByLabel(entry.recipeSql, { exact: true }).inputValue()).toBe(
			'select count(*) as n from facts -- all'
		);
		await ask('create or replace table mine as select 1 as n; select n from mine');
		expect(await page.locator('[data-recipe]').count()).toBe(1);
		await ask('select n + 1 as n from mine');
		expect(await page.locator('[data-recipe]').count()).toBe(0);
	});

	it('is taken as a picture when it is drawn, with the question and what must be said of it inside', async () => {
		const sql = `select * from (values ('<b>Me & you</b>', 3), ('=cmd()', 2)) as t("<i>who</i>", n)`;
		await ask(sql);
		await page.locator('[data-answer-drawing="bars"] svg').waitFor();
		const svg = readFileSync(await taken('svg'), 'utf8');
		const png = readFileSync(await taken('png'));
		expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
		expect(png.readUInt32BE(16)).toBeGreaterThan(900);
		const read = await readPicture(page, svg);
		expect(read).toMatchObject({ root: 'svg', title: sql, rects: 2, reaches: 0 });
		for (const part of [entry.notOfficial, '<b>Me & you</b>', 'CC BY 4.0', 'Record of ', '/en/explore/']) {
			expect(read.texts).toContain(part);
		}
		expect(readExploreHash(new URL(read.href).hash)).toEqual({ sql });
		await page.getByLabel(entry.drawing.table).check();
		await page.locator('[data-file="svg"]').waitFor({ state: 'detached' });
		expect(watched.faults).toEqual([]);
	});

	it('goes into pages of others as HTML without scripts, with its drawing', async () => {
		await ask(`select * from (values ('<img src=x onerror=alert(1)>', 3), ('=cmd()', 2)) as t("<b>who</b>", n)`);
		await page.locator('[data-answer-drawing="bars"] svg').waitFor();
		await page.getByText(entry.embed.title, { exact: true }).click();
		const html = await page.getByLabel(entry.embed.drawn, { exact: true }).inputValue();
		expect(html).not.toMatch(/<script|class=|<img|url\(/);
		const path = join(folder, 'embedded.html');
		await writeFile(path, `<!doctype html><meta charset="utf-8">${html}`);
		const host = await browser.newContext({ javaScriptEnabled: false });
		const other = await host.newPage();
		const requested: string[] = [];
		other.on('request', (request) => requested.push(request.url()));
		await other.goto(pathToFileURL(path).href);
		expect(await other.locator('tbody td').allInnerTexts()).toEqual([
			'<img src=x onerror=alert(1)>',
			'3',
			'=cmd()',
			'2'
		]);
		expect(await other.locator('th').allInnerTexts()).toEqual(['<b>who</b>', 'n']);
		expect(await other.locator('svg rect').count()).toBe(2);
		expect(await other.locator('img, script').count()).toBe(0);
		expect(await other.locator('figcaption').innerText()).toContain(entry.notOfficial);
		const href = await other.locator('figcaption a').getAttribute('href');
		expect(readExploreHash(new URL(href!).hash)).toHaveProperty('sql');
		expect(requested).toHaveLength(1);
		await host.close();
	});

	it('is drawn where that is honest, as the reader likes, and refused in words where it is not', async () => {
		const drawing = page.locator('[data-answer-drawing]');
		await ask('select 2020 + range as year, (range + 1) * 1e9 as kzt from range(4)');
		await page.locator('[data-answer-drawing="columns"] svg [data-mark]').nth(3).waitFor();
		await page.getByLabel(entry.drawing.kinds.lines).check();
		await page.locator('[data-answer-drawing="lines"] svg .line').first().waitFor();
		await page.getByLabel(entry.drawing.table).check();
		expect(await drawing.locator('svg').count()).toBe(0);
		await ask("select 'a' as who, range - 1 as n from range(2)");
		expect(await drawing.innerText()).toContain('“n” has values below zero, and lengths start at zero.');
		await ask("select 'a' as who, range as n from range(2)");
		expect(await drawing.innerText()).toContain('several rows stand at one place (a); nothing is added up here');
		expect(await drawing.locator('svg').count()).toBe(0);
	});

	it('says which of several statements it answers', async () => {
		await ask("select ';'; select 2 as b;");
		await page.getByText('Statements: 2. The answer of the last one is shown.').waitFor();
		expect(await page.locator('.result tbody td').allInnerTexts()).toEqual(['2']);
	});
});

describe('the editor of explore', () => {
	it('tidies SQL, and leaves what it can not read', async () => {
		await bring('select 1,2');
		await page.locator('[data-format]').click();
		await page.locator('.told', { hasText: entry.format.done }).waitFor();
		expect(await page.locator('.cm-line').allInnerTexts()).toEqual(['select', '  1,', '  2']);
		await bring("select 'open");
		await page.locator('[data-format]').click();
		await page.locator('.told', { hasText: entry.format.failed }).waitFor();
		expect(await page.locator('.cm-line').allInnerTexts()).toEqual(["select 'open"]);
	});

	it('tells the meaning of a name by pointer and by keys', async () => {
		await bring('select facts.rounding');
		const says = `facts.rounding: ${columnWords('facts', 'rounding', 'en')}`;
		await page.locator('.cm-content').focus();
		await page.keyboard.press('Control+End');
		await page.keyboard.press('ArrowLeft');
		await page.locator('[data-meaning]', { hasText: says }).waitFor();
		await page
			.locator('.cm-line')
			.first()
			.hover({ position: { x: 60, y: 10 } });
		await page
			.locator('.cm-line')
			.first()
			.hover({ position: { x: 130, y: 10 } });
		await page.locator('.cm-tooltip .meaning', { hasText: says }).waitFor();
	});
});

describe('the history of explore', () => {
	it('is kept over a reload, opens in the editor, and is forgotten', async () => {
		await ask('select 4711 as kept');
		await open('/en/explore/');
		await page.getByText(entry.history.title, { exact: true }).click();
		const stored = page.locator('[data-history] li button');
		expect(await stored.first().innerText()).toBe('select 4711 as kept');
		await stored.first().click();
		expect(await page.locator('.cm-content').innerText()).toContain('select 4711 as kept');
		expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('idle');
		await page.locator('[data-forget-history]').click();
		await page.getByText(entry.history.cleared).waitFor();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	it('stores nothing before a question was run, and does without a storage', async () => {
		const { page: other, visit, faults, close } = await openPage(browser, site);
		await visit('/kk/explore/');
		expect(await other.evaluate(() => localStorage.length)).toBe(0);
		await close();
		const refusing = await openPage(browser, site);
		await refusing.page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('private', 'SecurityError');
				}
			})
		);
		await refusing.visit('/ru/explore/');
		await refusing.page.locator('[data-run]').click();
		await refusing.page.locator('[data-stage="done"]').waitFor({ timeout: 60_000 });
		await refusing.page.locator('[data-history]').waitFor();
		expect([...faults, ...refusing.faults]).toEqual([]);
		await refusing.close();
	});
});
