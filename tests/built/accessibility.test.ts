import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/serve/site.ts';
import { openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';
import { builtPages, type BuiltPage } from './listing.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pages that are looked at side by side. */
const HANDS = 2;
const LIMIT = 600_000;

const pages = builtPages();
const publications = pages.filter(({ kind }) => kind === 'sources/*');
const others = pages.filter(({ kind }) => kind !== 'sources/*');

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
	await page.evaluate(AXE);
	const { violations } = await page.evaluate(
		(wanted) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(wanted),
		{ resultTypes: ['violations'], ...options } satisfies RunOptions
	);
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** Looks at many pages in a scheme of colours, a few at a time; each page that looks is used again. */
async function findingsOf(
	among: readonly BuiltPage[],
	colorScheme: 'light' | 'dark',
	options: RunOptions
): Promise<string[]> {
	const queue = [...among];
	const found: string[] = [];
	// French: the start page then stays where it is.
	const look = async (watched: WatchedPage) => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			await watched.page.goto(`${site.origin}${process.env.BASE_PATH ?? ''}${next.path}`, { waitUntil: 'load' });
			found.push(
				...(await findings(watched.page, options)).map((finding) => `${next.path} ${colorScheme}: ${finding}`)
			);
		}
		found.push(...watched.faults);
		await watched.close();
	};
	const hands = await Promise.all(
		Array.from({ length: HANDS }, () => openPage(browser, site, { colorScheme, locale: 'fr-FR' }))
	);
	await Promise.all(hands.map(look));
	return found;
}

const ALL: RunOptions = { runOnly: { type: 'tag', values: WCAG } };
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe('axe finds nothing', () => {
	it('on any page but those of publications, in all languages, light and dark', { timeout: LIMIT }, async () => {
		expect(await findingsOf(others, 'light', ALL)).toEqual([]);
		expect(await findingsOf(others, 'dark', ALL)).toEqual([]);
	});

	it('on the page of any publication, in all languages, in light', { timeout: LIMIT }, async () => {
		expect(await findingsOf(publications, 'light', ALL)).toEqual([]);
	});

	it('in the contrast of the page of any publication, in dark', { timeout: LIMIT }, async () => {
		expect(await findingsOf(publications, 'dark', CONTRAST)).toEqual([]);
	});
});

describe('axe', () => {
	it('would find what is wrong', async () => {
		const { page, close } = await openPage(browser, site);
		await page.setContent('<html><body><img src="data:,"><p style="color:#bbb;background:#fff">pale</p></body></html>');
		const rules = new Set((await findings(page, ALL)).map((finding) => finding.split(':')[0]));
		for (const rule of ['image-alt', 'color-contrast', 'html-has-lang']) expect(rules).toContain(rule);
		await close();
	});
});
