import { deflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import type { Lang } from '../../src/lib/contract/vocabulary.ts';
import { exploreHash } from '../../src/lib/export/fragment.ts';
import { exploreWords, type ExploreWords } from '../../src/lib/text/pages/explore.ts';
import { answered, cells } from './answered.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

/** The engine's worker writes what it refuses to the console. */
const OWN = ['Error: '];

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;
let words: ExploreWords;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function open(lang: Lang): Promise<void> {
	await watched?.close();
	watched = await openPage(browser, site, {}, OWN);
	page = watched.page;
	words = exploreWords(lang);
	await watched.visit(`/${lang}/explore/`);
	await page.evaluate(() => Object.assign(window, { alert: () => (document.title = 'alerted') }));
}

async function ask(sql: string): Promise<string> {
	await page.evaluate(() => (location.hash = '#none'));
	await page.evaluate((hash) => (location.hash = hash), exploreHash(sql));
	await page.locator('.told', { hasText: words.fragment.opened }).waitFor();
	await page.locator('[data-run]').click();
	return answered(page);
}

/** The next question works, nobody was asked outside, no script of a cell has run. */
async function isWell(): Promise<void> {
	await ask('select count(*) > 100 as well from facts');
	expect(await cells(page)).toEqual([words.yes]);
	expect(watched.faults).toEqual([]);
	expect(await page.title()).not.toBe('alerted');
}

const REFUSED = {
	en: [
		"select * from read_csv('/etc/passwd')",
		"select * from read_text('/etc/passwd')",
		"select * from read_blob('file:///etc/passwd')",
		"select * from read_csv_auto('data/facts.csv')",
		"from '/etc/passwd'",
		"from 'facts.arrow'",
		"copy (select 1) to '/tmp/a.parquet' (format parquet)",
		"copy facts from '/etc/passwd'",
		"import database '/tmp'",
		"attach '/tmp/a.db' as a",
		"attach ':memory:' as a; create table a.b as select 1; copy a.b to 'b.csv'"
	],
	ru: [
		"select * from read_csv('s3://bucket/a.csv')",
		"select * from read_json('http://127.0.0.1:1/a.json')",
		"install httpfs; load httpfs; select * from 'https://example.com/a.parquet'",
		"install spatial from 'https://example.com/extensions'; load spatial",
		'force install httpfs; load httpfs',
		"load '/tmp/a.duckdb_extension'",
		"create secret s (type s3, key_id 'a', secret 'b')",
		'update extensions',
		"set custom_extension_repository = 'https://example.com'",
		'set autoload_known_extensions = true',
		'set global autoinstall_known_extensions = true'
	],
	kk: [
		'set lock_configuration = false',
		'set global enable_external_access = true',
		'reset enable_external_access',
		"pragma memory_limit = '8GB'",
		"set home_directory = '/tmp'",
		"set temp_directory = '/tmp'",
		"set allowed_directories = ['/']",
		'set allow_unsigned_extensions = true',
		"select * from query('attach ''/tmp/a.db''')",
		"create macro m() as table from read_csv('/etc/passwd'); from m()",
		"prepare p as select * from read_csv('/etc/passwd'); execute p"
	]
} as const satisfies Record<Lang, readonly string[]>;

const TOTALS = `
select (select sum(value)::varchar from facts), (select count(*) from regions), (select sum(value)::varchar from preferred), 1 + 1`;

describe.each(['ru', 'kk', 'en'] as const)('SQL that reaches out, in %s', (lang) => {
	it('is refused in words, and the next question works', async () => {
		await open(lang);
		for (const sql of REFUSED[lang]) {
			expect([sql, await ask(sql)]).toEqual([sql, expect.stringContaining(words.failures.sql)]);
		}
		await isWell();
	});
});

describe('SQL that changes what is published', () => {
	let published: string[];
	beforeAll(async () => {
		published = await ask(TOTALS).then(() => cells(page));
		expect(published).toHaveLength(4);
	});

	it.each([
		`update preferred set value = 7`,
		`delete from facts where region = 'KZ'; select 1`,
		`insert into regions select * from regions limit 1`,
		`alter table facts rename column value to wrong`,
		`drop table facts; create view facts as select 7::decimal(18, 2) as value from range(500)`,
		`create temp table facts as select 7::decimal(18, 2) as value from range(500)`,
		`create macro sum(x) as 7`,
		`create macro "+"(a, b) as 7`,
		`create macro duckdb_functions() as table select '' as function_name where false; create macro sum(x) as 7`,
		`create schema theirs; use theirs`,
		`begin; update facts set value = 7; select 1`,
		`copy (select * from facts limit 1) to 'own.csv'; delete from facts; copy facts from 'own.csv'`
	])('is told, and the next question is asked of what was published: %s', async (sql) => {
		expect(await ask(sql)).toContain(words.spoiled);
		await ask(TOTALS);
		expect(await cells(page)).toEqual(published);
		expect(await page.locator('[data-spoiled]').count()).toBe(0);
		expect(watched.faults).toEqual([]);
	});

	it('leaves what changes nothing of it alone', async () => {
		const text = await ask(
			`create macro half(x) as x / 2; create temp table mine as select half(sum(value)) as a from facts`
		);
		expect(text).not.toContain(words.spoiled);
		expect(await ask('select count(*), half(4) from mine')).not.toContain(words.failures.sql);
		await isWell();
	});
});

describe('SQL that asks for too much', () => {
	it.each([
		['nested brackets', `select ${'('.repeat(3000)}1${')'.repeat(3000)}`],
		['a macro that calls itself', 'create macro f(n) as f(n + 1); select f(1)'],
		['a view of itself', 'create view v as select 1 as a; create or replace view v as from v; from v'],
		['a text of gigabytes', "select repeat(repeat('a', 1000000), 100000) as a"],
		['a list of a billion', 'select range(1000000000) as a'],
		['twelve thousand columns of a table', `create table w as select ${list(12_000, (at) => `${at} c${at}`)}; from w`],
		['a million columns', 'from (pivot (select range as r, 1 as v from range(1000000)) on r using sum(v))'],
		['a hundred tables at once', `select count(*) from ${list(100, (at) => `range(9) r${at}`)} limit 0`]
	])('%s ends in an answer or in words', async (_, sql) => {
		const sentence = await ask(sql);
		const known = [...Object.values(words.failures).map((text) => text.slice(0, 20)), words.rows.slice(0, 5)];
		expect([sentence, known.some((text) => sentence.includes(text))]).toEqual([sentence, true]);
		await isWell();
	});
});

describe('bad data', () => {
	it('is shown as it is: markup, empty columns, no rows, old days, numbers that a double cannot hold', async () => {
		await ask(`select '<script>alert(1)</script>' as "<img src=x onerror=alert(1)>", 'javascript:alert(1)' as "=1+1"`);
		expect(await cells(page)).toEqual(['<script>alert(1)</script>', 'javascript:alert(1)']);
		expect(await page.locator('.result th').allInnerTexts()).toEqual(['<img src=x onerror=alert(1)>', '=1+1']);
		expect(await page.locator('.result img, .result script').count()).toBe(0);

		await ask('select null as a, null::date as b, null::integer as c, [null] as d from range(3)');
		expect(new Set(await cells(page))).toEqual(new Set([words.empty, '[null]']));
		expect(await ask('select null as a where false')).toContain(words.noRows);

		await ask(
			"select date '0044-03-15 (BC)' a, date '1899-12-31' b, timestamp '1582-10-04 12:00:00' c, 'infinity'::date d"
		);
		expect((await cells(page)).slice(0, 2)).toEqual(['0044-03-15 (BC)', '1899-12-31']);
		await ask(
			'select 170141183460469231731687303715884105727::hugeint a, 9007199254740993::ubigint b, 12345678901234567890.123456789::decimal(38, 9) c'
		);
		expect(await cells(page)).toEqual([
			'170 141 183 460 469 231 731 687 303 715 884 105 727',
			'9 007 199 254 740 993',
			'12 345 678 901 234 567 890.123456789'
		]);
		await isWell();
	});

	it('has names in Kazakh with quotes as names', async () => {
		await ask(
			`create or replace table "Қор ""Ә'ө"" кестесі" as select 'Ұлттық "қор"' as "Ң'ү ""і""; drop table facts"`
		);
		await ask(`from "Қор ""Ә'ө"" кестесі"`);
		expect(await cells(page)).toEqual(['Ұлттық "қор"']);
		expect(await page.locator('.result th').innerText()).toBe(`Ң'ү "і"; drop table facts`);
		await isWell();
	});
});

describe('hostile links', () => {
	const bomb = deflateRawSync(Buffer.alloc(50_000_000, 32), { level: 9 }).toString('base64url');
	it.each([
		['an unfinished one', '#sql=', 'broken'],
		['one that is no packing', `#sql=${'A'.repeat(500)}`, 'broken'],
		['one of other signs', '#sql=<script>alert(1)</script>', 'broken'],
		['a packing of fifty megabytes', `#sql=${bomb}`, 'huge'],
		['one of four hundred thousand signs', `#sql=${'A'.repeat(400_000)}`, 'huge']
	] as const)('%s opens nothing and says so', async (_, hash, problem) => {
		await page.evaluate(() => (location.hash = '#none'));
		await page.evaluate((text) => (location.hash = text), hash);
		await expect.poll(() => page.locator('[data-opened]').innerText()).toBe(words.fragment[problem]);
		expect(watched.faults).toEqual([]);
	});
});

function list(length: number, part: (at: number) => string): string {
	return Array.from({ length }, (_, at) => part(at)).join(', ');
}
