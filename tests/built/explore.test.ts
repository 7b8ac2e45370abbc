import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { exploreHash } from '../../src/lib/export/fragment.ts';
import { columnWords } from '../../src/lib/text/catalogue.ts';
import { exploreWords } from '../../src/lib/text/pages/explore.ts';
import { answered, cells, fullEditor } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

const words = exploreWords('en');
/** The engine's worker writes what it refuses to the console. */
const OWN = ['Error: '];

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	watched = await openPage(browser, site, {}, OWN);
	page = watched.page;
	await watched.visit('/en/explore/');
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await page.locator('[data-editor="full"]').waitFor();
	await page.evaluate(() => Object.assign(window, { alert: () => (document.title = 'alerted') }));
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** Opens a link with the question. */
async function bring(sql: string): Promise<void> {
	await page.evaluate(() => (location.hash = '#none'));
	await page.evaluate((hash) => (location.hash = hash), exploreHash(sql));
	await page.locator('.told', { hasText: words.fragment.opened }).waitFor();
}

/** Asks and gives what the page says then, in one line. */
async function ask(sql: string): Promise<string> {
	await bring(sql);
	await page.locator('[data-run]').click();
	return answered(page);
}

async function isWell(): Promise<void> {
	expect(await ask('select count(*) > 100 as well from facts')).toContain('Rows: 1.');
	expect(await cells(page)).toEqual([words.yes]);
	expect(watched.faults).toEqual([]);
	expect(await page.title()).not.toBe('alerted');
}

