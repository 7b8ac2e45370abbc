import { availableParallelism } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { ALL, AXE, COLOURS, WITHOUT_COLOURS, findings, leaveOutAlike, showIn } from './axe.ts';
import { BASE, openBrowser, openPage, serveBuild, takenOver, type WatchedPage } from './browser.ts';
import { builtEmbeds, builtPages, markup, tags, type BuiltPage } from './listing.ts';

/** Hundreds of pages take minutes where others want the machine too. */
const LIMIT = 900_000;

const pages = builtPages();

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

/** What a page has in common with others of its template: its styles. Null where it runs scripts of its own. */
function template({ html }: BuiltPage): string | null {
	if (html.includes('rel="modulepreload"') || html.includes('startPage')) return null;
	const sheets = tags(html, 'link').filter(({ attributes }) => attributes['rel'] === 'stylesheet');
	const inline = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style);
	return [...inline, ...sheets.map(({ attributes }) => attributes['href'])].join();
}

/** Puts the next page in the place of the open one, which has the same styles; a visit takes five times as long. */
async function exchange(page: Page, url: string): Promise<void> {
	await page.evaluate(async (address) => {
		const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
		document.title = next.title;
		document.documentElement.lang = next.documentElement.lang;
		document.body.replaceWith(document.adoptNode(next.body));
	}, url);
}

/**
 * Looks at many pages in light and dark, as many at a time as there are processors. Pages of one template without
 * scripts of their own are exchanged in a window that stands open.
 */
async function findingsOf(among: readonly BuiltPage[]): Promise<string[]> {
	const queue = [...among].sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
	const found: string[] = [];
	const look = async ({ page, faults, close }: WatchedPage) => {
		let open: string | null = null;
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			const url = `${site.origin}${BASE}${next.path}`;
			await showIn(page, 'light');
			const code = template(next);
			if (code !== null && code === open) {
				await exchange(page, url);
			} else {
				await page.goto(url, { waitUntil: 'load' });
				if (next.html.includes('startPage')) await takenOver(page);
				await page.evaluate(AXE);
				open = code;
			}
			await leaveOutAlike(page);
			const inColour = next.lang === null || next.lang === 'en';
			const light = await findings(page, inColour ? ALL : WITHOUT_COLOURS);
			for (const finding of light) found.push(`${next.path} light: ${finding}`);
			if (!inColour) continue;
			await showIn(page, 'dark');
			const dark = await findings(page, COLOURS);
			for (const finding of dark) found.push(`${next.path} dark: ${finding}`);
		}
		found.push(...faults);
		await close();
	};
	// In French the start page stays where it is.
	const opened = Array.from({ length: availableParallelism() }, () => openPage(browser, site, { locale: 'fr-FR' }));
	await Promise.all((await Promise.all(opened)).map(look));
	return found;
}

/** The first pages of every kind of markup, at most so many of each. */
function firstOfEach(among: readonly BuiltPage[], most: number): BuiltPage[] {
	const seen = new Map<string, number>();
	return among.filter(({ html }) => {
		const code = markup(html);
		seen.set(code, (seen.get(code) ?? 0) + 1);
		return seen.get(code)! <= most;
	});
}

/** Tags, attributes, classes and roles of a page, each once. */
const parts = ({ html }: BuiltPage) => markup(html).split('|');

/**
 * Every fourth page of a figure, and each that has a part which neither these nor any frame has: what a figure draws and
 * lists is looked at in its frame, and around it stands the same template.
 */
function ofFigures(among: readonly BuiltPage[]): BuiltPage[] {
	const looked = among.filter((_, place) => place % 4 === 0);
	const frames = builtEmbeds().filter(({ lang, state }) => lang === 'en' && state === '');
	const seen = new Set([...looked, ...frames].flatMap(parts));
	for (const page of among) {
		if (parts(page).every((part) => seen.has(part))) continue;
		looked.push(page);
		for (const part of parts(page)) seen.add(part);
	}
	return looked;
}

/**
 * Every page in English but those of figures that are like others; of the other languages a page of every kind and those
 * whose markup is none of the English ones: axe looks at markup and colours, and words are tested elsewhere.
 */
function lookedAt(lang: Lang): BuiltPage[] {
	const others = pages.filter(({ kind }) => kind !== 'sources/*');
	const rows = others.filter((page) => page.lang === lang);
	if (lang === 'en') {
		const figures = ofFigures(rows.filter(({ kind }) => kind === 'figures/*'));
		expect(figures.length).toBeGreaterThan(10);
		return [...rows.filter(({ kind }) => kind !== 'figures/*'), ...figures];
	}
	const known = new Set(others.filter((page) => page.lang === 'en').map(({ html }) => markup(html)));
	const kinds = new Set<string>();
	return rows.filter(({ kind, html }) => {
		const first = !kinds.has(kind);
		kinds.add(kind);
		return first || !known.has(markup(html));
	});
}

describe('axe finds nothing, in light and dark,', () => {
	it('on the pages in all languages at once', async () => {
		expect(await findingsOf(pages.filter(({ lang }) => lang === null))).toEqual([]);
	});

	it.each(LANGS)('on the pages in %s but those of publications', { timeout: LIMIT }, async (lang) => {
		const rows = lookedAt(lang);
		expect(rows.length).toBeGreaterThan(20);
		expect(await findingsOf(rows)).toEqual([]);
	});

	it('on any figure inside a page of others, in its first state', { timeout: LIMIT }, async () => {
		// All in English, every eighth in the others, which differ in words.
		const first = builtEmbeds()
			.filter(({ state }) => state === '')
			.filter(({ lang }, place) => lang === 'en' || place % 8 === 0);
		expect(first.length).toBeGreaterThan(40);
		expect(await findingsOf(first)).toEqual([]);
	});

	it('on the pages of publications, four of each markup in every language', { timeout: LIMIT }, async () => {
		const publications = pages.filter((page) => page.kind === 'sources/*');
		expect(publications.length).toBeGreaterThan(900);
		const looked = LANGS.flatMap((lang) =>
			firstOfEach(
				publications.filter((page) => page.lang === lang),
				4
			)
		);
		expect(looked.length).toBeGreaterThan(60);
		expect(await findingsOf(looked)).toEqual([]);
	});
});

describe('axe', () => {
	it('would find what is wrong', async () => {
		const { page, close } = await openPage(browser, site);
		await page.setContent('<html><body><img src="data:,"><p style="color:#bbb;background:#fff">pale</p></body></html>');
		await page.evaluate(AXE);
		const rules = new Set((await findings(page)).map((finding) => finding.split(':')[0]));
		for (const rule of ['image-alt', 'color-contrast', 'html-has-lang']) expect(rules).toContain(rule);
		expect((await findings(page, COLOURS)).map((finding) => finding.split(':')[0])).toEqual(['color-contrast']);
		await close();
	});
});
