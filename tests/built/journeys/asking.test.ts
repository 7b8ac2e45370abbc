import { describe, expect, it } from 'vitest';
import { exploreHash } from '../../../src/lib/export/fragment.ts';
import { answered, cells, fullEditor } from '../answered.ts';
import { takenOver } from '../browser.ts';
import { visitors } from './visitor.ts';

const { arrive } = visitors();
const PATIENCE = { timeout: 60_000 };
/** Synthetic rows as an office prints them: semicolons, decimal commas, days with points. */
const CSV = 'region;Сумма;day\nKZ-ULY;1 234,5;31.12.2024\nKZ;-2;01.02.2023\n';
const SQL = 'select count(*) c, sum("Сумма") s from t left join regions on code = region';

describe('a reader asks', () => {
	it('for a figure to be recomputed, and its rows are the published ones', async () => {
		const { page, visit, requests, leave } = await arrive();
		await visit('/en/figures/funding-growth/');
		await takenOver(page);
		expect(requests.filter((url) => /\/(engine|data)\//.test(url))).toEqual([]);
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('[data-recompute] > summary').click();
		await page.locator('[data-recompute] button').first().click();
		await page.locator('[data-recompute="done"], [data-recompute="failed"]').waitFor(PATIENCE);
		expect(await page.locator('[data-equal]').getAttribute('data-equal')).toBe('true');
		await leave();
	});

	it('a question built in the form, on a small phone, and its marks lead to publications', async () => {
		const { page, visit, leave } = await arrive({ viewport: { width: 320, height: 800 } });
		await visit('/kk/explore/');
		await page.locator('[data-build-start]').press('Enter');
		await page.locator('[data-field="measure"]').waitFor();
		await page.locator('[data-build-ask]').press('Enter');
		await page.locator('[data-built-table]').waitFor(PATIENCE);
		const links = await page
			.locator('[data-built] a.mark')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''));
		expect(links.length).toBe(await page.locator('[data-built-table] tbody tr').count());
		expect(links.filter((link) => !/\/kk\/sources\/[\w-]+\/#from-[\w-]+$/.test(link))).toEqual([]);
		await leave();
	});

	it('in SQL, of a file of its own beside a published table, and nothing is sent', async () => {
		const { page, visit, requests, leave } = await arrive();
		await visit(`/ru/explore/${exploreHash(SQL)}`);
		await fullEditor(page);
		await page.locator('[data-own] > summary').click();
		await page
			.locator('[data-drop] input[type=file]')
			.setInputFiles({ name: 't.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
		await page.locator('[data-read]').click();
		await page.locator('[data-own-step="done"]').waitFor(PATIENCE);
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+a');
		await page.keyboard.insertText(SQL);
		await page.locator('[data-run]:enabled').click();
		await answered(page);
		expect(await cells(page)).toEqual(['2', '1232,5']);
		expect(requests.filter((url) => /t\.csv/.test(url))).toEqual([]);
		await leave();
	});

	it('the calculator what a person owes, and the address keeps it', async () => {
		const { page, visit, address, leave } = await arrive();
		await visit('/en/inflows/calculator/');
		await page.locator('#year').selectOption('2024');
		await page.locator('#income').fill('400 000');
		await expect.poll(() => page.locator('[data-own]').getAttribute('data-own')).toBe('8000');
		await expect.poll(address).toBe('/en/inflows/calculator/?year=2024&status=employee&income=400000');
		await page.locator('#income').fill('-1');
		await expect.poll(() => page.locator('#income').getAttribute('aria-invalid')).toBe('true');
		expect(await page.locator('[data-own]').count()).toBe(0);
		await leave();
	});
});
