import { readFileSync, readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { quoteOne, quoteTwo } from '../../src/lib/export/quote/quotation.ts';
import { unpackQuotes, type PackedQuotes, type QuoteLanguage } from '../../src/lib/export/quote/quoting.ts';
import { openBrowser, openPage, serveBuild, takenOver } from './browser.ts';
import { readEntities } from './listing.ts';
import { every, inTurn } from './standing-for.ts';

const FIGURES = readdirSync('build/en/figures');

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const quotation = (page: Page) => page.locator('[data-quotation]').innerText();

/** Opens the place of quotations and waits until its figures are there. */
async function openQuote(page: Page): Promise<void> {
	await takenOver(page);
	await page.locator('.controls [popovertarget="quote"]').click();
	await page.locator('[data-quote="open"]').waitFor();
}

/** Figures that rest on stories: their rows are quoted as they are told. */
const TOLD = ['money-way', 'packages', 'promises', 'timeline', 'two-funds', 'where-to-check'];

describe('a quotation', () => {
	/** Every fourth and one that is told, in one language after the other; the next test quotes every figure in all of them. */
	const looked = [...new Set([...every(4, FIGURES), TOLD[0]!])];

	it('is made on the pages of several figures', () => expect(looked.length).toBeGreaterThan(10));

	it.each(inTurn(looked))('of %s is made from the rows of its table (%s)', async (figure, lang) => {
		const { page, visit, faults, requests, close } = await openPage(browser, site);
		await visit(`/${lang}/figures/${figure}/`);
		const file = requests.find((url) => url.endsWith('quote.json'));
		expect(file).toBeUndefined();
		await openQuote(page);
		const lists = page.locator('[data-quote] select');
		const options = await lists.first().locator('option').allInnerTexts();
		const rows = await page.locator('[data-table] tbody tr').count();
		expect(options.length).toBeGreaterThan(0);
		expect(await page.locator('[data-table] tbody button').count()).toBe(rows);
		const texts = new Set<string>();
		for (const at of new Set([0, Math.floor(options.length / 2), options.length - 1])) {
			await lists.first().selectOption({ index: at });
			const text = await quotation(page);
			expect(text).toMatch(new RegExp(`/${lang}/figures/${figure}/#(from-|table)`));
			expect(text).not.toMatch(/undefined|null|NaN|\{/);
			texts.add(text);
		}
		expect(texts.size).toBe(Math.min(options.length, 3));
		expect(faults).toEqual([]);
		await close();
	});

	it.each(FIGURES)('of every printed figure of %s is whole in every language', (figure) => {
		for (const lang of LANGS) {
			const read = (path: string): unknown => JSON.parse(readFileSync(`build/${lang}/${path}`, 'utf8'));
			const { words } = read('quote-words.json') as QuoteLanguage;
			const all = Object.values(unpackQuotes(read(`figures/${figure}/quote.json`) as PackedQuotes));
			expect(all.length === 0).toBe(TOLD.includes(figure));
			for (const [index, fact] of all.entries()) {
				const two = quoteTwo(fact, all[(index + 1) % all.length]!, lang, words);
				for (const text of [quoteOne(fact, lang, words).text, two.text ?? two.refused]) {
					expect(text).toMatch(/^\S.*\.$/);
					expect(text).not.toMatch(/undefined|null|NaN|Infinity|[{}]/);
				}
			}
		}
	});

	it.each(FIGURES)('knows every mark of %s', (figure) => {
		const html = readFileSync(`build/en/figures/${figure}/index.html`, 'utf8');
		const drawing = html.slice(html.indexOf('<figure class="drawing"'), html.indexOf('</figure>'));
		const marks = [...drawing.matchAll(/class="mark" data-mark="[^"]*" href="#([^"]*)"/g)].map(([, id]) =>
			readEntities(id!)
		);
		const table = html.slice(html.indexOf('<tbody'), html.lastIndexOf('</tbody>'));
		const rows = new Set([...table.matchAll(/href="#(from-[^"]*)"/g)].map(([, id]) => readEntities(id!)));
		expect([...new Set(marks)].filter((id) => !rows.has(id))).toEqual([]);
	});

	it('takes the mark focused last, compares it with the next by Enter, and with a row of the table', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/en/figures/funding-growth/');
		await takenOver(page);
		await page.locator('[data-mark][tabindex="0"]:visible').focus();
		await page.keyboard.press('Home');
		const marked = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
		await openQuote(page);
		const alone = await quotation(page);
		expect(alone.endsWith(marked)).toBe(true);
		await page.locator('[data-mark][tabindex="0"]:visible').focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect.poll(() => quotation(page)).toContain('The first figure is ');
		expect(new URL(page.url()).hash).toBe('');
		const both = await quotation(page);
		expect(both.endsWith(marked)).toBe(true);
		for (const warning of await page.locator('[data-quote-warnings] li').allInnerTexts()) {
			expect(both).toContain(warning);
		}
		await page.locator('[data-table] tbody button').first().click();
		await expect.poll(() => quotation(page)).not.toBe(both);
		await page.locator('.controls [popovertarget="quote"]').click();
		await expect.poll(() => page.locator('[data-table] tbody button').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});

	it('carries the state of the figure, and a derived row is not compared', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/ru/figures/funding-growth/?unit=usd');
		await openQuote(page);
		await expect.poll(() => quotation(page)).toContain('?unit=usd#from-');
		const lists = page.locator('[data-quote] select');
		const derived = await lists
			.first()
			.locator('option')
			.evaluateAll((all) => all.findIndex((one) => /доллар/.test(one.textContent)));
		await lists.first().selectOption({ index: derived });
		expect(await quotation(page)).toContain('рассчитана по опубликованным');
		await lists.last().selectOption({ index: derived + 2 });
		expect(await quotation(page)).toContain('Сравниваются только опубликованные цифры');
		expect(faults).toEqual([]);
		await close();
	});

	it('is copied, and offered for copying by hand where the browser refuses', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { permissions: ['clipboard-write'] });
		await visit('/kk/figures/who-pays/');
		await openQuote(page);
		const text = await quotation(page);
		await page.evaluate(() => {
			const written: string[] = [];
			Object.assign(window, { written });
			navigator.clipboard.writeText = async (words) => void written.push(words);
		});
		const copy = page.locator('[data-quote] button').first();
		await copy.click();
		await expect.poll(() => page.evaluate(() => (window as unknown as { written: string[] }).written)).toEqual([text]);
		await page.evaluate(() => {
			navigator.clipboard.writeText = async () => Promise.reject(new Error('forbidden'));
		});
		await copy.click();
		await expect.poll(() => page.locator('[data-quote] textarea').inputValue()).toBe(text);
		expect(faults).toEqual([]);
		await close();
	});

	it('says when its figures can not be had', async () => {
		const { page, visit, close } = await openPage(browser, site, {}, ['ERR_FAILED']);
		await page.route('**/quote.json', (route) => route.abort());
		await visit('/en/figures/who-pays/');
		await takenOver(page);
		await page.locator('.controls [popovertarget="quote"]').click();
		await expect.poll(() => page.locator('[data-quote] [role="status"]').innerText()).toContain('could not be loaded');
		await page.unroute('**/quote.json');
		await page.locator('.controls [popovertarget="quote"]').click();
		await openQuote(page);
		await close();
	});
});

