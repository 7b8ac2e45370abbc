import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild } from './browser.ts';
import { builtPages } from './listing.ts';

const pages = builtPages();
const kinds = [...new Set(pages.map(({ kind }) => kind))];
const figures = pages.filter(({ kind, lang }) => kind === 'figures/*' && lang === 'en').map(({ rest }) => rest);
const longestFigures = pages
	.filter(({ kind, lang }) => kind === 'figures/*' && lang === 'en')
	.sort((a, b) => b.html.length - a.html.length)
	.slice(0, 4)
	.map(({ rest }) => rest);
/** Every page that is not one of many, and of the publications the one with the longest page. */
const longest = pages
	.filter(({ kind, lang }) => kind === 'sources/*' && lang === 'en')
	.sort((a, b) => b.html.length - a.html.length)[0]!.rest;
const others = pages.filter(
	({ kind, lang, rest }) => lang === 'en' && !/^(figures|sources)\/./.test(rest) && kind !== ''
);
const rests = [...new Set([...others.map(({ rest }) => rest), ...figures, longest])];
/** One report stands for those of other years: their template is one, and paper looks at all of them. */
const looked = rests.filter((rest) => !/^reports\/\d/.test(rest) || rest === 'reports/2024/');
/** One page of every kind, and every eighth figure. */
const typical = looked.filter((rest) => !rest.startsWith('figures/') || figures.indexOf(rest) % 8 === 0);

const WIDTHS = [320, 360, 480, 768, 1024, 1600];
/** Figures have one template: every sixth is looked at in all widths, the others on the narrowest, a middle and a wide one. */
const FIGURE_WIDTHS = [320, 768, 1600];
/** Longer words of other languages tell where there is least room for them. */
const LONGER = [320, 768];

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

describe('the start page', () => {
	it.each([
		['ru-RU', '/ru/'],
		['kk-KZ', '/kk/'],
		['en-US', '/en/'],
		['fr-FR', '/']
	])('for a browser in %s opens %s', async (locale, path) => {
		const { page, visit, faults, close } = await openPage(browser, site, { locale });
		await visit('/');
		expect(new URL(page.url()).pathname).toBe(BASE + path);
		expect(faults).toEqual([]);
		await close();
	});

	it('opens the language that the reader chose before', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { locale: 'ru-RU' });
		await visit('/ru/');
		await page.locator('a[data-language="kk"]').click();
		await page.waitForURL('**/kk/');
		await visit('/');
		expect(new URL(page.url()).pathname).toBe(`${BASE}/kk/`);
		expect(faults).toEqual([]);
		await close();
	});

	it('offers all three without scripts', async () => {
		const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false, locale: 'ru-RU' });
		await visit('/');
		for (const lang of LANGS) expect(await page.locator(`main a[hreflang="${lang}"]`).isVisible()).toBe(true);
		await page.locator('main a[hreflang="kk"]').click();
		expect(new URL(page.url()).pathname).toBe(`${BASE}/kk/`);
		await close();
	});
});

