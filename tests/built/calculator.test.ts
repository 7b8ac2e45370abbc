/** The calculator in a browser: what a reader chooses and types, what the address keeps, what cannot be counted. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { STATUSES } from '../../src/lib/figures/calculator/input.ts';
import { calculatorWords } from '../../src/lib/text/pages/calculator.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';

const PATH = 'inflows/calculator/';
const BAD = /NaN|undefined|Infinity|\[object|\{\w+\}|null/;
const NOTHING_ELSE = { timeout: 30_000 };

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** Tenge a month that the person owes, as the page says it; null where nothing is counted. */
async function ownPayment(page: Page): Promise<number | null> {
	const payment = page.locator('[data-own]');
	return (await payment.count()) === 0 ? null : Number(await payment.getAttribute('data-own'));
}

const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Each behaviour in one language after the other; that words are whole in all of them is tested with the words. */
describe('the calculator', () => {
	it('answers what is chosen and typed, and its address opens the same', async () => {
		const lang = 'ru';
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/${PATH}`);
		await page.locator('#year').selectOption('2024');
		await page.locator('#income').fill('400 000');
		await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(8_000);
		expect(search(page)).toBe('?year=2024&status=employee&income=400000');
		await page.locator('#income').fill('5000000');
		await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(17_000);
		await page.locator('#status').selectOption('entrepreneur');
		await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(5_950);
		expect(search(page)).toBe('?year=2024&status=entrepreneur');
		await page.locator('#status').selectOption('two-employers');
		await page.locator('#second').fill('300000');
		await expect.poll(() => search(page)).toBe('?year=2024&status=two-employers&income=5000000&second=300000');
		const text = await page.locator('[data-answer]').innerText();
		await visit(`/${lang}/${PATH}${new URL(page.url()).search}`);
		await expect.poll(() => page.locator('[data-answer]').innerText()).toBe(text);
		const filled = ['#year', '#status', '#income', '#second'].map((field) => page.locator(field).inputValue());
		expect(await Promise.all(filled)).toEqual(['2024', 'two-employers', '5000000', '300000']);
		expect(faults).toEqual([]);
		await close();
	});

	it('says a clear word for what is no income, and counts on once it is one', async () => {
		const lang = 'kk';
		const words = calculatorWords(lang);
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/${PATH}?year=2024&status=two-employers&income=400000&second=100000`);
		for (const name of ['income', 'second'] as const) {
			for (const [typed, fault] of [
				['-400000', 'negative'],
				['много', 'text'],
				['1e30', 'text'],
				['NaN', 'text'],
				['9'.repeat(31), 'huge'],
				['', 'empty']
			] as const) {
				await page.locator(`#${name}`).fill(typed);
				const hint = page.locator(`#${name}-hint`);
				await expect.poll(() => hint.innerText(), NOTHING_ELSE).toBe(words.faults[fault]);
				expect(await hint.getAttribute('role')).toBe('alert');
				expect(await page.locator(`#${name}`).getAttribute('aria-invalid')).toBe('true');
				expect(await ownPayment(page)).toBeNull();
				expect(await page.locator('main').innerText()).not.toMatch(BAD);
				expect(search(page)).toBe('?year=2024&status=two-employers&income=400000&second=100000');
			}
			await page.locator(`#${name}`).fill(name === 'income' ? '400000' : '100000');
			await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(10_000);
			expect(await page.locator(`#${name}-hint`).innerText()).toBe(words.form.hint);
		}
		expect(faults).toEqual([]);
		await close();
	});

	it('says what of an address it could not use, and counts with what it shows instead', async () => {
		const lang = 'en';
		const words = calculatorWords(lang);
		const { page, visit, faults, close } = await openPage(browser, site);
		for (const [income, fault] of [
			['-5', 'negative'],
			['', 'empty'],
			['1e30', 'text'],
			['много', 'text'],
			['9'.repeat(31), 'huge']
		] as const) {
			await visit(`/${lang}/${PATH}?year=1999&status=king&income=${encodeURIComponent(income)}`);
			await expect.poll(() => page.locator('[data-answer] .notice').count(), NOTHING_ELSE).toBe(3);
			const notices = await page.locator('[data-answer] .notice').allInnerTexts();
			expect(notices[0]).toContain('1999');
			expect(notices[1]).toContain('king');
			expect(notices[2]).toContain(words.faults[fault]);
			expect(await page.locator('main').innerText()).not.toMatch(BAD);
			expect(await ownPayment(page)).not.toBeNull();
		}
		expect(faults).toEqual([]);
		await close();
	});

	it.each(LANGS)(
		'answers every year and status, with a sum and its rows or with the row that is missing (%s)',
		async (lang) => {
			const { page, visit, faults, close } = await openPage(browser, site);
			await visit(`/${lang}/${PATH}`);
			// The statuses are shared out among the languages, the years are all of them.
			const rows = STATUSES.filter((_, place) => LANGS[place % LANGS.length] === lang);
			expect(rows.length).toBeGreaterThan(1);
			for (const status of rows) {
				await page.locator('#status').selectOption(status);
				const years = await page.locator('#year option').allInnerTexts();
				expect(years.length).toBeGreaterThan(9);
				for (const year of years) {
					await page.locator('#year').selectOption(year);
					await expect.poll(() => search(page), NOTHING_ELSE).toContain(`year=${year}&status=${status}`);
					const text = page.locator('[data-answer]');
					await expect.poll(() => text.locator('h2').innerText(), NOTHING_ELSE).toContain(year);
					expect(await text.innerText(), `${status} ${year}`).not.toMatch(BAD);
					const counted = (await ownPayment(page)) !== null;
					expect(await text.locator('[data-refusal]').count()).toBe(counted ? 0 : 1);
					if (counted) expect(await text.locator('tbody tr:not(:has(a[href^="#from-"]))').count()).toBe(0);
					else expect(await text.locator('li').count()).toBeGreaterThan(0);
				}
			}
			expect(faults).toEqual([]);
			await close();
		}
	);

	it.each([
		[360, 'kk'],
		[1280, 'ru']
	] as const)('shows all rows of the law without scripts, at %i pixels (%s)', async (width, lang) => {
		const words = calculatorWords(lang);
		const options = { javaScriptEnabled: false, viewport: { width, height: 900 } };
		const { page, visit, close } = await openPage(browser, site, options);
		await visit(`/${lang}/${PATH}`);
		expect(await page.locator('main').innerText()).toContain(words.noScript);
		expect(await page.locator('main form, #year').count()).toBe(0);
		const rows = page.locator('[aria-labelledby="table"] tbody tr');
		expect(await rows.count()).toBeGreaterThan(40);
		expect(await rows.first().isVisible()).toBe(true);
		const links = await page
			.locator('[aria-labelledby="table"] tbody a')
			.evaluateAll((all) =>
				all.map((link) => document.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`) !== null)
			);
		expect(links.length).toBe(await rows.count());
		expect(links).not.toContain(false);
		await close();
	});
});

describe('two jobs in 2024', () => {
	it('never cost the employee more than 17 000 a month', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/en/${PATH}?year=2024&status=two-employers`);
		for (const [first, second, due] of [
			[850_000, 850_000, 17_000],
			[600_000, 600_000, 17_000],
			[9_999_999_999, 9_999_999_999, 17_000],
			[849_999, 1, 17_000],
			[0, 5_000_000, 17_000],
			[100_000, 200_000, 6_000],
			[0, 0, 0]
		] as const) {
			await page.locator('#income').fill(String(first));
			await page.locator('#second').fill(String(second));
			await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(due);
		}
		expect(faults).toEqual([]);
		await close();
	});
});

describe('with the keyboard alone', () => {
	it('every field is reached in order, changed and answered', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/en/${PATH}?year=2024&status=employee&income=1`);
		await page.locator('#year').waitFor();
		const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
		for (let step = 0; step < 60 && (await focused()) !== 'year'; step++) await page.keyboard.press('Tab');
		expect(await focused()).toBe('year');
		await page.keyboard.press('ArrowUp');
		await expect.poll(() => search(page)).toContain('year=2023');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('status');
		await page.keyboard.press('ArrowDown');
		await expect.poll(() => search(page)).toContain('year=2024&status=two-employers');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('income');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('700000');
		await page.keyboard.press('Tab');
		expect(await focused()).toBe('second');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('100000');
		await page.keyboard.press('Enter');
		await expect.poll(() => ownPayment(page), NOTHING_ELSE).toBe(16_000);
		expect(search(page)).toBe('?year=2024&status=two-employers&income=700000&second=100000');
		expect(faults).toEqual([]);
		await close();
	});
});
