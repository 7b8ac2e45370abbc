import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';
import { builtPages, type BuiltPage } from './listing.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL: RunOptions = { runOnly: { type: 'tag', values: WCAG } };
/** The dark differs from the light in colours only. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
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

/** What axe finds on a page that stands open, in words. */
async function findings(page: Page, options: RunOptions): Promise<string[]> {
	const { violations } = await page.evaluate(
		(wanted) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(wanted),
		{ resultTypes: ['violations'], ...options } satisfies RunOptions
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Which tags with which attributes and classes a page is made of: what axe sees of a template, without its words. */
function markup({ html }: BuiltPage): string {
	const tags = html.slice(html.indexOf('<body')).matchAll(/<([a-z][\w-]*)([^>]*)>/g);
	const kinds = [...tags].map(([, name, words]) => {
		const attributes = [...words!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
		return `${name} ${attributes.map(([, key, value]) => (/^(class|role|scope)$/.test(key!) ? value : key)).join(' ')}`;
	});
	return kinds.join('\n');
}

/**
 * One page of each publication, the languages in turn: a thousand pages of one template, each three times the same but for
 * its words. A page whose markup is not that of its twin is looked at as well.
 */
function inTurn(publications: readonly BuiltPage[]): BuiltPage[] {
	return [...twinsOf(publications).values()].flatMap((twins, index) => {
		const chosen = twins[index % twins.length]!;
		return twins.filter((page) => page === chosen || markup(page) !== markup(chosen));
	});
}

/** The same page in each language. */
function twinsOf(among: readonly BuiltPage[]): Map<string, BuiltPage[]> {
	const twins = new Map<string, BuiltPage[]>();
	for (const page of among) twins.set(page.rest, [...(twins.get(page.rest) ?? []), page]);
	return twins;
}

/** Looks at many pages in light and dark, as many at a time as there are processors. */
async function findingsOf(among: readonly BuiltPage[]): Promise<string[]> {
	const queue = [...among];
	const found: string[] = [];
	const look = async ({ page, faults, close }: WatchedPage) => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(`${site.origin}${BASE}${next.path}`, { waitUntil: 'load' });
			await page.evaluate(AXE);
			const light = await findings(page, ALL);
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await findings(page, COLOURS);
			for (const finding of light) found.push(`${next.path} light: ${finding}`);
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

describe('axe finds nothing, in light and dark,', () => {
	it('on the pages in all languages at once', async () => {
		expect(await findingsOf(pages.filter(({ lang }) => lang === null))).toEqual([]);
	});

	it.each(LANGS)('on any page in %s but those of publications', { timeout: LIMIT }, async (lang) => {
		const own = pages.filter((page) => page.lang === lang && page.kind !== 'sources/*');
		expect(own.length).toBeGreaterThan(4);
		expect(await findingsOf(own)).toEqual([]);
	});

	it('on the page of every publication', { timeout: LIMIT }, async () => {
		const looked = inTurn(pages.filter((page) => page.kind === 'sources/*'));
		expect(looked.length).toBeGreaterThan(100);
		expect(await findingsOf(looked)).toEqual([]);
	});
});

describe('axe', () => {
	it('would find what is wrong', async () => {
		const { page, close } = await openPage(browser, site);
		await page.setContent('<html><body><img src="data:,"><p style="color:#bbb;background:#fff">pale</p></body></html>');
		await page.evaluate(AXE);
		const rules = new Set((await findings(page, ALL)).map((finding) => finding.split(':')[0]));
		for (const rule of ['image-alt', 'color-contrast', 'html-has-lang']) expect(rules).toContain(rule);
		await close();
	});
});
