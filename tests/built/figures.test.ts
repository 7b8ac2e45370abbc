import { readFileSync, readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { TOPICS } from '../../src/lib/figures/topics.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild, takenOver, type WatchedPage } from './browser.ts';
import { chartKinds, everyKind, inTurn, kindsIn } from './standing-for.ts';

const FIGURES = readdirSync('build/en/figures');
/** One with choices. */
const FIRST = 'funding-growth';
/** Those that draw; the others are words and tables of their own. */
const DRAWN = FIGURES.filter((figure) =>
	readFileSync(`build/en/figures/${figure}/index.html`, 'utf8').includes('class="chart')
);

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('a headline', () => {
	/** Home in every language, the topics in one after the other: their template is one. */
	const looked = [...LANGS.map((lang) => ['', lang] as const), ...inTurn(TOPICS.map((topic) => `${topic}/`))];

	it('of home and topic pages is the number of a mark and a row of its figure', async () => {
		// As the pages are built: no script changes what stands in them.
		const { page, visit, faults, close } = await openPage(browser, site, { javaScriptEnabled: false });
		const text = new Map<string, Headline[]>();
		for (const [rest, lang] of looked) {
			await visit(`/${lang}/${rest}`);
			for (const one of await page.locator('[data-headline]').evaluateAll(readHeadlines)) {
				const path = `${lang}/figures/${one.figure}/`;
				text.set(path, [...(text.get(path) ?? []), one]);
			}
		}
		const figures = [...text.values()].map(([one]) => one!.figure);
		expect([...new Set(figures)].sort()).toEqual([...FIGURES].sort());
		const wrong: string[] = [];
		for (const [path, headlines] of text) {
			const figure = headlines[0]!.figure;
			await visit(`/${path}`);
			const { marks, rows } = await page.evaluate(readPlaces);
			for (const { number, ids } of headlines) {
				const says = ({ words, links }: Place) =>
					words.includes(number) && (ids.length === 0 || ids.some((id) => links.includes(`#from-${id}`)));
				if (DRAWN.includes(figure) && !marks.some(says)) wrong.push(`${path}: no mark says ${number}`);
				if (!rows.some(says)) wrong.push(`${path}: no row says ${number}`);
			}
		}
		expect(wrong).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});
});

interface Headline {
	readonly figure: string;
	readonly ids: readonly string[];
	readonly number: string;
}

interface Place {
	readonly words: string;
	readonly links: readonly string[];
}

/** In the page: the headlines that stand there. */
function readHeadlines(all: Element[]): Headline[] {
	return all.map((one) => ({
		figure: one.closest('[data-figure]')?.getAttribute('data-figure') ?? '',
		ids: (one.getAttribute('data-headline') ?? '').split(' ').filter(Boolean),
		number: one.textContent?.trim() ?? ''
	}));
}

/** In the page: what marks and rows say, and where they lead. */
function readPlaces(): { marks: Place[]; rows: Place[] } {
	return {
		marks: [...document.querySelectorAll('[data-mark]')].map((mark) => ({
			words: mark.getAttribute('aria-label') ?? '',
			links: [mark.getAttribute('href') ?? '']
		})),
		rows: [...document.querySelectorAll('tbody tr')].map((row) => ({
			words: row.textContent ?? '',
			links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
		}))
	};
}

describe('a choice', () => {
	it('is kept in the address, changes drawing and table, and the default leaves the address', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/en/figures/${FIRST}/`);
		await takenOver(page);
		const table = page.locator('table').first();
		const before = await table.innerText();
		const dollars = await page.locator('a[href="?unit=usd"]').innerText();
		await page.locator('a[href="?unit=usd"]').click();
		await expect.poll(() => new URL(page.url()).search).toBe('?unit=usd');
		await expect.poll(() => table.innerText()).not.toBe(before);
		expect(await page.locator('main [aria-current]').allInnerTexts()).toContain(dollars);
		const changed = await table.innerText();
		await visit(`/en/figures/${FIRST}/?unit=usd`);
		await expect.poll(() => table.innerText()).toBe(changed);
		await page.locator('main nav a[href="?"]').first().click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect.poll(() => table.innerText()).toBe(before);
		expect(faults).toEqual([]);
		await close();
	});

	it('that is not offered falls back with a notice', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/en/figures/${FIRST}/`);
		const table = await page.locator('table').first().innerText();
		await visit(`/en/figures/${FIRST}/?unit=yen`);
		await expect.poll(() => page.locator('.notice').innerText()).toContain('“yen”');
		expect(await page.locator('table').first().innerText()).toBe(table);
		expect(faults).toEqual([]);
		await close();
	});

	it('is kept when the language changes', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/kk/figures/${FIRST}/`);
		const dollars = await page.locator('a[href="?unit=usd"]').innerText();
		await visit(`/en/figures/${FIRST}/?unit=usd`);
		await page.locator('a[data-language="kk"]').click();
		await page.waitForURL(`**/kk/figures/${FIRST}/?unit=usd`);
		await expect.poll(() => page.locator('main [aria-current]').allInnerTexts()).toContain(dollars);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('arrow keys', () => {
	let watched: WatchedPage;
	beforeAll(async () => {
		watched = await openPage(browser, site);
	});
	afterAll(() => watched.close());

	/** Every third, and every kind of chart: how keys walk is the charts' own. */
	const walked = everyKind(3, DRAWN);

	it('are tried on every kind of chart', () => {
		const drawn = new Set(DRAWN.flatMap(kindsIn));
		expect(chartKinds().filter((kind) => !drawn.has(kind))).toEqual([]);
		expect([...new Set(walked.flatMap(kindsIn))].sort()).toEqual([...drawn].sort());
		expect(walked.length).toBeGreaterThan(10);
	});

	it.each(walked)('walk the marks of %s, and the status line reads them', async (figure) => {
		const { page, visit, faults } = watched;
		const earlier = faults.length;
		await visit(`/kk/figures/${figure}/`);
		await takenOver(page);
		const status = page.locator('[data-status]').first();
		const shown = page.locator('[data-mark]:visible');
		expect(await page.locator('[data-mark][tabindex="0"]:visible').count()).toBe(1);
		await page.locator('[data-mark][tabindex="0"]:visible').focus();
		const read = new Set<string>();
		for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End']) {
			await page.keyboard.press(key);
			const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
			await expect.poll(() => status.innerText()).toBe(focused);
			read.add(focused);
		}
		expect(read.size).toBeGreaterThan(Math.min(2, (await shown.count()) - 1));
		expect(await page.locator('[data-mark][tabindex="0"]:visible').count()).toBe(1);
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(false);
		expect(faults.slice(earlier)).toEqual([]);
	});
});

describe('without scripts', () => {
	let watched: WatchedPage;
	beforeAll(async () => {
		watched = await openPage(browser, site, { javaScriptEnabled: false });
	});
	afterAll(() => watched.close());

	it.each(FIGURES)('%s has its drawing, table and sources', async (figure) => {
		const { page, visit, faults } = watched;
		const earlier = faults.length;
		await visit(`/ru/figures/${figure}/`);
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			if (DRAWN.includes(figure)) {
				expect(await page.locator('figure svg[aria-label]:visible').count()).toBeGreaterThan(0);
				// A drawing of many panels shows two until all are asked for.
				expect(await page.locator('[data-mark]:visible').count()).toBeGreaterThan(2);
				expect(await page.locator('[data-source] summary').first().isVisible()).toBe(true);
			} else {
				expect((await page.locator('figure.drawing').innerText()).length).toBeGreaterThan(400);
				expect(await page.locator('main a[href*="/sources/"]').count()).toBeGreaterThan(3);
			}
			expect(await page.locator('[data-table] tbody tr').first().isVisible()).toBe(true);
		}
		if (DRAWN.includes(figure)) {
			await page.locator('[data-source]:visible summary').first().click();
			expect(await page.locator('[id^="from-"]:visible').count()).toBeGreaterThan(0);
		}
		expect(faults.slice(earlier)).toEqual([]);
	});
});
