import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild } from './browser.ts';
import { wordiest } from './standing-for.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIGURES = readdirSync('build/en/figures');
/** Pixels inside the margins of an A4 page. */
const A4 = { width: 680, height: 990 };

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** In the page: words of the drawings that are not on paper, and drawings without their styles. */
async function leftOut(all: Element[]): Promise<string[]> {
	const styles = [...document.styleSheets]
		.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
		.join();
	const wrong: string[] = [];
	for (const card of all) {
		const id = card.getAttribute('data-sheet') ?? '';
		const answer = await fetch(`../figures/${id}/`);
		const element = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.face .desk');
		const drawing = card.querySelector('.desk');
		if (element === null || drawing?.textContent !== element.textContent)
			wrong.push(`${id} has not the words of its page`);
		for (const part of drawing?.querySelectorAll('*') ?? []) {
			const text =
				part.children.length === 0 && part.textContent.trim() !== '' && part.closest('.screen-only') === null;
			if (text && !part.checkVisibility()) {
				wrong.push(`${id} hides ${part.textContent}`);
			}
			const scope = [...part.classList].find((name) => /^s-[a-z0-9]{4}$/.test(name));
			if (scope !== undefined && !styles.includes(`.${scope}`)) wrong.push(`${id} lacks the styles of ${part.tagName}`);
		}
	}
	return [...new Set(wrong)];
}

const ready = (page: Page) => page.locator('[data-pack="ready"]').waitFor();
const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