describe('explore', () => {
	it('loads no engine and runs nothing before the reader presses Run, though the address brings a question', async () => {
		await bring('drop table facts');
		expect(await page.locator('[data-stage]').getAttribute('data-stage')).toBe('idle');
		expect(watched.requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);
		expect(await page.locator('.cm-content').innerText()).toContain('drop table facts');
		await isWell();
	});

	it('can be asked with the keys alone', async () => {
		await bring('select 41 + 1 as answer');
		await page.locator('.cm-content').focus();
		await page.keyboard.press('Control+Enter');
		expect(await answered(page)).toContain('Rows: 1.');
		expect(await cells(page)).toEqual(['42']);
	});

	it('offers columns and tables with their meaning while they are typed', async () => {
		await bring('select ');
		await page.locator('.cm-content').focus();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('round');
		await page.locator('.cm-tooltip-autocomplete li', { hasText: columnWords('facts', 'rounding', 'en') }).waitFor();
		await page.keyboard.press('Escape');
	});

	it.each([
		["select * from read_csv('https://example.com/a.csv')", /Permission Error/],
		["select * from read_parquet('https://example.com/a.parquet')", /Catalog Error/],
		["select * from 'https://example.com/a.parquet'", /Error/],
		["select * from glob('/*')", /Permission Error/],
		["attach 'https://example.com/a.db'", /Permission Error/],
		["copy facts to 'a.csv'", /Permission Error/],
		["export database 'a'", /Permission Error/],
		['install spatial; load spatial', /Permission Error/],
		['load json', /Permission Error/],
		['pragma enable_external_access', /Error/],
		['set enable_external_access = true', /Error/],
		["set memory_limit = '8GB'", /the configuration has been locked/],
		['reset lock_configuration', /Error/],
		['begin; drop table facts; select * from nosuch', /Catalog Error/],
		['select current_date', /Catalog Error/],
		['', /no statements|The engine refused/]
	])('refuses with a message: %s', async (sql, message) => {
		const text = await ask(sql === '' ? '-- nothing' : sql);
		expect(text).toContain(words.failures.sql);
		expect(text).toMatch(message);
		await isWell();
	});

	it('points at the place of a mistake and names the nearest name', async () => {
		expect(await ask('select fact_id,\n  valu\nfrom spending')).toContain('Line 2, column 3. Did you mean “value”?');
		expect(await ask('select * from spendin')).toContain('Line 1, column 15. Did you mean “spending”?');
	});

	it('shows text as text, exact numbers, old days, Kazakh names, what is empty', async () => {
		expect(await ask(`select '<img src=x onerror=alert(1)>' as "<b>x</b>"`)).toContain('Rows: 1.');
		expect(await cells(page)).toEqual(['<img src=x onerror=alert(1)>']);
		expect(await page.locator('.result th').innerText()).toBe('<b>x</b>');
		await ask(
			`select 9007199254740993 a, 1.50::decimal(9, 2) b, date '1844-02-29' c, null d, [1, null] as "Қ'ала ""Ұ"""`
		);
		expect(await cells(page)).toEqual(['9 007 199 254 740 993', '1.50', '1844-02-29', words.empty, '[1, null]']);
		expect(await page.locator('.result th').last().innerText()).toBe(`Қ'ала "Ұ"`);
		expect(await ask('select * from facts where false')).toContain(words.noRows);
		expect(await ask(`select ${Array.from({ length: 3000 }, (_, at) => `${at} as c${at}`).join(',')}`)).toContain(
			'The answer has 3,000 columns; the first 200 are shown.'
		);
		await isWell();
	});

	it('cuts a cross join without end, draws few of a million rows, sorts them and tells of the columns', async () => {
		expect(await ask('select a.range as a, b.range as b from range(200000) a, range(200000) b')).toContain(
			'Rows: 1,000,000.'
		);
		expect(await page.locator('.result tbody td').count()).toBeLessThan(100);
		await page.locator('.result').evaluate((region) => region.scrollTo(0, region.scrollHeight));
		await page.locator('.result tr[aria-rowindex="1000001"]').waitFor();
		await ask('select range % 7 as a from range(1000)');
		await page.locator('.result th button').click();
		await page.locator('.result th button').click();
		expect((await cells(page))[0]).toBe('6');
		expect(await page.locator('.result th').getAttribute('aria-sort')).toBe('descending');
		await page.getByText(words.statistics.title).click();
		expect(await page.locator('.table-region tbody tr').innerText()).toMatch(/a\s+BIGINT\s+1,000\s+0\s+7\s+0\s+6/);
	});

	it.each([
		[
			'a recursion without end',
			'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r'
		],
		['a cross join', 'select count(*) from range(200000) a, range(200000) b where a.range + b.range = -1']
	])('stops %s within 200 ms', async (_, sql) => {
		// Whatever else the machine does: the quickest of three.
		let quickest = Infinity;
		for (let turn = 0; turn < 3 && quickest >= 200; turn += 1) {
			await bring(sql);
			await page.locator('[data-run]').click();
			await page.locator('[data-stage="running"]').waitFor();
			const ms = await page.evaluate(async () => {
				const stage = document.querySelector('[data-stage]')!;
				const begin = performance.now();
				document.querySelector<HTMLButtonElement>('[data-stop]')!.click();
				while (stage.getAttribute('data-stage') === 'running') await new Promise(requestAnimationFrame);
				return performance.now() - begin;
			});
			expect(await answered(page)).toContain(words.failures.stopped);
			quickest = Math.min(quickest, ms);
		}
		expect(quickest).toBeLessThan(200);
		await isWell();
	});

	it('goes on after it ran out of memory', async () => {
		const text = await ask("select range, random() as r, repeat('y', 300) from range(3000000) order by r");
		expect(text).toContain(words.failures['out-of-memory']);
		expect(text).toContain(words.lost);
		await isWell();
	});

	it('brings dropped tables back before the next question, and on a press', async () => {
		expect(await ask('drop table facts')).toContain(words.spoiled);
		await isWell();
		expect(await ask('create table mine as select 1 as a')).not.toContain(words.spoiled);
		await page.locator('[data-reset]').click();
		expect(await answered(page)).toContain(words.reset);
		await isWell();
	});

	it('tells a broken address and opens nothing of it', async () => {
		await page.evaluate(() => (location.hash = '#sql=____'));
		await page.locator('.told', { hasText: words.fragment.broken }).waitFor();
		expect(watched.faults).toEqual([]);
	});

	it('stands still when the editor comes: a button that moves between press and release is not pressed', async () => {
		const { page: other, visit, close } = await openPage(browser, site);
		await visit('/ru/explore/');
		const top = () => other.locator('[data-run]').evaluate((button) => button.getBoundingClientRect().top + scrollY);
		expect(await other.locator('[data-editor]').getAttribute('data-editor')).toBe('plain');
		const before = await top();
		await fullEditor(other);
		expect(await top()).toBe(before);
		await close();
	});

	it('asks before it loads on a line that saves data', async () => {
		const { page: small, visit, requests, close } = await openPage(browser, site);
		await small.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })
		);
		await visit('/kk/explore/');
		await small.locator('[data-run]').click();
		await small.locator('[role="alert"]').waitFor();
		expect(requests.filter((url) => url.includes('/engine/'))).toEqual([]);
		expect(await small.locator('[data-run]').innerText()).toBe(exploreWords('kk').anyway);
		await close();
	});
});
