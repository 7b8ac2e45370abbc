import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/contract/vocabulary.ts';
import { pageWords } from '../../../src/lib/text/pages/words.ts';
import { BUILD, builtPages, meta, tags, visibleText, type BuiltPage } from '../listing.ts';

const pages = builtPages();
const inOneLanguage = pages.filter(({ lang }) => lang !== null);
const figurePages = pages.filter(({ kind }) => kind === 'figures/*');
const figures = readdirSync('src/lib/figures', { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && existsSync(`src/lib/figures/${entry.name}/figure.ts`))
	.map(({ name }) => name);
/** Figures whose drawing is words and tables instead of marks. */
const inWords = new Set(
	figures.filter((id) => /\btext: true\b/.test(readFileSync(`src/lib/figures/${id}/figure.ts`, 'utf8')))
);

/** The sentence of a figure's page; its terms are buttons. */
function takeawayOf(html: string): string {
	return visibleText(`<body>${/data-takeaway[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? ''}`).trim();
}

/** Every route with a page in one language, found by listing, as the addresses that it may have. */
const ROOM = 'src/routes/[lang=lang]';
const routes = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
	.filter((file) => basename(file) === '+page.svelte')
	.map((file) => dirname(file).split(sep))
	.map((parts) => parts.filter((part) => part !== '.').map((part) => `${part.replace(/^\[.*\]$/, '[^/]+')}/`))
	.map((parts) => new RegExp(`^${parts.join('')}$`));

/** First parts of the keys of words, by which an untranslated key is known. */
const rooms = [
	...Object.keys(pageWords('kk')),
	...readdirSync('src/lib/text/pages', { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name),
	'status',
	'unit'
];

/** What is wrong with pages, in words; an empty list for a page means that nothing is. */
function wrong(among: readonly BuiltPage[], faults: (page: BuiltPage) => readonly string[]): string[] {
	return among.flatMap((page) => faults(page).map((fault) => `${page.path}: ${fault}`));
}

describe('the built site', () => {
	it('has every page in all three languages', () => {
		const rests = (lang: string) => inOneLanguage.filter((page) => page.lang === lang).map(({ rest }) => rest);
		for (const lang of LANGS) expect(rests(lang)).toEqual(rests('kk'));
		for (const rest of figures.map((id) => `figures/${id}/`)) expect(rests('kk')).toContain(rest);
		expect(
			pages
				.filter(({ lang }) => lang === null)
				.map(({ path }) => path)
				.sort()
		).toEqual(['/', '/404.html', '/latest/', '/v/']);
	});

	it('has a page of every route, and none of another', () => {
		const rests = inOneLanguage.filter(({ lang }) => lang === 'en').map(({ rest }) => rest);
		expect(routes.filter((route) => !rests.some((rest) => route.test(rest)))).toEqual([]);
		expect(rests.filter((rest) => !routes.some((route) => route.test(rest)))).toEqual([]);
	});

	it('has a page for every publication of the record', () => {
		const ids = readFileSync('static/data/sources.json', 'utf8');
		const sources = (JSON.parse(ids) as { source_id: string }[]).map(({ source_id }) => `sources/${source_id}/`);
		const built = new Set(inOneLanguage.map(({ rest }) => rest));
		expect(sources.filter((rest) => !built.has(rest))).toEqual([]);
	});
});

describe('every page', () => {
	it('says its language in its first tag', () => {
		const faults = wrong(pages, ({ html, lang }) => {
			const [first] = tags(html, 'html');
			return first?.attributes['lang'] === (lang ?? 'kk') ? [] : [`lang is ${first?.attributes['lang']}`];
		});
		expect(faults).toEqual([]);
	});

	it('has one title, which no other page of its language has', () => {
		const titles = new Map<string, string>();
		const faults = wrong(pages, ({ path, html, lang }) => {
			const found = [...html.matchAll(/<title>(.*?)<\/title>/gs)].map(([, title]) => title!.trim());
			const key = `${lang} ${found[0]}`;
			const twin = titles.get(key);
			titles.set(key, path);
			if (found.length !== 1 || found[0] === '') return [`has ${found.length} titles`];
			return twin === undefined ? [] : [`has the title of ${twin}: ${found[0]}`];
		});
		expect(faults).toEqual([]);
	});

	it('has a description, one h1 and a main part', () => {
		const faults = wrong(pages, ({ html }) => [
			...((meta(html, 'description') ?? '').length > 20 ? [] : ['has no description']),
			...(tags(html, 'h1').length === 1 ? [] : [`has ${tags(html, 'h1').length} h1`]),
			...(tags(html, 'main').length === 1 ? [] : [`has ${tags(html, 'main').length} main`])
		]);
		expect(faults).toEqual([]);
	});

	it('holds no number, word or hole that was not filled', () => {
		const keys = new RegExp(`^(${rooms.join('|')})\\.(?!xlsx|arrow|parquet|csv|json|sql)\\w+$`);
		const faults = wrong(pages, ({ html }) => {
			const lines = visibleText(html).split('\n');
			const unfilled = lines.filter((line) => /\bNaN\b|\bundefined\b|\[object|\{\w+\}|\bInfinity\b/.test(line));
			const codes = lines.filter((line) => keys.test(line.trim()) || /^[a-z]+(_[a-z0-9]+)+$/.test(line.trim()));
			const inside = [...html.matchAll(/\s[\w-]+="[^"]*(\bNaN\b|\bundefined\b|\[object )[^"]*"/g)].map(
				([found]) => found
			);
			return [...unfilled, ...codes, ...inside, ...lines.filter((line) => line.trim() === 'null')];
		});
		expect(faults).toEqual([]);
	});

	it('runs only scripts of the site or those whose hash its policy holds', async () => {
		const faults = await Promise.all(
			pages.map(async ({ path, html }) => {
				const [policy, ...more] = tags(html, 'meta').filter(
					({ attributes }) => attributes['http-equiv'] === 'content-security-policy'
				);
				const directives = policy?.attributes['content'] ?? '';
				const scripts = /script-src ([^;]*)/.exec(directives)?.[1]?.split(' ') ?? [];
				const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/json)[^>]*>(.*?)<\/script>/gs)];
				const hashes = await Promise.all(inline.map(([, code]) => hashOf(code!)));
				return [
					...(more.length === 0 ? [] : [`${path}: has ${more.length + 1} policies`]),
					...(directives.startsWith("default-src 'none'") ? [] : [`${path}: policy is ${directives}`]),
					...scripts
						.filter((word) => !/^('self'|'wasm-unsafe-eval'|'sha256-.*')$/.test(word))
						.map((word) => `${path}: allows scripts ${word}`),
					...hashes.filter((hash) => !scripts.includes(hash)).map((hash) => `${path}: forbids its own script ${hash}`),
					...[...html.matchAll(/\son[a-z]+="/g)].map(([found]) => `${path}: has${found}`)
				];
			})
		);
		expect(faults.flat()).toEqual([]);
	});
});

async function hashOf(code: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
	return `'sha256-${Buffer.from(digest).toString('base64')}'`;
}

describe('every figure page', () => {
	it('has its question, drawing at two widths, sentence, table and sources', () => {
		const faults = wrong(figurePages, ({ html, rest }) => [
			...(takeawayOf(html).length > 20 ? [] : ['has no sentence']),
			...(inWords.has(rest.split('/')[1]!) || tags(html, 'svg').length >= 2 ? [] : ['has no two drawings']),
			...(/<div class="phone[^>]*>.{200,}<div class="desk/s.test(html) ? [] : ['has no drawing for a phone']),
			...(tags(html, 'table').length >= 1 && tags(html, 'caption').length >= 1 ? [] : ['has no table']),
			...(/<th scope="row"/.test(html) && /<th scope="col"/.test(html) ? [] : ['has a table without heads']),
			...(/\sid="from-[^"]+"|href="[^"]*\/sources\/[^"/]+\/"/.test(html) ? [] : ['has no source line'])
		]);
		expect(figurePages).toHaveLength(figures.length * LANGS.length);
		expect(faults).toEqual([]);
	});

	it('leads from every row of its table to where it comes from, except from a gap', () => {
		const rowsOf = (html: string) => {
			const [body = ''] = /<tbody.*?<\/tbody>/s.exec(html.slice(html.indexOf('aria-labelledby="table"'))) ?? [];
			return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => row);
		};
		// The words of a gap are looked for in English; the rows are the same in every language.
		const gapsOf = new Map(
			figures.map((id) => {
				const { html } = figurePages.find((page) => page.lang === 'en' && page.rest === `figures/${id}/`)!;
				return [id, rowsOf(html).map((row) => /not published|no input/.test(row))] as const;
			})
		);
		const faults = wrong(figurePages, ({ html, rest }) => {
			const rows = rowsOf(html);
			const gaps = gapsOf.get(rest.split('/')[1]!)!;
			const lost = rows.filter((row, index) => !/href="(#from-|[^"]*\/sources\/)/.test(row) && !gaps[index]);
			return [...(rows.length > 0 ? [] : ['has no rows']), ...lost.map((row) => visibleText(`<body>${row}`))];
		});
		expect(faults).toEqual([]);
	});

	it('has the same marks in all three languages', () => {
		for (const id of figures) {
			const marks = LANGS.map((lang) => {
				const { html } = figurePages.find((page) => page.lang === lang && page.rest === `figures/${id}/`)!;
				// Rows that stand in the order of their names stand in another order in another language.
				return [...html.matchAll(/data-mark="([^"]*)"/g)].map(([, mark]) => mark).sort();
			});
			if (!inWords.has(id)) expect(marks[0]!.length).toBeGreaterThan(0);
			expect([id, marks[1], marks[2]]).toEqual([id, marks[0], marks[0]]);
		}
	});
});

describe('link previews', () => {
	const shown = pages.filter(({ kind }) => kind === 'home' || kind === 'figures/*');

	it('show a picture of 1200 by 630 pixels with words for it, for every figure and language', () => {
		const pictures = new Set<string>();
		const faults = wrong(shown, ({ html, lang }) => {
			const address = meta(html, 'og:image');
			if (address === null) return ['has no picture'];
			const file = new URL(address).pathname.replace(process.env.BASE_PATH ?? '', '');
			pictures.add(file);
			const { width, height, data } = PNG.sync.read(readFileSync(join(BUILD, file)));
			const colours = new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
			return [
				...(width === 1200 && height === 630 ? [] : [`picture is ${width} by ${height}`]),
				...(colours.size > 20 ? [] : ['picture is empty']),
				...(file.startsWith(`/${lang}/`) ? [] : [`picture is in another language: ${file}`]),
				...((meta(html, 'og:image:alt') ?? '').length > 20 ? [] : ['picture has no words'])
			];
		});
		expect(faults).toEqual([]);
		expect(pictures.size).toBe(figures.length * LANGS.length);
	});
});
