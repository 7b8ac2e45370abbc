import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { exploreUserWords } from '../../src/lib/text/pages/explore-user.ts';
import { yourDataWords } from '../../src/lib/text/pages/your-data.ts';
import { visibleText } from './listing.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

const PATIENCE = 120_000;
/** Several such waits on a machine that others want too. */
const LIMIT = 400_000;
const PUBLISHED = readFileSync('static/data/inflows.csv', 'utf8');
/** The newest forecast of the state's payments: its sum becomes a synthetic one, which nothing else on the page has. */
const CHANGED = /^(a7-bl25-state-2027,.*,)\d+(?=,KZT,)/m;
const words = yourDataWords('en');

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	watched = await openPage(browser, site, { viewport: { width: 1280, height: 800 }, acceptDownloads: true });
	page = watched.page;
	await watched.visit('/en/explore/your-data/');
});
afterAll(async () => {
	await watched.close();
	await browser.close();
	await site.close();
});

async function choose(name: string, content: string): Promise<void> {
	const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
	await page.locator('[data-drop] input[type=file]:enabled').setInputFiles(file);
}

async function see(): Promise<void> {
	await page.locator('[data-see]:enabled').click({ timeout: PATIENCE });
	await page.locator('[data-stage="drawn"]').waitFor({ timeout: PATIENCE });
}

async function taken(kind: string): Promise<Buffer> {
	const download = page.waitForEvent('download', { timeout: PATIENCE });
	await page.locator(`[data-take="${kind}"]:enabled`).click();
	return readFileSync(await (await download).path());
}

describe("our figures with a reader's data", () => {
	it(
		'lists what is wrong in a file and draws nothing',
		async () => {
			const [header = ''] = PUBLISHED.split('\r\n');
			await choose(
				'mine.csv',
				`${header}\r\na,no_measure,2024-01-01,2023-01-01,KZ,,,1 2,KZT,exact,,plan,text,nobody,,\r\n`
			);
			await page.locator('[data-problem]').first().waitFor({ timeout: PATIENCE });
			expect(await page.locator('[data-problem]').allInnerTexts()).toEqual([
				'mine.csv:2 value: "1 2" is not a plain number; write digits in base units, a point before decimals, no blanks, commas, exponent or unit',
				'mine.csv:2 measure: "no_measure" is not in data/lists/measures.csv with the theme inflows; add it there first, or use a code that is',
				'mine.csv:2 source_id: "nobody" is not in data/sources.csv; add it there first, or use a code that is',
				'mine.csv:2 period_end: 2023-01-01 is before period_start 2024-01-01; exchange the two days or correct one'
			]);
			expect(await page.locator('[data-see]').count()).toBe(0);
			await page.getByRole('button', { name: 'Take mine.csv away' }).click();
			await choose('book.xlsx', 'PK\u0003\u0004');
			await page.getByText('book.xlsx is neither CSV nor Parquet; save it as one of them.').waitFor();
		},
		LIMIT
	);

	it(
		'finds every figure as published when a published table comes back',
		async () => {
			await choose('inflows.csv', PUBLISHED);
			await page.locator('[data-follows="inflows"] .note').waitFor({ timeout: PATIENCE });
			await see();
			await page.locator('[data-outcomes="0"]').waitFor();
			expect(await page.locator('[data-stage]').innerText()).toMatch(
				/^No figure comes out otherwise than published\. As published: \d+\.$/
			);
			expect(await page.locator('[data-pick="who-pays"]').isVisible()).toBe(true);
			expect(await page.locator('[data-differs]').innerText()).toBe(words.picture.same);
			// The figure's own page was made while building, by the other engine.
			await page.locator('[data-pick="who-pays"]').click();
			const figure = page.locator('[data-own-figure="who-pays"]');
			const html = readFileSync('build/en/figures/who-pays/index.html', 'utf8');
			const table = /data-table.*?<table.*?<\/table>/s.exec(html)![0];
			const built = visibleText(`<body>${[...table.matchAll(/<tbody[^>]*>.*?<\/tbody>/gs)].join('')}`)
				.trim()
				.split('\n');
			expect(built.length).toBeGreaterThan(100);
			await figure.locator('[data-all-rows]').check();
			const drawn = (await figure.locator('.folding tbody').allInnerTexts()).join('\n');
			expect(drawn.split(/[\n\t]+/).filter((cell) => /[a-z]/.test(cell))).toEqual(
				built.filter((cell) => /[a-z]/.test(cell))
			);
		},
		LIMIT
	);

	it(
		'draws a changed row with its very number, and says in page, picture and files that it is not published',
		async () => {
			expect(PUBLISHED).toMatch(CHANGED);
			await choose(
				'inflows.csv',
				PUBLISHED.replace(CHANGED, (_, before: string) => `${before}777700000000`)
			);
			await page.locator('[data-see]:enabled').waitFor({ timeout: PATIENCE });
			await see();
			await page.locator('[data-pick="who-pays"]').click();
			const figure = page.locator('[data-own-figure="who-pays"]');
			await figure.waitFor({ timeout: PATIENCE });
			await figure.locator('[data-all-rows]').check();
			const rows = figure.locator('tbody tr', { hasText: '778 billion' });
			expect(await rows.count()).toBe(1);
			expect(await rows.locator('.refs').innerText()).toMatch(/^inflows\.csv:\d+$/);
			expect(await figure.locator('[data-differs]').innerText()).toBe(
				'Rows of this answer that are not published: 1. Published rows that it lacks: 1.'
			);
			expect(await figure.locator('[data-own-row]').count()).toBe(1);
			const banner = await figure.locator('[data-banner]').innerText();
			expect(banner).toMatch(/^Not published figures: drawn from a reader’s file inflows\.csv on \d+\s\w+\s\d{4}$/);

			const svg = (await taken('svg')).toString('utf8');
			expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain(banner);
			expect(svg).toContain('>778<');
			const png = await taken('png');
			expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
			const [head, ...lines] = (await taken('csv')).toString('utf8').trimEnd().split('\r\n');
			expect(head).toMatch(/^\uFEFFNot published,/);
			expect(lines.filter((line) => !line.startsWith(`${banner},`))).toEqual([]);
			expect(lines.filter((line) => line.includes(',777700000000,')).length).toBe(1);
			const workbook = unzipSync(new Uint8Array(await taken('xlsx')));
			const sheets = Object.entries(workbook).filter(([name]) => /sharedStrings|sheet1\.xml$/.test(name));
			expect(sheets.map(([, bytes]) => strFromU8(bytes)).join('')).toContain(banner);
			expect(watched.faults).toEqual([]);
			expect(decodeURIComponent(watched.requests.join(' '))).not.toMatch(/mine\.csv|7777/);
		},
		LIMIT
	);

	it(
		'takes a file over that was brought to explore, without choosing it again',
		async () => {
			await watched.visit('/en/explore/');
			await page.locator('[data-own] > summary').click();
			await choose('inflows.csv', PUBLISHED);
			await page.getByRole('button', { name: exploreUserWords('en').follows.open }).click();
			await page.waitForURL('**/en/explore/your-data/');
			await page.locator('[data-files] [data-follows="inflows"]').waitFor({ timeout: PATIENCE });
			expect(watched.faults).toEqual([]);
		},
		LIMIT
	);
});