describe('the council pack', () => {
	it('lists every figure; boxes choose, and the address keeps the choice', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/ru/council/');
		expect(await page.locator('main form input[type="checkbox"]').count()).toBe(FIGURES.length);
		expect(await page.locator('[role="status"]').innerText()).toContain('ничего не выбрано');
		await page.locator('input[value="for-whom"]').check();
		await page.locator('input[value="who-pays"]').check();
		await page.locator('button[type="submit"]').click();
		await ready(page);
		expect(new URL(page.url()).search).toBe('?figures=who-pays,for-whom');
		expect(await page.locator('[data-sheet]').evaluateAll((all) => all.map((one) => one.dataset['sheet']))).toEqual([
			'who-pays',
			'for-whom'
		]);
		expect(await page.locator('[data-sheet] h1').count()).toBe(2);
		expect(await page.locator('.qr').count()).toBe(3);
		expect(faults).toEqual([]);
		await close();
	});

	it('names what an address asks for and is not there, and takes one more from the page of a figure', async () => {
		const { page, visit, faults, close } = await openPage(browser, site);
		await visit('/en/council/?figures=for-whom,nonsense');
		await ready(page);
		expect(await page.locator('.notice').innerText()).toContain('nonsense');
		await page.locator('input[value="for-whom"]').check();
		await page.locator('button[type="submit"]').click();
		await visit('/en/figures/who-pays/');
		await page.locator('.controls [popovertarget="share"]').click();
		await page.locator('a[href$="/en/council/?add=who-pays"]').click();
		await ready(page);
		await expect.poll(() => new URL(page.url()).search).toBe('?figures=for-whom,who-pays');
		expect(faults).toEqual([]);
		await close();
	});

	it('keeps a note in the browser, out of the address, and prints it', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { viewport: A4 });
		await visit('/kk/council/?figures=for-whom');
		await ready(page);
		await page.locator('[data-sheet] textarea').fill('Synthetic note');
		await visit('/kk/council/?figures=for-whom');
		await ready(page);
		expect(await page.locator('[data-sheet] textarea').inputValue()).toBe('Synthetic note');
		expect(page.url()).not.toContain('ynthetic');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.own').innerText()).toBe('Synthetic note');
		expect(faults).toEqual([]);
		await close();
	});

	it('says which figure can not be had, and tries again', async () => {
		const { page, visit, close } = await openPage(browser, site, {}, ['ERR_FAILED']);
		await page.route('**/figures/for-whom/', (route) => route.abort());
		await visit('/en/council/?figures=for-whom,who-pays');
		await expect.poll(() => page.locator('.notice').innerText()).toContain('could not be loaded');
		expect(await page.locator('[data-sheet]').count()).toBe(1);
		await page.unroute('**/figures/for-whom/');
		await page.getByRole('button', { name: 'Load again' }).click();
		await expect.poll(() => page.locator('[data-sheet]').count()).toBe(2);
		await close();
	});

	it('lists the figures and says how to print them without scripts', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { javaScriptEnabled: false });
		await visit('/kk/council/?figures=who-pays');
		expect(await page.locator('main form a').count()).toBe(FIGURES.length);
		expect(await page.locator('noscript').innerText()).toContain('A4');
		expect(await page.locator('main form input, main form button').count()).toBe(0);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('on paper', () => {
	/** Every figure in the language that needs most room, and every sixth in each of the others. */
	const packs = LANGS.map(
		(lang, at) => [lang, FIGURES.filter((figure, place) => wordiest(figure) === lang || place % 6 === at)] as const
	);

	it('prints every figure', () => {
		expect([...new Set(packs.flatMap(([, selected]) => selected))].sort()).toEqual([...FIGURES].sort());
	});

	it.each(packs)(
		'is a cover and a sheet for each figure, readable and nothing cut (%s)',
		{ timeout: 400_000 },
		async (lang, selected) => {
			const { page, visit, faults, close } = await openPage(browser, site, { viewport: A4 });
			await visit(`/${lang}/council/?figures=${selected.join(',')}`);
			await ready(page);
			const fitting = await page
				.locator('.sheet.one')
				.evaluateAll((all: HTMLElement[]) => all.map((one) => one.dataset['sheet'] ?? ''));
			expect(fitting.length).toBeGreaterThan(1);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('[data-sheet]').evaluateAll(leftOut)).toEqual([]);
			const small = await page.locator('[data-sheet]').evaluateAll((all: HTMLElement[]) =>
				all.flatMap((card) =>
					[...card.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((chart) => {
						const { width, height } = chart.getBoundingClientRect();
						const scale = Math.min(width / chart.viewBox.baseVal.width, height / chart.viewBox.baseVal.height);
						return width === 0 || scale > 0.5 ? [] : [`${card.dataset['sheet']}: ${scale}`];
					})
				)
			);
			expect(small).toEqual([]);
			expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(selected.length);

			await page.emulateMedia({ media: 'screen' });
			await visit(`/${lang}/council/?figures=${fitting.join(',')}`);
			await ready(page);
			for (const note of await page.locator('[data-sheet] textarea').all()) await note.fill('note '.repeat(100));
			await page.emulateMedia({ media: 'print' });
			expect(
				await page.locator('nav:visible, button:not([popovertarget]):visible, input:visible, textarea:visible').count()
			).toBe(0);
			expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + fitting.length);
			const cut = await page.locator('[data-sheet]').evaluateAll((all: HTMLElement[]) =>
				all.flatMap((card) => {
					const { bottom, right } = card.getBoundingClientRect();
					return [...card.querySelectorAll('p, li, svg')].flatMap((part) => {
						const rect = part.getBoundingClientRect();
						if (rect.width <= 1 || (rect.bottom <= bottom + 1 && rect.right <= right + 1)) return [];
						return [`${card.dataset['sheet']}: ${part.outerHTML.slice(0, 80)}`];
					});
				})
			);
			expect(cut).toEqual([]);
			expect(faults).toEqual([]);
			await close();
		}
	);
});

describe('axe finds nothing', () => {
	it.each(['light', 'dark'] as const)('in a pack and beside a quotation (%s)', async (colorScheme) => {
		const { page, visit, faults, close } = await openPage(browser, site, { colorScheme });
		const findings = async () => {
			await page.evaluate(AXE);
			const { violations } = await page.evaluate(() =>
				(window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
			);
			return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
		};
		await visit('/kk/council/?figures=who-pays,two-funds');
		await ready(page);
		expect(await findings()).toEqual([]);
		await visit('/en/figures/who-pays/');
		await page.locator('.controls [popovertarget="quote"]').click();
		await page.locator('[data-quote="open"]').waitFor();
		await page.locator('[data-quote] select').last().selectOption({ index: 20 });
		expect(await findings()).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});
});
