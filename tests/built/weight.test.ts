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
import { BUILD, builtEmbeds, builtFiles, builtPages, tags, type BuiltPage } from './listing.ts';

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

const packed = new Map<string, number>();

function packedBytes(file: string): number {
	const known = packed.get(file);
	if (known !== undefined) return known;
	const bytes = readFileSync(join(BUILD, file));
	const size = file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
	packed.set(file, size);
	return size;
}

/** Bytes of a page and of everything that its HTML asks for at once, with gzip. */
function packedWeight(page: BuiltPage): number {
	const own = gzipSync(page.html, { level: 9 }).length;
	return fetched(page).reduce((sum, file) => sum + packedBytes(file), own);
}

/** The heaviest page of every kind. */
const heaviest = [...new Set(pages.map(({ kind }) => kind))].map(
	(kind) =>
		pages
			.filter((page) => page.kind === kind)
			.map((page) => ({ kind, path: page.path, bytes: packedWeight(page) }))
			.sort((a, b) => b.bytes - a.bytes)[0]!
);

describe('every page, by its HTML', () => {
	it('keeps the budget of a page, with gzip', () => {
		expect(heaviest.length).toBeGreaterThan(10);
		expect(heaviest.filter(({ bytes }) => bytes > BUDGETS.pageBytes.limit)).toEqual([]);
	});
});

describe('every embed, by its HTML', () => {
	it('keeps its budget in every state and language, with gzip, and knows no engine', () => {
		const embeds = builtEmbeds();
		expect(embeds.length).toBeGreaterThan(200);
		const heavy = embeds
			.map((embed) => ({ path: embed.path, bytes: packedWeight(embed) }))
			.filter(({ bytes }) => bytes > BUDGETS.embedBytes.limit);
		expect(heavy).toEqual([]);
		const files = new Set(embeds.flatMap(fetched));
		expect([...files].filter((file) => /^(engine|data|_app)\/.*(?<!\.css)$/.test(file))).toEqual([]);
		expect(embeds.filter(({ html }) => /wasm|modulepreload/.test(html)).map(({ path }) => path)).toEqual([]);
	});

	it('has the script for pages of others, of at most 1.5 kB', () => {
		expect(readFileSync(join(BUILD, 'embed/resize.js')).length).toBeLessThanOrEqual(1500);
	});
});

describe('the home page, by its HTML', () => {
	it.each(homes)('$path keeps its budget, with gzip', (page) => {
		const files = fetched(page);
		const scripts = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + packedBytes(file), 0);
		expect(files.length).toBeGreaterThan(1);
		expect(packedWeight(page)).toBeLessThanOrEqual(BUDGETS.homeBytes.limit);
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

	it('the heaviest page of every kind keeps its budget before interaction', async () => {
		const heavy: string[] = [];
		for (const { path } of heaviest) {
			const { total } = await weigh(browser, `${site.origin}${BASE}${path}`);
			if (total > BUDGETS.pageBytes.limit) heavy.push(`${path}: ${total} bytes`);
		}
		expect(heavy).toEqual([]);
	});

	it('no page asks for the engine or an extract before the reader does', async () => {
		// Pages of one kind have the scripts of one template: two of each, and every fourth figure.
		const seen = new Map<string, number>();
		const looked = pages.filter(({ kind, lang }) => {
			if (lang !== 'en') return false;
			const place = seen.get(kind) ?? 0;
			seen.set(kind, place + 1);
			return place < 2 || (kind === 'figures/*' && place % 4 === 0);
		});
		expect(looked.length).toBeGreaterThan(30);
		const early: string[] = [];
		for (const { rest } of looked) {
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
