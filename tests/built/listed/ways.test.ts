import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { builtPages, readEntities, tags, type BuiltPage } from '../listing.ts';

const base = process.env.BASE_PATH ?? '';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Pages of the site that a page leads to, by what a reader can click. */
function waysFrom({ path, html }: BuiltPage): string[] {
	const hrefs = [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => readEntities(href!));
	return hrefs
		.map((href) => new URL(href, `http://localhost${base}${path}`))
		.filter(({ host, pathname }) => host === 'localhost' && pathname.startsWith(`${base}/`))
		.map(({ pathname }) => decodeURIComponent(pathname.slice(base.length)));
}

/** Clicks from a page to every page that can be reached. */
function clicksFrom(start: string): Map<string, number> {
	const clicks = new Map([[start, 0]]);
	const queue = [start];
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		for (const next of waysFrom(byPath.get(path)!)) {
			if (clicks.has(next) || !byPath.has(next)) continue;
			clicks.set(next, clicks.get(path)! + 1);
			queue.push(next);
		}
	}
	return clicks;
}

describe.each(LANGS)('from /%s/', (lang) => {
	it('every page of the language is two clicks away at most', () => {
		const clicks = clicksFrom(`/${lang}/`);
		const selected = pages.filter((page) => page.lang === lang);
		const far = selected.filter(({ path }) => (clicks.get(path) ?? Infinity) > 2);
		expect(selected.length).toBeGreaterThan(100);
		expect(far.map(({ path }) => `${path}: ${clicks.get(path) ?? 'no way'}`)).toEqual([]);
	});
});

describe('breadcrumbs', () => {
	const parts = (html: string) => /<nav class="crumbs"[^>]*aria-label="[^"]+".*?<\/nav>/s.exec(html)?.[0] ?? '';

	it('stand on every page below the home page, and on no other', () => {
		const wrong = pages.filter(({ lang, rest, html }) => (parts(html) !== '') !== (lang !== null && rest !== ''));
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('lead up from the home page to the page itself, which is marked', () => {
		const faults = pages
			.filter(({ html }) => parts(html) !== '')
			.flatMap((page) => {
				const crumbs = parts(page.html);
				const links = tags(crumbs, 'a').map(({ attributes }) => attributes['href']!.slice(base.length));
				const marked = [...crumbs.matchAll(/aria-current="page">([^<]+)</g)].map(([, words]) => words);
				const lost = links.filter((path) => !byPath.has(path));
				// A page stands under one that leads to it.
				const above = byPath.get(links.at(-1) ?? '');
				return [
					...(crumbs.includes('<ol') ? [] : ['is no ordered list']),
					...(links[0] === `/${page.lang}/` ? [] : [`begins with ${links[0]}`]),
					...(marked.length === 1 ? [] : [`marks ${marked.length} pages`]),
					...(above !== undefined && waysFrom(above).includes(page.path) ? [] : [`stands under ${above?.path}`]),
					...lost.map((path) => `leads to ${path}`)
				].map((fault) => `${page.path}: ${fault}`);
			});
		expect(faults).toEqual([]);
	});
});

describe('a figure that is a narrower reading of another', () => {
	const narrower = FIGURES.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const]));

	it.each(narrower)('%s and %s lead to each other in every language', (id, within) => {
		for (const lang of LANGS) {
			const [from, to] = [id, within].map((one) => `/${lang}/figures/${one}/`) as [string, string];
			expect(waysFrom(byPath.get(from)!)).toContain(to);
			expect(waysFrom(byPath.get(to)!)).toContain(from);
		}
	});
});
