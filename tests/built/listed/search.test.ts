import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/lib/contract/vocabulary.ts';
import { Finder } from '../../../src/routes/[lang=lang]/search/finder.ts';
import type { Found } from '../../../src/routes/[lang=lang]/search/found.ts';
import { BASE } from '../browser.ts';
import { BUILD, anchors, builtPages, tags } from '../listing.ts';
import { QUERIES } from '../queries.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const files = new Map(LANGS.map((lang) => [lang, readFileSync(join(BUILD, lang, 'search.json'), 'utf8')]));
const indexOf = (lang: Lang) => JSON.parse(files.get(lang)!) as readonly Found[];
const finders = new Map(LANGS.map((lang) => [lang, new Finder(indexOf(lang))]));

describe.each(LANGS)('the index in %s', (lang) => {
	const all = indexOf(lang);

	it('is small', () => {
		expect(gzipSync(files.get(lang)!).length).toBeLessThan(60_000);
	});

	it('leads only to pages and places that are there', () => {
		const lost = all.filter(({ path }) => {
			const [page = '', anchor = ''] = path.slice(BASE.length).split('#');
			const html = pages.get(page)?.html;
			return html === undefined || (anchor !== '' && !anchors(html).has(anchor));
		});
		expect(lost.map(({ path }) => path)).toEqual([]);
	});

	it('holds the same as in Kazakh', () => {
		const places = (found: readonly Found[], text: Lang) =>
			found.map(({ kind, path }) => `${kind} ${path.replace(`/${text}/`, '/')}`).sort();
		expect(places(all, lang)).toEqual(places(indexOf('kk'), 'kk'));
	});

	it('leads from every region with a budget and every other country to a report that has it', () => {
		const facts = JSON.parse(readFileSync('static/data/facts.json', 'utf8')) as {
			theme: string;
			measure: string;
			region: string;
			dim1: string | null;
			class: string;
		}[];
		// Of Almaty city only the contribution is known, from the press.
		const withBudget = new Set(
			facts
				.filter(({ theme, measure, region, dim1, class: of }) =>
					measure === 'local_budget_plan'
						? true
						: theme === 'inflows' && dim1 === 'local_budget' && of === 'expected' && region !== 'KZ'
				)
				.map(({ region }) => region)
		);
		const countries = new Set(facts.map(({ region }) => region).filter((code) => /^(?!KZ)[A-Z]{2}$/.test(code)));
		const to = (anchor: string) => all.filter(({ path }) => new RegExp(`/reports/\\d{4}/#${anchor}$`).test(path));
		expect(to('local').length).toBe(withBudget.size);
		expect(to('local').every(({ kind }) => kind === 'region')).toBe(true);
		expect(to('countries').length).toBe(countries.size);
		expect(to('countries').every(({ kind }) => kind === 'country')).toBe(true);
	});

	it('is listed whole on the page, for readers without scripts', () => {
		const { html } = pages.get(`/${lang}/search/`)!;
		const listed = new Set(tags(html.slice(html.indexOf('<main')), 'a').map(({ attributes }) => attributes['href']));
		expect(all.filter(({ path }) => !listed.has(path))).toEqual([]);
	});

	it.each(QUERIES[lang])('answers "%s" with %s among the first three', (requested, rest) => {
		const first = finders.get(lang)!.find(requested).slice(0, 3);
		expect(first.map(({ path }) => path)).toContain(`${BASE}/${lang}/${rest}`);
	});

	it('answers the title of every page with that page among the first three', () => {
		const finder = finders.get(lang)!;
		const lost = all
			.filter(({ kind }) => kind !== 'source')
			.filter(
				({ path, title }) =>
					!finder
						.find(title)
						.slice(0, 3)
						.some((found) => found.path === path)
			);
		expect(lost.map(({ title }) => title)).toEqual([]);
	});

	it('answers nothing with nothing, and offers what comes near', () => {
		const finder = finders.get(lang)!;
		expect(finder.find(' ?! ')).toEqual([]);
		expect(finder.find('qzxwvjk')).toEqual([]);
		expect(finder.near({ kk: 'фонтты', ru: 'фонтан', en: 'funfair' }[lang]).length).toBeGreaterThan(0);
	});
});

describe('the queries', () => {
	it('are forty at least, in three languages', () => {
		expect(Object.values(QUERIES).flat().length).toBeGreaterThanOrEqual(40);
		for (const lang of LANGS) expect(QUERIES[lang].length).toBeGreaterThan(10);
	});
});