describe('the way to a quotation', () => {
	it.each(LANGS)('stands at each chart without a script, and leads to the open place (%s)', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site, { javaScriptEnabled: false });
		for (const path of [`/${lang}/`, `/${lang}/funding/`]) {
			await visit(path);
			const figures = page.locator('article[data-figure]');
			expect(await figures.count()).toBeGreaterThan(2);
			expect(await figures.locator('figure a[href$="#quote"]:visible').count()).toBe(await figures.count());
		}
		await page.locator('figure a[href$="#quote"]').first().click();
		await page.locator('#quote:visible').waitFor();
		expect(await page.locator('[data-quote] .note:visible').innerText()).not.toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	it('does not move when scripts come, and is open where an address leads to it', async () => {
		const place = (page: Page) => page.locator('.controls [popovertarget="quote"]').boundingBox();
		const plain = await openPage(browser, site, { javaScriptEnabled: false });
		await plain.visit('/kk/figures/who-pays/');
		const before = await place(plain.page);
		await plain.close();
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/kk/figures/who-pays/');
		await takenOver(page);
		const after = await place(page);
		// The drawing above is laid out anew: a part of a pixel is no move.
		for (const side of ['x', 'y', 'width', 'height'] as const) expect(after![side]).toBeCloseTo(before![side], 0);
		await visit('/kk/figures/who-pays/#quote');
		await page.locator('[data-quote="open"] blockquote').waitFor();
		expect(faults).toEqual([]);
		await close();
	});
});

describe('where the figures come from', () => {
	it('follows the choice of the reader, numbered like the table, and an address brings what another state shows', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/en/figures/funding-growth/?unit=usd');
		await takenOver(page);
		const standing = () =>
			page.evaluate(() => {
				document.querySelector<HTMLInputElement>('[data-all-sources]')!.checked = true;
				for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-source] > details')) part.open = true;
				const all = [...document.querySelectorAll<HTMLElement>('[data-source] .receipt')].filter((one) =>
					one.checkVisibility()
				);
				return all.map((one) => `${one.querySelector('.place')?.textContent} ${one.id.slice(5)}`).sort();
			});
		const inTable = () =>
			page.evaluate(() => {
				const links = [...document.querySelectorAll('[data-table] tbody .refs a[href^="#from-"]')];
				return [...new Set(links.map((one) => `${one.textContent} ${one.getAttribute('href')!.slice(6)}`))].sort();
			});
		const dollars = await standing();
		expect(dollars).toEqual(await inTable());
		await visit('/en/figures/funding-growth/');
		await takenOver(page);
		const tenge = await standing();
		expect(tenge).toEqual(await inTable());
		expect(tenge).not.toEqual(dollars);
		expect(await page.locator('[data-source].elsewhere:visible').count()).toBe(0);
		const [other] = await page.locator('.elsewhere > .receipt').evaluateAll((all) => all.map((one) => one.id.slice(5)));
		await visit(`/en/figures/funding-growth/#from-${other}`);
		await page.locator(`#from-${other}:visible`).waitFor();
		expect(faults).toEqual([]);
		await close();
	});
});