describe('an address that is not there', () => {
	it('answers 404 in three languages, with ways on', async () => {
		const { page, faults, close } = await openPage(browser, site, {}, ['404']);
		const answer = await page.goto(`${site.origin}${BASE}/kk/nothing/at/all/`);
		expect(answer?.status()).toBe(404);
		for (const lang of LANGS) expect(await page.locator(`[lang="${lang}"] a`).first().isVisible()).toBe(true);
		await page.locator('a[hreflang="ru"]').first().click();
		expect(new URL(page.url()).pathname).toBe(`${BASE}/ru/`);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('every kind of page', () => {
	it('is among those that are looked at', () => {
		const seen = pages.filter(({ rest, lang }) => lang === null || looked.includes(rest)).map(({ kind }) => kind);
		expect([...new Set(seen)].sort()).toEqual([...kinds].sort());
	});

	it.each(['', ...LANGS])('fits from 320 to 1600 pixels without scrolling sideways (%s)', async (lang) => {
		const paths = lang === '' ? ['/', '/404.html', '/latest/', '/v/'] : looked.map((rest) => `/${lang}/${rest}`);
		// What a figure's script draws anew is as wide as its column in every language: English stands for it.
		const still = lang === 'kk' || lang === 'ru' ? paths.filter((path) => path.includes('/figures/')) : [];
		const wide = [
			...(await tooWide({ javaScriptEnabled: false }, still)),
			...(await tooWide(
				{ locale: 'fr-FR' },
				paths.filter((path) => !still.includes(path))
			))
		];
		expect(wide).toEqual([]);
	});

	function widthsOf(path: string): readonly number[] {
		if (/^\/(kk|ru)\//.test(path)) return LONGER;
		const place = figures.indexOf(path.replace('/en/', ''));
		return place === -1 || place % 6 === 0 ? WIDTHS : FIGURE_WIDTHS;
	}

	/** Which of the pages scroll sideways, and at which width; and every fault on the way. */
	async function tooWide(options: BrowserContextOptions, paths: readonly string[]): Promise<string[]> {
		const { page, visit, faults, close } = await openPage(browser, site, options);
		const wide: string[] = [];
		for (const path of paths) {
			await page.setViewportSize({ width: 320, height: 800 });
			await visit(path);
			for (const width of widthsOf(path)) {
				await page.setViewportSize({ width, height: 800 });
				const over = await page.evaluate(async (live) => {
					if (live) await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				}, options.javaScriptEnabled !== false);
				if (over > 0) wide.push(`${path} at ${width}: ${over} pixels too wide`);
			}
		}
		await close();
		return [...wide, ...faults];
	}

	it('does not move for readers who want no motion', async () => {
		const { page, visit, faults, close } = await openPage(browser, site, { reducedMotion: 'reduce' });
		const moving: string[] = [];
		for (const rest of typical) {
			await visit(`/en/${rest}`);
			const found = await page.evaluate(() => {
				const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
				const slow = styles.filter(
					({ transitionDuration, animationName, scrollBehavior }) =>
						/[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
				);
				return slow.length + document.getAnimations().length;
			});
			if (found > 0) moving.push(`/en/${rest}: ${found} parts move`);
		}
		expect(moving).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});
});

describe('on paper', () => {
	/** Pixels inside the margins of an A4 page. */
	const A4 = { width: 680, height: 990 };

	/** Of the size on a desk's screen: the 12 pixels of a label are then more than 3 points. */
	const READABLE = 0.36;

	/** In the page: are there too many panels and remarks for one sheet, and each drawing's part of its full size. */
	const readDrawings = (): [boolean, number[]] => {
		const shown = [...document.querySelectorAll<SVGSVGElement>('figure.drawing svg.chart')].filter((drawing) =>
			drawing.checkVisibility()
		);
		const scales = shown.map((drawing) => {
			const { width, height } = drawing.getBoundingClientRect();
			return Math.min(width / drawing.viewBox.baseVal.width, height / drawing.viewBox.baseVal.height);
		});
		const lists = document.querySelectorAll('.face > .section').length;
		const remarks = document.querySelectorAll('.face > .section li').length;
		return [shown.length > 3 || (shown.length > 2 && remarks > 5) || (shown.length > 1 && lists > 1), scales];
	};

	const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

	/** Every third and those with the longest pages, in one language after the other; the council pack prints each. */
	const printed = figures.filter((rest, place) => place % 3 === 0 || longestFigures.includes(rest));

	it('is looked at for a third of the figures', () => expect(printed.length).toBeGreaterThan(figures.length / 3));

	it.each(printed.map((rest, place) => [rest, LANGS[place % LANGS.length]!, place] as const))(
		'%s is a clean sheet, with table and sources when asked for (%s)',
		async (rest, lang, place) => {
			const { page, visit, faults, close } = await openPage(browser, site, { viewport: A4 });
			await visit(`/${lang}/${rest}`);
			const drawn = (await page.locator('figure.drawing svg').count()) > 0;
			await page.emulateMedia({ media: 'print' });
			expect(
				await page.locator('nav:visible, button:not([popovertarget]):visible, input:visible, .skip:visible').count()
			).toBe(0);
			expect(await page.locator('h1').isVisible()).toBe(true);
			expect(await page.locator('[data-takeaway]').isVisible()).toBe(true);
			expect(await page.locator('[data-paper]').innerText()).toContain(`/${lang}/${rest}`);
			const [long, scales] = await page.evaluate(readDrawings);
			expect({ lang, small: scales.filter((scale) => scale < READABLE) }).toEqual({ lang, small: [] });
			const table = page.locator('[data-table] table').first();
			if (drawn) {
				const pdf = await page.pdf({ preferCSSPageSize: true });
				expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
				expect({ lang, oneSheet: sheets(pdf) === 1 }).toEqual({ lang, oneSheet: !long });
				expect(sheets(pdf)).toBeLessThan(5);
				expect(await table.isVisible()).toBe(false);
				await page.emulateMedia({ media: 'screen' });
				await page.locator('.controls [popovertarget="share"]').click();
				await page.locator('[data-more]').check();
				await page.emulateMedia({ media: 'print' });
				// The same rule prints them in every language and figure; long tables take their time.
				if (place % 4 === 0) expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
			}
			expect(await table.isVisible()).toBe(true);
			await page.emulateMedia({ media: 'screen' });
			expect(faults).toEqual([]);
			await close();
		}
	);

	it.each(['kk', 'en'] as const)(
		'the report of every year is text and tables, without ways to other pages (%s)',
		async (lang) => {
			const { page, visit, faults, close } = await openPage(browser, site, { viewport: A4 });
			const reports = rests.filter((rest) => /^reports\/\d/.test(rest));
			expect(reports.length).toBeGreaterThan(9);
			const wrong: string[] = [];
			for (const rest of reports) {
				await visit(`/${lang}/${rest}`);
				await page.emulateMedia({ media: 'print' });
				const ways = await page.locator('nav:visible, button:visible, input:visible, .screen-only:visible').count();
				const text = await page.locator('h1:visible, main table:visible').count();
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				// One sheet size is set for all languages.
				const pdf = lang === 'en' ? await page.pdf({ preferCSSPageSize: true }) : null;
				const paper = pdf === null || /\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/.test(pdf.toString('latin1'));
				if (ways > 0 || text < 3 || over > 0 || !paper) wrong.push(`${rest}: ${ways} ${text} ${over} ${paper}`);
				await page.emulateMedia({ media: 'screen' });
			}
			expect(wrong).toEqual([]);
			expect(faults).toEqual([]);
			await close();
		}
	);
});
