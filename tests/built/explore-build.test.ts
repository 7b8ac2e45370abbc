import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import type { Lang } from '../../src/lib/contract/vocabulary.ts';
import { askHash, readAskHash } from '../../src/lib/explore/builder/address.ts';
import { READY_BUILT } from '../../src/lib/explore/builder/ready.ts';
import { exploreAnswerWords } from '../../src/lib/text/pages/explore-answer.ts';
import { buildWords } from '../../src/lib/text/pages/explore-build.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

const PATIENCE = 30_000;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

async function opened(lang: Lang, hash = '', options: BrowserContextOptions = {}): Promise<WatchedPage> {
	const watched = await openPage(browser, site, { viewport: { width: 320, height: 800 }, ...options });
	await watched.visit(`/${lang}/explore/${hash}`);
	return watched;
}

/** Presses Ask with the keys and waits for the answer. */
async function ask(page: Page): Promise<void> {
	await page.locator('[data-build-ask]').focus();
	await page.keyboard.press('Enter');
	await page.locator('[data-build-ask]:enabled').waitFor({ timeout: PATIENCE });
	await page.locator('[data-built-table]').waitFor({ timeout: PATIENCE });
}

const isWide = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** In the language whose words need most room on a phone; the other two are asked below. */
describe.each(['kk'] as const)('a question built in %s', (lang) => {
	it('is chosen and asked with the keys alone on a small phone; its marks lead to the publication', async () => {
		const words = buildWords(lang);
		const { page, requests, faults, close } = await opened(lang);
		await page.locator('[data-build-start]').focus();
		await page.keyboard.press('Enter');
		await page.locator('[data-field="measure"]').waitFor();
		expect(requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);

		await page.locator('[data-filter="package"] summary').focus();
		await page.keyboard.press('Enter');
		const choice = page.locator('[data-filter="package"] input[value="gobmp"]');
		const label = page.locator('[data-filter="package"] label', { has: page.locator('input[value="gobmp"]') });
		await choice.focus();
		await page.keyboard.press('Space');
		expect(await label.innerText()).toMatch(/: \d+$/);
		await page.keyboard.press('Space');

		await ask(page);
		await page.locator('[data-built="columns"] .mark').first().waitFor();
		const links = await page
			.locator('[data-built] a.mark')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''));
		const rows = await page.locator('[data-built-table] tbody tr').count();
		expect(links.length).toBe(rows);
		expect(links.filter((link) => !new RegExp(`/${lang}/sources/[\\w-]+/#from-[\\w-]+$`).test(link))).toEqual([]);
		expect(await page.locator('[data-built-answer]').innerText()).toContain(words.caveat);
		expect(await isWide(page)).toBe(false);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('a built question', () => {
	it('comes in the address, runs nothing before Ask, and says why another drawing would mislead', async () => {
		const words = buildWords('en');
		const question = { ...READY_BUILT.packages, drawing: 'lines' } as const;
		const { page, requests, faults, close } = await opened('en', askHash(question));
		await page.locator('[data-build-told]', { hasText: words.fragment.opened }).waitFor();
		expect(await page.locator('[data-field="series"]').inputValue()).toBe('package');
		expect(requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);
		await ask(page);
		expect(await page.locator('[data-replaced]').innerText()).toContain(words.drawings.columns);
		expect(await page.locator('[data-refusal="breaks"]').innerText()).toContain('from 2020 on');
		expect(await page.locator('[data-built="columns"] a.mark').count()).toBe(21);

		await page.locator('[data-field="by"]').selectOption('package');
		await page.locator('[data-field="series"]').selectOption('');
		await page.locator('[data-build-sql]').click();
		const editor = page.locator('.cm-content, .editor textarea').first();
		await page.waitForFunction(() => document.querySelector('.editor')?.textContent?.includes('nothing is added up'));
		expect(await editor.innerText()).toContain('nothing is added up');
		await page.locator('[data-run]').click();
		await page.locator('.result tbody td').first().waitFor({ timeout: PATIENCE });
		expect(faults).toEqual([]);
		await close();
	});

	it('stands in words with its answer, which says when the form has changed and copies its own link', async () => {
		const words = buildWords('en');
		const permissions = ['clipboard-read', 'clipboard-write'];
		const { page, faults, close } = await opened('en', askHash(READY_BUILT.packages), { permissions });
		await page.locator('[data-build-told]', { hasText: words.fragment.opened }).waitFor();
		await ask(page);
		const text = await page.locator('[data-built-said]').innerText();
		expect(text).toContain('By what: Year, Package; Kind of care: not broken down');
		expect(text).toMatch(/; Status: .+/);
		const changed = page.locator('[data-built-changed]');
		await page.locator('[data-field="unit"]').selectOption('gdp');
		expect(await changed.innerText()).toMatch(
			/^The form has changed; this is the answer to: Money set .+: Year, Package;/
		);
		await page.locator('[data-built-copy]').click();
		await page.locator('[data-built-answer] [role="status"]', { hasText: /^The link/ }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(readAskHash(new URL(copied).hash)).toEqual({ question: READY_BUILT.packages });
		await page.locator('[data-field="unit"]').selectOption('printed');
		expect([await changed.innerText(), await isWide(page)]).toEqual(['', false]);
		expect(faults).toEqual([]);
		await close();
	});

	it('is taken away: a file, a citation and HTML with its drawing that needs no script, in light colours', async () => {
		const words = exploreAnswerWords('en');
		const { page, faults, close } = await opened('en', askHash(READY_BUILT.packages), { colorScheme: 'dark' });
		await page.locator('[data-build-told]', { hasText: buildWords('en').fragment.opened }).waitFor();
		await ask(page);
		await page.locator('[data-built="columns"] a.mark').first().waitFor();
		const rows = await page.locator('[data-built-table] tbody tr').count();
		const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file="json"]').click()]);
		const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as Record<string, string> & {
			rows: unknown[];
		};
		expect([file.rows.length, file['note']]).toEqual([rows, `${words.notOfficial}.`]);
		const requested = { question: READY_BUILT.packages };
		expect(readAskHash(new URL(file['address']!).hash)).toEqual(requested);

		await page.locator('[data-cite] summary').click();
		const citation = await page.getByLabel(words.cite.text, { exact: true }).inputValue();
		expect(citation).toContain('“Money set aside for care through the Fund; By what: Year, Package;');
		expect(readAskHash(/#ask=[\w-]+/.exec(citation)![0])).toEqual(requested);

		await page.locator('[data-embed] summary').click();
		const html = await page.getByLabel(words.embed.drawn, { exact: true }).inputValue();
		expect(html).not.toMatch(/<script|class=|<img|url\((?!#)/);
		const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
		await other.setContent(
			`<!doctype html><meta charset="utf-8">${html}${html.replaceAll('<svg', '<svg id="second"')}`
		);
		const figure = other.locator('figure').first();
		expect(await figure.locator('tbody tr').count()).toBe(rows);
		expect(await figure.locator('svg a').count()).toBe(rows);
		expect(await figure.locator('svg a').first().getAttribute('href')).toMatch(/^http.+\/en\/sources\/.+#from-/);
		expect(await figure.locator('> p').innerText()).toBe('Money set aside for care through the Fund, tenge');
		expect(await figure.locator('figcaption').innerText()).toContain(words.notOfficial);
		expect(await figure.locator('figcaption').innerText()).toContain('from 2020 on');
		const woven = await figure.locator('pattern').evaluateAll((all) => all.map(({ id }) => id));
		expect(woven.length).toBeGreaterThan(0);
		for (const id of woven) expect(html).toContain(`url(#${id})`);
		expect(await figure.locator('svg').evaluate((svg) => svg.style.background)).toBe('rgb(251, 250, 246)');
		await other.context().close();
		expect(faults).toEqual([]);
		await close();
	});

	it('chosen among the ready ones comes into view, and no address is said to have brought it', async () => {
		const words = buildWords('ru');
		const { page, faults, close } = await opened('ru', '', { viewport: { width: 360, height: 740 } });
		const choose = async () => {
			await page.locator('[data-built-ready="packages"]').click();
			await page.locator('[data-build-told]', { hasText: words.fragment.ready }).waitFor();
			await expect.poll(async () => (await page.locator('[data-build-told]').boundingBox())!.y).toBeLessThan(200);
		};
		await choose();
		await page.locator('[data-field="series"]').selectOption('');
		await choose();
		expect(await page.locator('[data-field="series"]').inputValue()).toBe('package');
		await ask(page);
		const value = await page.locator('[data-built-table] td.numeric').first().boundingBox();
		expect(value!.x + value!.width).toBeLessThanOrEqual(360);
		expect(await isWide(page)).toBe(false);
		for (const name of ['misleads', 'other'])
			expect(await page.locator(`[data-refused="${name}"] [data-refusal]`).count()).toBe(2);
		await page.locator('[data-ready]').nth(1).click();
		await expect.poll(async () => (await page.locator('.editing').boundingBox())!.y).toBeLessThan(200);
		expect(await page.locator('[data-opened]').innerText()).toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	it.each([
		['#ask=____', 'broken'],
		[`#ask=${'A'.repeat(300_001)}`, 'huge'],
		[askHash({ ...READY_BUILT.funding, measure: 'nothing' } as never), 'unknown']
	] as const)('refuses a hostile address with words (%#)', async (hash, problem) => {
		const { page, faults, close } = await opened('ru', hash);
		await page.locator('[data-build-told]', { hasText: buildWords('ru').fragment[problem] }).waitFor();
		expect(faults).toEqual([]);
		await close();
	});
});
