import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { shareWords } from '../../src/lib/text/pages/share.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { BUILD } from './listing.ts';

const FIGURE = 'funding-growth';
const STATE = '?unit=usd';
const SITE_URL = process.env.SITE_URL ?? 'http://localhost:4173';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe.each(LANGS)('the share block in %s', (lang) => {
	const words = shareWords(lang);
	const { panel } = words;

	it('hands out link, citation and recipe of the shown state, by keyboard alone, at 320 pixels', async () => {
		const options = { viewport: { width: 320, height: 700 }, permissions: ['clipboard-read', 'clipboard-write'] };
		const { page, visit, faults, close } = await openPage(browser, site, options);
		await visit(`/${lang}/figures/${FIGURE}/${STATE}`);
		const block = page.locator('[data-share]');
		const press = async (panel: string) => {
			await page.locator(`.controls [popovertarget="${panel}"]`).focus();
			await page.keyboard.press('Enter');
		};
		const open = async (name: string) => {
			await block.locator('summary', { hasText: name }).first().focus();
			await page.keyboard.press('Enter');
		};

		await press('link');
		const link = block.getByLabel(panel.latest, { exact: true });
		expect(await link.inputValue()).toBe(`${SITE_URL}${BASE}/${lang}/figures/${FIGURE}/${STATE}`);
		await block.getByRole('button', { name: `${panel.copy}: ${panel.latest}` }).press('Enter');
		await block.getByText(panel.copied, { exact: true }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

		await press('share');
		await open(panel.cite);
		const plain = block.getByLabel(panel.plain, { exact: true });
		await plain.waitFor();
		const now = new Date();
		const year = String(now.getFullYear());
		expect(await plain.inputValue()).toContain(`/${lang}/figures/${FIGURE}/${STATE}`);
		expect(await plain.inputValue()).toContain(year);
		expect(await block.getByLabel('BibTeX', { exact: true }).inputValue()).toMatch(
			new RegExp(`^@misc\\{ashyq-qor-${FIGURE}-unit-usd,\\n.*urldate = \\{${year}-`, 's')
		);
		const items = JSON.parse(await block.getByLabel('CSL-JSON', { exact: true }).inputValue()) as {
			accessed?: unknown;
			id: string;
		}[];
		expect(items[0]?.accessed).toBeDefined();
		expect(items.length).toBeGreaterThan(3);

		await open(panel.reproduce);
		expect(await block.getByLabel(panel.tools.python, { exact: true }).inputValue()).toMatch(
			/read_parquet\('https?:.*\.parquet'\)/
		);

		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
		expect(faults).toEqual([]);
		await close();
	});

	it('offers citations as files where scripts do not run', async () => {
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit(`/${lang}/figures/${FIGURE}/`);
		const hrefs = await page
			.locator('[data-share] a[download]')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		for (const ending of ['.txt', '.bib', '.csl.json']) {
			expect(hrefs).toContain(`${BASE}/${lang}/figures/${FIGURE}/cite/${FIGURE}${ending}`);
		}
		await close();
	});
});

describe('the citations of every figure', () => {
	it.each(LANGS)('stand as files for its first state, with its address and a source (%s)', (lang) => {
		for (const { id } of FIGURES) {
			const file = join(BUILD, lang, 'figures', id, 'cite', `${id}.txt`);
			const text = readFileSync(file, 'utf8');
			expect(text, file).toContain(`/${lang}/figures/${id}/`);
			const entries = readFileSync(file.replace(/txt$/, 'bib'), 'utf8').match(/^@misc/gm)?.length ?? 0;
			const based = shareWords(lang).citation.based.replace('{publications}.', '').trim();
			expect(text, file).toContain(based);
			expect(entries, file).toBeGreaterThan(1);
			expect(text, file).not.toMatch(/undefined|null|\{\w+\}/);
		}
	});

	it.each(LANGS)('of another state are files that the reader has written (%s)', async (lang) => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit(`/${lang}/figures/${FIGURE}/${STATE}`);
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('summary').getByText(shareWords(lang).panel.cite, { exact: true }).click();
		for (const ending of ['.txt', '.bib', '.csl.json']) {
			const place = page.locator(`[data-cite="${ending}"]`);
			const [download] = await Promise.all([page.waitForEvent('download'), place.click()]);
			expect(download.suggestedFilename()).toBe(`${FIGURE}-unit-usd${ending}`);
			const text = readFileSync(await download.path(), 'utf8');
			expect(text).toContain(`/${lang}/figures/${FIGURE}/${STATE}`);
			expect(text).not.toMatch(/undefined|accessed|urldate/);
			// BibTeX holds each of its values in such marks.
			if (ending !== '.bib') expect(text).not.toMatch(/\{\w+\}/);
		}
		expect(faults).toEqual([]);
		await close();
	});
});
