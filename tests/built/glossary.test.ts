import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';
import { anchors, builtPages, tags } from './listing.ts';

const pages = builtPages();
const explaining = pages.filter(
	({ kind, lang, html }) => lang !== null && kind !== 'glossary' && /id="term-/.test(html)
);

describe('terms in place', () => {
	it('stand on pages of figures and on topics, in every language', () => {
		for (const lang of LANGS) {
			const kinds = new Set(explaining.filter((page) => page.lang === lang).map(({ kind }) => kind));
			expect([...kinds]).toEqual(expect.arrayContaining(['figures/*', 'funding', 'inflows', 'people']));
		}
	});

	it('open an explanation that is there, each once on a page', () => {
		const faults = explaining.flatMap(({ path, html }) => {
			const opened = tags(html, 'button').flatMap(({ attributes }) =>
				attributes['class']?.includes('term') === true ? [attributes['popovertarget'] ?? ''] : []
			);
			const known = anchors(html);
			const explained = [...known].filter((id) => id.startsWith('term-') && !id.endsWith('-name'));
			return [
				...opened.filter((id) => !known.has(id)).map((id) => `${path}: ${id} is not explained`),
				...opened.filter((id, index) => opened.indexOf(id) !== index).map((id) => `${path}: ${id} stands twice`),
				...explained.filter((id) => !opened.includes(id)).map((id) => `${path}: nothing opens ${id}`)
			];
		});
		expect(faults).toEqual([]);
	});
});

describe('the glossary', () => {
	it.each(LANGS)('names what each term rests on (%s)', (lang) => {
		const { html } = pages.find((page) => page.lang === lang && page.kind === 'glossary')!;
		expect(html.match(/<dt/g)?.length).toBeGreaterThanOrEqual(30);
		expect(html.match(/<dt/g)?.length).toBe(html.match(/<dd/g)?.length);
		expect(tags(html, 'a').some(({ attributes }) => /\/sources\/adilet/.test(attributes['href'] ?? ''))).toBe(true);
	});
});

describe('in Chromium', () => {
	let browser: Browser;
	let site: Site;
	beforeAll(async () => {
		[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	});
	afterAll(async () => {
		await browser.close();
		await site.close();
	});

	it.each([true, false])('a term opens in place and leads on to the glossary (scripts: %s)', async (scripts) => {
		const { page, visit, faults, close } = await openPage(browser, site, { javaScriptEnabled: scripts });
		for (const lang of LANGS) {
			await visit(`/${lang}/figures/who-pays/`);
			const address = page.url();
			const term = page.locator('main button[popovertarget]').first();
			const id = (await term.getAttribute('popovertarget'))!;
			const explanation = page.locator(`#${id}`);
			expect(await explanation.isVisible()).toBe(false);
			await term.focus();
			await page.keyboard.press('Enter');
			expect(await explanation.isVisible()).toBe(true);
			expect(page.url()).toBe(address);
			await page.keyboard.press('Escape');
			expect(await explanation.isVisible()).toBe(false);
			await term.click();
			await explanation.locator('a').click();
			await page.waitForURL(`**/${lang}/glossary/#${id.replace('term-', '')}`);
		}
		expect(faults).toEqual([]);
		await close();
	});

	it('an explanation stays within a narrow window', async () => {
		const { page, visit, close } = await openPage(browser, site, { viewport: { width: 320, height: 600 } });
		await visit('/ru/figures/who-pays/');
		await page.evaluate(() =>
			document.querySelectorAll('.face details').forEach((part) => part.setAttribute('open', ''))
		);
		for (const term of await page.locator('main button.term').all()) {
			await term.click();
			const box = (await page.locator('[popover]:popover-open').boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(320);
			await page.keyboard.press('Escape');
		}
		await close();
	});

	it('paper has the plain word and no explanation', async () => {
		const { page, visit, close } = await openPage(browser, site);
		await visit('/en/figures/who-pays/');
		await page.emulateMedia({ media: 'print' });
		const term = page.locator('main button.term').first();
		expect(await term.evaluate((word) => getComputedStyle(word).textDecorationLine)).toBe('none');
		expect(await page.locator('[popover]:visible').count()).toBe(0);
		await close();
	});
});
