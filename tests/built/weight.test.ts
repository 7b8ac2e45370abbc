import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../scripts/bench/budgets.ts';
import { weigh } from '../../scripts/bench/weight.ts';
import { LANGS } from '../../src/lib/contract/vocabulary.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { BASE, openBrowser, serveBuild } from './browser.ts';
import { BUILD, builtFiles, builtPages, tags, type BuiltPage } from './listing.ts';

const pages = builtPages();
const homes = pages.filter(({ kind }) => kind === 'home');

/** Files that a page's own HTML has the browser fetch at once. */
function fetched({ html }: BuiltPage): string[] {
	const links = tags(html, 'link')
		.filter(({ attributes }) => /stylesheet|preload|icon/.test(attributes['rel'] ?? ''))
		.map(({ attributes }) => attributes['href']);
	const scripts = tags(html, 'script').map(({ attributes }) => attributes['src']);
	const fonts = [...html.matchAll(/url\('?([^'")]+)'?\)/g)]
		.map(([, url]) => url!)
		.filter((url) => url.endsWith('.woff2'));
	return [...new Set([...links, ...scripts, ...fonts])]
		.filter((address) => address !== undefined)
		.map((address) => address.slice(BASE.length + 1));
}

function packedBytes(file: string): number {
	const bytes = readFileSync(join(BUILD, file));
	return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

describe('the home page, by its HTML', () => {
	it.each(homes)('$path keeps its budget, with gzip', (page) => {
		const files = fetched(page);
		const total = gzipSync(page.html, { level: 9 }).length + files.reduce((sum, file) => sum + packedBytes(file), 0);
		const scripts = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + packedBytes(file), 0);
		expect(files.length).toBeGreaterThan(1);
		expect(total).toBeLessThanOrEqual(BUDGETS.homeBytes.limit);
		expect(scripts).toBeLessThanOrEqual(BUDGETS.homeScripts.limit);
	});
});

/** Built scripts that hold the library of the engine: known by the name of its files, which nothing else says. */
const LIBRARY = builtFiles().filter(
	(file) =>
		file.startsWith('_app/') &&
		file.endsWith('.js') &&
		/RecordBatchReader|duckdb-mvp/.test(readFileSync(join(BUILD, file), 'utf8'))
);

describe('DuckDB', () => {
	it('is a script of its own, which no page has at once', () => {
		expect(LIBRARY.length).toBeGreaterThan(0);
		const asked = pages.flatMap((page) =>
			fetched(page)
				.filter((file) => LIBRARY.includes(file))
				.map((file) => `${page.path}: ${file}`)
		);
		expect(asked).toEqual([]);
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

	it.each(LANGS)('the home page keeps its budget before interaction (%s)', async (lang) => {
		const { total, scripts, requests } = await weigh(browser, `${site.origin}${BASE}/${lang}/`);
		expect(requests.length).toBeGreaterThan(1);
		expect(total).toBeLessThanOrEqual(BUDGETS.homeBytes.limit);
		expect(scripts).toBeLessThanOrEqual(BUDGETS.homeScripts.limit);
	});

	it('no page asks for the engine or an extract before the reader does', async () => {
		// Of publications one stands for all: their pages have no script of their own.
		const publications = pages.filter(({ kind, lang }) => kind === 'sources/*' && lang === 'en');
		const others = pages.filter(({ kind, lang }) => kind !== 'sources/*' && lang === 'en');
		const early: string[] = [];
		for (const { rest } of [...others, ...publications.slice(0, 1)]) {
			const { requests } = await weigh(browser, `${site.origin}${BASE}/en/${rest}`);
			const paths = requests.map((url) => new URL(url).pathname.slice(BASE.length + 1));
			early.push(
				...paths
					.filter((path) => /^(engine|data\/\w)/.test(path) || LIBRARY.includes(path))
					.map((path) => `/en/${rest}: ${path}`)
			);
		}
		expect(early).toEqual([]);
	});
});
