/** Every gap, old series and disagreement of the extracts leads to its own request, from its figure and its report. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/lib/contract/vocabulary.ts';
import { figure as disagreements } from '../../src/lib/figures/disagreement-cards/figure.ts';
import { requestOfCard, cards, type Card, type DisagreementRow } from '../../src/lib/figures/disagreement-cards/row.ts';
import { defaultChoices } from '../../src/lib/figures/choices.ts';
import type { Figure, FigureRow } from '../../src/lib/figures/figure.ts';
import { FIGURES } from '../../src/lib/figures/figures.ts';
import { figure as freshness, type FreshnessRow } from '../../src/lib/figures/freshness/figure.ts';
import { WORDS as SERIES_WORDS } from '../../src/lib/figures/freshness/words.ts';
import { figure as matrix } from '../../src/lib/figures/gap-matrix/figure.ts';
import { type GapRow } from '../../src/lib/figures/gap-matrix/row.ts';
import { GRIDS } from '../../src/lib/contract/tables/derived-answers.ts';
import { LETTERS } from '../../src/lib/text/pages/ask/letters.ts';
import { period } from '../../src/lib/text/periods.ts';
import type { Site } from '../../scripts/serve/site.ts';
import { answers } from '../figures/answers.ts';
import { BASE, openBrowser, openPage, serveBuild, type WatchedPage } from './browser.ts';
import { builtPages, readEntities } from './listing.ts';

interface Gap {
	readonly grid: string;
	readonly class: string;
	readonly code: string;
	readonly year: number;
}

const extract = <Row>(name: string) => JSON.parse(readFileSync(`static/data/${name}.json`, 'utf8')) as Row[];
const GAPS = extract<Gap>('gaps');
const PAIRS = extract<{ fact_id_a: string; fact_id_b: string }>('disagreements');
const LAW = { kk: '2015 жылғы 16 қарашадағы № 401-V', ru: '16 ноября 2015 года № 401-V' };
/** A series is old when the extracts know nothing of its last twelve months. */
const OLD = 12;

/** A text without the spaces that no line may break at: where they stand is not what is tested. */
const breaking = (text: string) => text.replaceAll('\u00a0', ' ');

const pages = builtPages();
const gapName = (gap: Gap) => `gap=${gap.grid}.${gap.class}.${gap.code}.${gap.year}`;

async function rowsOf<Row extends FigureRow>(figure: Pick<Figure<Row>, 'id' | 'query'>): Promise<readonly Row[]> {
	return (await answers(figure as unknown as Figure)) as readonly Row[];
}

let series: readonly FreshnessRow[];
let disputes: readonly Card[];
let gapRows: readonly GapRow[];
let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([openBrowser(), serveBuild()]);
	series = (await rowsOf<FreshnessRow>(freshness)).filter(({ age }) => age >= OLD);
	disputes = cards(await rowsOf<DisagreementRow>(disagreements));
	gapRows = await rowsOf<GapRow>(matrix);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const named = ({ kind, id }: { kind: string; id: string }) => `${kind}=${id}`;

/** What the links to the page of requests name, each as often as it stands there. */
function askedIn(html: string, lang: Lang): string[] {
	return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)]
		.map(([, href]) => readEntities(href!))
		.filter((href) => href.startsWith(`${BASE}/${lang}/open/ask/?`))
		.map((href) => new URL(href, 'http://host').search.slice(1));
}

