import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareWords } from '../../../src/lib/text/pages/share.ts';
import { BASE } from '../browser.ts';
import { fromCsv } from '../downloads/readers.ts';
import { openHost } from '../host.ts';
import { visitors } from './visitor.ts';

const { arrive, browser, site } = visitors();
const FIGURE = 'figures/funding-growth/';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'taken-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a reader takes along', () => {
	it('link and citation of the shown state, by keyboard, on a small phone', async () => {
		const { panel } = shareWords('kk');
		const permissions = ['clipboard-read', 'clipboard-write'];
		const { page, visit, leave } = await arrive({ viewport: { width: 320, height: 700 }, permissions });
		await visit(`/kk/${FIGURE}?unit=usd`);
		const block = page.locator('[data-share]');
		await page.locator('.controls [popovertarget="link"]').press('Enter');
		await block.getByRole('button', { name: `${panel.copy}: ${panel.latest}` }).press('Enter');
		await block.getByText(panel.copied, { exact: true }).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname + new URL(copied).search).toBe(`${BASE}/kk/${FIGURE}?unit=usd`);
		await page.locator('.controls [popovertarget="share"]').press('Enter');
		await block.locator('summary', { hasText: panel.cite }).first().press('Enter');
		await expect
			.poll(() => block.getByLabel('BibTeX', { exact: true }).inputValue())
			.toMatch(/^@misc\{ashyq-qor-funding-growth-unit-usd,\n/);
		await leave();
	});

	it('the table of the shown state, which the browser makes', async () => {
		const { page, visit, leave } = await arrive();
		await visit(`/ru/${FIGURE}?unit=usd`);
		await page.locator('.controls [popovertarget="share"]').click();
		const place = page.locator('[data-downloads="unit-usd"] [data-make="csv"]');
		const [download] = await Promise.all([page.waitForEvent('download'), place.click()]);
		const path = join(folder, download.suggestedFilename());
		await download.saveAs(path);
		expect(download.suggestedFilename()).toBe('funding-growth-unit-usd.csv');
		const { heads, rows } = fromCsv(path, true);
		expect(rows.length).toBe(await page.locator('[data-table] tbody tr').count());
		expect(heads.length).toBeGreaterThan(5);
		expect(readFileSync(path, 'utf8')).toContain('2680000000');
		await leave();
	});

	it('a frame into a strict page of others, as high as what it holds', async () => {
		const host = await openHost(site().origin);
		const page = await browser().newPage({ viewport: { width: 660, height: 800 } });
		const at = (path: string) => `${site().origin}${BASE}${path}`;
		const frame = `<iframe src="${at('/embed/en/rates/')}" title="a" style="width:100%;height:300px;border:0"></iframe>`;
		await page.goto(host.show(`${frame}<script async src="${at('/embed/resize.js')}"></script>`));
		const over = () =>
			page.frames()[1]!.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
		await expect.poll(over).toBe(0);
		await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).not.toBe(300);
		await page.close();
		await host.close();
	});

	it('a council pack of two figures with a note of its own', async () => {
		const { page, visit, address, leave } = await arrive();
		await visit('/ru/council/');
		for (const id of ['who-pays', 'for-whom']) await page.locator(`input[value="${id}"]`).check();
		await page.locator('button[type="submit"]').click();
		await page.locator('[data-pack="ready"]').waitFor();
		expect(address()).toBe('/ru/council/?figures=who-pays,for-whom');
		await page.locator('[data-sheet] textarea').first().fill('Synthetic note');
		await visit('/ru/council/?figures=who-pays,for-whom');
		await page.locator('[data-pack="ready"]').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('[data-sheet] h1').count()).toBe(2);
		expect(await page.locator('.own').first().innerText()).toBe('Synthetic note');
		await leave();
	});

	it('a request to the Fund, in the other language, too', async () => {
		const { page, visit, leave } = await arrive();
		await visit('/ru/open/ask/');
		await page.locator('main li > a[href^="?gap="]').first().click();
		const letter = page.locator('[data-letter]');
		await expect.poll(() => letter.textContent()).toContain('«О доступе к информации»');
		await page.locator('main button[lang="kk"]').click();
		await expect.poll(() => letter.getAttribute('lang')).toBe('kk');
		expect(await letter.textContent()).toMatch(/№.401-V/);
		await leave();
	});
});
