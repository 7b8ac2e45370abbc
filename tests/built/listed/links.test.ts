import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { BUILD, anchors, builtEditionPages, builtEmbeds, builtPages, tags, type BuiltPage } from '../listing.ts';

const base = process.env.BASE_PATH ?? '';
const site = process.env.SITE_URL ?? 'http://localhost:4173';
const pages = builtPages();
const withEmbeds: readonly BuiltPage[] = [...pages, ...builtEmbeds()];
const byPath = new Map(pages.map((page) => [page.path, page]));
const ids = new Map(withEmbeds.map(({ path, html }) => [path, anchors(html)]));

/** Every address that a page leads to or fetches. */
function addresses({ html }: Pick<BuiltPage, 'html'>): string[] {
	const hrefs = ['a', 'link'].flatMap((name) => tags(html, name).map(({ attributes }) => attributes['href']));
	const sources = ['script', 'img', 'source'].flatMap((name) =>
		tags(html, name).map(({ attributes }) => attributes['src'])
	);
	const marks = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&'));
	const urls = [...html.matchAll(/url\('?([^'")]+)'?\)/g)].map(([, url]) => url!.replace(/&#39;|&quot;/g, ''));
	return [...new Set([...hrefs, ...sources, ...marks, ...urls])].filter((address) => address !== undefined);
}

/** Why an address leads nowhere, or null. Other origins are not asked. */
function lost(page: Pick<BuiltPage, 'path'>, address: string): string | null {
	const url = new URL(address, `${site}${base}${page.path}`);
	if (url.origin !== new URL(site).origin) return /^(https?|data|mailto):/.test(address) ? null : `strange ${address}`;
	if (url.protocol === 'data:') return null;
	if (!url.pathname.startsWith(`${base}/`)) return `${address} leaves the site`;
	const path = decodeURIComponent(url.pathname.slice(base.length));
	const anchor = decodeURIComponent(url.hash.slice(1));
	const known = ids.get(path);
	if (known === undefined) {
		const file = join(BUILD, path.startsWith('/v/') && path.endsWith('/') ? `${path}index.html` : path);
		return existsSync(file) && statSync(file).isFile() ? null : `${address} is not there`;
	}
	// A question of explore is no place on its page.
	if (path.endsWith('/explore/') && /^(sql|ask)=/.test(anchor)) return null;
	return anchor === '' || known.has(anchor) ? null : `${address} has no such anchor`;
}

describe('every page', () => {
	it('leads only to pages, files and anchors that are there', () => {
		// One line for each address that is lost, with the first page that has it: a link of the frame stands on a thousand pages.
		const faults = new Map<string, string>();
		for (const page of withEmbeds) {
			for (const address of addresses(page)) {
				const fault = lost(page, address);
				if (fault !== null && !faults.has(fault)) faults.set(fault, page.path);
			}
		}
		expect([...faults].map(([fault, path]) => `${path}: ${fault}`)).toEqual([]);
	});

	it('of an edition leads to what the edition holds, or to a newest page that is there', () => {
		const faults = new Map<string, string>();
		for (const page of builtEditionPages()) {
			for (const address of addresses(page)) {
				// What a frozen page leads to on the newest pages may since have lost its anchor.
				const fault = lost(page, address.replace(/#.*$/, ''));
				if (fault !== null && !faults.has(fault)) faults.set(fault, page.path);
			}
		}
		expect([...faults].map(([fault, path]) => `${path}: ${fault}`)).toEqual([]);
	});

	it('has no id twice', () => {
		const faults = withEmbeds.flatMap(({ path, html }) => {
			const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
			return [...new Set(all.filter((id, index) => all.indexOf(id) !== index))].map((id) => `${path}: ${id}`);
		});
		expect(faults).toEqual([]);
	});

	it('says its own address and those of the other languages', () => {
		const faults = pages
			.filter(({ lang }) => lang !== null)
			.flatMap(({ path, rest, html }) => {
				const links = tags(html, 'link').map(({ attributes }) => attributes);
				const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
				const others = Object.fromEntries(
					links.filter(({ hreflang }) => hreflang !== undefined).map(({ hreflang, href }) => [hreflang, href])
				);
				const expected = Object.fromEntries(LANGS.map((lang) => [lang, `${site}${base}/${lang}/${rest}`]));
				const item = JSON.stringify(canonical) === JSON.stringify([`${site}${base}${path}`]);
				const same =
					LANGS.every((lang) => others[lang] === expected[lang]) && others['x-default'] === `${site}${base}/`;
				return [
					...(item ? [] : [`${path}: canonical ${canonical}`]),
					...(same ? [] : [`${path}: ${JSON.stringify(others)}`])
				];
			});
		expect(faults).toEqual([]);
	});

	it('offers the same page in the other languages', () => {
		const faults = pages
			.filter(({ lang }) => lang !== null)
			.flatMap((page) => {
				const offered = tags(page.html, 'a')
					.filter(({ attributes }) => attributes['data-language'] !== undefined)
					.map(({ attributes }) => attributes['href']);
				const expected = LANGS.map((lang) => `${base}/${lang}/${page.rest}`);
				return expected.every((href) => offered.includes(href)) ? [] : [`${page.path}: ${offered}`];
			});
		expect(faults).toEqual([]);
	});
});

describe('for search engines', () => {
	it('the sitemap names every page once, and no page that is not there', () => {
		const named = [...readFileSync(join(BUILD, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
			([, at]) => at!
		);
		const expected = pages.filter(({ lang }) => lang !== null).map(({ path }) => `${site}${base}${path}`);
		expect(new Set(named).size).toBe(named.length);
		expect(expected.filter((address) => !named.includes(address))).toEqual([]);
		const others = named.filter((address) => !expected.includes(address));
		expect(others.filter((address) => address !== `${site}${base}/`)).toEqual([]);
	});

	it('robots.txt allows all and names the sitemap', () => {
		const robots = readFileSync(join(BUILD, 'robots.txt'), 'utf8');
		expect(robots).toContain(`Sitemap: ${site}${base}/sitemap.xml`);
		expect(robots).not.toMatch(/Disallow: *\/ *$/m);
	});

	it('the page for what is not there is in no list', () => {
		expect(byPath.get('/404.html')?.html).toContain('noindex');
	});
});