describe.each(LANGS)('in %s', (lang) => {
	const built = (rest: string) => pages.find((page) => page.lang === lang && page.rest === rest)!.html;
	const part = (html: string, from: string, to: string) => html.slice(html.indexOf(from), html.indexOf(to));

	// What a browser does with the links is the same in every language and is tried in one of them; letters are written in two.
	if (lang === 'en')
		it('every gap is asked about from its cell or its list, and from the table', async () => {
			expect(GAPS.length).toBeGreaterThan(50);
			const { page, visit, faults, close } = await openPage(browser, site);
			for (const grid of GRIDS) {
				await visit(`/${lang}/figures/gap-matrix/?grid=${grid}`);
				await page.locator(`main nav a[aria-current][href$="${grid === GRIDS[0] ? '?' : grid}"]`).waitFor();
				const wanted = [...new Set(GAPS.filter((gap) => gap.grid === grid).map(gapName))].sort();
				for (const place of ['figure.drawing', '[data-table]']) {
					const found = askedIn(await page.locator(place).innerHTML(), lang).filter((name) => /\.\d{4}$/.test(name));
					expect([place, [...new Set(found)].sort()]).toEqual([place, wanted]);
				}
			}
			expect(faults).toEqual([]);
			await close();
		});

	it('every old series is asked about from the table, and every disagreement from its card too', () => {
		expect(series.length).toBeGreaterThan(3);
		expect(askedIn(built('figures/freshness/'), lang)).toEqual(series.map((row) => `series=${row.series}`));
		const cited = new Set(disputes.flatMap(({ factIds }) => factIds));
		expect(PAIRS.flatMap((pair) => [pair.fact_id_a, pair.fact_id_b]).filter((id) => !cited.has(id))).toEqual([]);
		const html = built('figures/disagreement-cards/');
		const wanted = disputes.map((card) => named(requestOfCard(card))).sort();
		const drawn = [...new Set(askedIn(part(html, '<figure', '</figure>'), lang))].sort();
		expect(drawn).toEqual(wanted);
		expect(askedIn(html.slice(html.indexOf('data-table')), lang).sort()).toEqual(wanted);
	});

	it('a figure whose gaps stand in no grid asks about all of them from each row that says so', async () => {
		const lacking = new Map<string, number>();
		for (const figure of FIGURES) {
			const { table } = figure.state(await answers(figure), defaultChoices(figure.choices), lang);
			if (table.rows.some(({ asks }) => asks !== undefined)) continue;
			const rows = table.rows.filter(({ factIds, sourceIds = [] }) => factIds.length + sourceIds.length === 0);
			if (rows.length > 0) lacking.set(figure.id, rows.length);
		}
		expect(lacking.size).toBeGreaterThan(5);
		for (const [id, rows] of lacking) {
			const html = built(`figures/${id}/`);
			const found = askedIn(html.slice(html.indexOf('data-table')), lang);
			expect([id, found]).toEqual([id, Array.from({ length: rows }, () => `figure=${id}`)]);
		}
	});

	it('a report asks about every gap and disagreement of its year', () => {
		const years = [...new Set(GAPS.map(({ year }) => year))];
		expect(years.length).toBeGreaterThan(8);
		for (const year of years) {
			const html = built(`reports/${year}/`);
			const gaps = part(html, 'id="gaps"', 'id="disagreements"');
			expect(askedIn(gaps, lang).sort()).toEqual(
				GAPS.filter((gap) => gap.year === year)
					.map(gapName)
					.sort()
			);
			const list = part(html, 'id="disagreements"', 'id="sources"');
			expect(askedIn(list, lang)).toHaveLength(list.split('<li').length - 1);
		}
	});

	it('no link of the site asks for what the page of requests does not offer', () => {
		const html = built('open/ask/');
		const offered = new Set([...html.matchAll(/href="\?([a-z]+=[^"#]+)#letter"/g)].map(([, name]) => name));
		const links = pages
			.filter((page) => page.lang === lang)
			.flatMap((page) => askedIn(page.html, lang).map((name) => ({ path: page.path, name })));
		expect(links.length).toBeGreaterThan(100);
		expect(links.filter(({ name }) => !offered.has(name))).toEqual([]);
		const from = new Set(links.map(({ path }) => path.replace(/^\/\w+\//, '')));
		for (const id of ['plan-and-actual', 'on-what-care', 'for-whom', 'insured'])
			expect(from).toContain(`figures/${id}/`);
	});

	async function follow({ page, visit }: WatchedPage, path: string, place: string, name: string): Promise<string> {
		await visit(path);
		await page.locator(`${place} a[href*="?${name}#"]`).first().click();
		await page.waitForURL((url) => url.search === `?${name}`);
		const letter = page.locator('[data-letter]');
		const text = lang === 'kk' ? 'kk' : 'ru';
		await expect.poll(() => letter.textContent()).not.toContain(LETTERS[text].general);
		await expect.poll(() => letter.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(720);
		return breaking((await letter.textContent()) ?? '');
	}

	if (lang !== 'en')
		it('a link opens the request that names that very figure, its period and the law', async () => {
			const text = lang === 'kk' ? 'kk' : 'ru';
			const watched = await openPage(browser, site);
			const gap = GAPS.find(({ grid, near_ids }: Gap & { near_ids?: string }) => grid === GRIDS[0] && !near_ids)!;
			const line = gapRows.find((row) => row.grid === gap.grid && row.code === gap.code)!;
			const old = series[0]!;
			const card = disputes[0]!;
			const shown = [
				['gap-matrix', gapName(gap), line.names[text], String(gap.year)],
				[
					'freshness',
					`series=${old.series}`,
					SERIES_WORDS.series[old.series][text],
					period(old.periodStart, old.periodEnd, text)
				],
				[
					'disagreement-cards',
					named(requestOfCard(card)),
					card.row.names[text],
					period(card.row.periodStart, card.row.periodEnd, text)
				]
			] as const;
			for (const [id, name, what, when] of shown) {
				const place = id === 'freshness' ? '[data-table]' : 'figure.drawing';
				const letter = await follow(watched, `/${lang}/figures/${id}/`, place, name);
				expect(letter).toContain(breaking(what));
				expect(letter).toContain(breaking(when));
				expect(letter).toContain(LAW[text]);
			}
			const letter = await follow(watched, `/${lang}/reports/${gap.year}/`, 'main', gapName(gap));
			expect(letter).toContain(breaking(line.names[text]));
			expect(letter.match(/\b20(?!15)\d\d\b/g)).toEqual([String(gap.year)]);
			expect(watched.faults).toEqual([]);
			await watched.close();
		});

	if (lang === 'ru')
		it('without scripts a link ends at its entry in the list', async () => {
			const { page, visit, close } = await openPage(browser, site, { javaScriptEnabled: false });
			await visit(`/${lang}/reports/2021/`);
			const link = page.locator('main a[href*="/open/ask/?gap="]').first();
			const year = new URL((await link.getAttribute('href'))!, site.origin).search.slice(-4);
			await link.click();
			const entry = page.locator('li:target');
			expect(await entry.innerText()).toContain(year);
			await expect.poll(() => entry.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(720);
			await close();
		});
});
