import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { exploreHash } from '../../src/lib/export/fragment.ts';
import { fill } from '../../src/lib/text/fill.ts';
import { exploreAnswerWords } from '../../src/lib/text/pages/explore-answer.ts';
import { exploreUserWords } from '../../src/lib/text/pages/explore-user.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';

const words = exploreAnswerWords('en');
const PATIENCE = 60_000;

let browser: Browser;
let site: Site;
let watched: WatchedPage;
let page: Page;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	watched = await openPage(browser, site, {}, ['Error: ']);
	page = watched.page;
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const offered = (text: string) => page.locator('.cm-tooltip-autocomplete li', { hasText: text });

async function type(text: string): Promise<void> {
	await page.locator('.cm-content').click();
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	await page.keyboard.type(text);
}

describe('a link whose SQL rests on own files', () => {
	it('asks for them by name, and the editor offers and explains their tables while they are there', async () => {
		await watched.visit(`/en/explore/${exploreHash('select sum("Сумма, тг") from my_budget join facts on true')}`);
		const wanted = page.locator('[data-wanted]');
		await wanted.waitFor();
		expect(await wanted.locator('p').first().innerText()).toBe(
			fill(words.wanted.told, { names: 'my_budget', file: 'my_budget.csv' })
		);
		expect(watched.requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);
		await wanted.getByRole('button', { name: words.wanted.choose }).click();
		const field = page.locator('[data-drop] input[type=file]');
		await expect.poll(() => field.evaluate((item) => item === document.activeElement)).toBe(true);
		const content = 'region;Сумма, тг;order\nKZ;1;2\n';
		await field.setInputFiles({ name: 'my_budget.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
		await page.locator('[data-read]').click();
		await page.locator('[data-own-step="done"]').waitFor({ timeout: PATIENCE });
		await wanted.waitFor({ state: 'detached' });

		await page.locator('[data-editor="full"]').waitFor();
		await type('select * from my_b');
		await offered(words.meaning.ownTable).waitFor();
		await type('select Сум');
		// A key right after the list opens is the editor's own; a press on the offer never is.
		await offered(fill(words.meaning.ownColumn, { table: 'my_budget' })).click();
		await expect.poll(() => page.locator('.cm-content').innerText()).toBe('select "Сумма, тг"');
		await page.keyboard.press('ArrowLeft');
		await page.locator('[data-meaning]', { hasText: `“my_budget”` }).waitFor();

		const remove = fill(exploreUserWords('en').tables.remove, { name: 'my_budget' });
		await page.getByRole('button', { name: remove }).click();
		await page.locator('[data-own-tables]').waitFor({ state: 'detached' });
		await wanted.waitFor();
		await type('select * from bud');
		await offered('budget_lines').waitFor();
		expect(await offered(words.meaning.ownTable).count()).toBe(0);
		expect(watched.faults).toEqual([]);
	});
});
