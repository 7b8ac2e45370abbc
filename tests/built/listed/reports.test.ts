/** A report of a year prints what the receipts and the figures of the topics print, number by number. */

import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../src/lib/contract/vocabulary.ts';
import { FIGURES } from '../../../src/lib/figures/figures.ts';
import { PARTS } from '../../../src/lib/server/report-parts.ts';
import { answers } from '../../figures/answers.ts';
import { everyState } from '../../../src/lib/figures/choices.ts';
import { openNode } from '../../../src/lib/query/node.server.ts';
import { run } from '../../../src/lib/query/query.ts';
import { reportYears } from '../../../src/lib/query/reports.ts';
import { reportWords } from '../../../src/lib/text/pages/reports.ts';
import { anchors, builtPages, readEntities, visibleText } from '../listing.ts';
import { amountsIn, sameAmount } from '../printed.ts';

const pages = builtPages();
const reports = pages.filter(({ kind, rest }) => kind === 'reports/*' && /^reports\/\d{4}\/$/.test(rest));
const YEARS = readdirSync('build/en/reports').filter((name) => /^\d{4}$/.test(name));
interface PrintedFact {
	readonly fact_id: string;
	readonly theme: string;
	readonly measure: string;
	readonly region: string;
	readonly status: string;
}
const all = new Map(
	(JSON.parse(readFileSync('static/data/facts.json', 'utf8')) as PrintedFact[]).map((fact) => [fact.fact_id, fact])
);
const facts = new Map(
	(JSON.parse(readFileSync('static/data/facts.json', 'utf8')) as { fact_id: string; precision: string }[]).map(
		({ fact_id, precision }) => [fact_id, precision]
	)
);

/** Receipts of the pages of publications, by language and fact: the printed value as it stands there. */
const receipts = new Map<string, string>();
for (const { kind, lang, html } of pages) {
	if (kind !== 'sources/*') continue;
	for (const [, factId, printed] of html.matchAll(/<div class="receipt[^>]*id="from-([^"]+)".*?<b>([^<]*)<\/b>/gs))
		receipts.set(`${lang} ${factId}`, readEntities(printed!));
}

interface Cited {
	readonly factId: string;
	readonly words: string;
	/** Of a change: what it is taken from. */
	readonly title: string | null;
}

/** Links of a page to the entries of facts on the pages of their publications. */
function citedOn(html: string): Cited[] {
	const links = html.slice(html.indexOf('<main')).matchAll(/<a ([^>]*href="[^"]*#from-([^"]+)"[^>]*)>([^<]*)<\/a>/g);
	return [...links].map(([, attributes, factId, words]) => {
		const title = / ?title="([^"]*)"/.exec(attributes!)?.[1];
		return { factId: factId!, words: readEntities(words!), title: title === undefined ? null : readEntities(title) };
	});
}

describe('the reports', () => {
	it('are there for every year that the record speaks of from 2014 on, in every language, and are listed', async () => {
		const connector = await openNode('static/data', reportYears.extracts);
		try {
			expect(YEARS).toEqual((await run(reportYears, connector)).map(String));
		} finally {
			await connector.close();
		}
		expect(YEARS[0]).toBe('2014');
		expect(YEARS.length).toBeGreaterThan(14);
		for (const lang of LANGS) {
			expect(reports.filter((page) => page.lang === lang).map(({ rest }) => rest)).toEqual(
				YEARS.map((year) => `reports/${year}/`)
			);
			const list = pages.find((page) => page.lang === lang && page.rest === 'reports/')!;
			for (const year of YEARS) expect(list.html).toContain(`/${lang}/reports/${year}/"`);
		}
	});

	it.each(LANGS)(
		'keep budgets of regions, accounts of all payers and other countries apart, and say what they are (%s)',
		(lang) => {
			const words = reportWords(lang);
			const part = (year: string, id: string) => {
				const { html } = reports.find((page) => page.lang === lang && page.rest === `reports/${year}/`)!;
				const from = html.indexOf(`<h2 id="${id}"`);
				return html.slice(from, html.indexOf('</section>', from));
			};
			const ids = (section: string) =>
				[...section.matchAll(/<td class="numeric[^"]*"><a [^>]*#from-([^"]+)"/g)].map(([, id]) => id!);
			const text = (year: string, id: string) => ids(part(year, id)).map((factId) => all.get(factId)!);
			for (const year of ['2026', '2027', '2028']) {
				const local = text(year, 'local');
				expect(local.length).toBeGreaterThan(20);
				expect(local.every(({ region, status }) => region !== 'KZ' && status === 'plan')).toBe(true);
				expect(visibleText(`<body>${part(year, 'local')}`)).toContain(words.partNotes.local);
			}
			for (const { theme, region } of ['2014', '2016', '2023'].flatMap((year) => text(year, 'accounts')))
				expect([theme, region]).toEqual(['accounts', 'KZ']);
			expect(visibleText(`<body>${part('2023', 'accounts')}`)).toContain(words.partNotes.accounts);
			expect(new Set(text('2023', 'countries').map(({ region }) => region)).size).toBeGreaterThan(15);
			for (const { region } of text('2023', 'countries')) expect(region).toMatch(/^[A-Z]{2}$/);
			expect(visibleText(`<body>${part('2019', 'plan')}`)).toContain(words.planActual.law.split('{newest}')[0]!.trim());
			for (const { theme } of text('2014', 'budget')) expect(theme).toBe('budget');
			expect(text('2014', 'budget').map(({ measure, status }) => `${measure} ${status}`)).toContain(
				'budget_executed actual'
			);
		}
	);

	it.each(LANGS)(
		'say of the years before the Fund that its money begins later, and do not call it unpublished (%s)',
		(lang) => {
			const short = (year: string) => {
				const { html } = reports.find((page) => page.lang === lang && page.rest === `reports/${year}/`)!;
				return visibleText(`<body>${html.slice(html.indexOf('<h2 id="short"'), html.indexOf('<h2 id="plan"'))}`);
			};
			const { headline } = reportWords(lang);
			const text = (template: string, year: string) => template.replace('{year}', year).split('{name}')[0]!;
			expect(short('2014')).toContain(text(headline.later, '2017'));
			expect(short('2014')).not.toContain(text(headline.missing, '2014'));
			expect(short('2018')).toContain(text(headline.missing, '2018'));
		}
	);

	it.each(LANGS)('name the annual reports of the Fund that are known, and what was read of them (%s)', (lang) => {
		const { html } = pages.find((page) => page.lang === lang && page.rest === 'reports/')!;
		const text = html.slice(html.indexOf('id="own"'), html.indexOf('</main>'));
		const cited = [...text.matchAll(/href="[^"]*\/sources\/([^/"]+)\/(?:#from-([^"]+))?"/g)];
		expect(cited.map(([, source]) => source)).toContain('p4h-2023-annual-report-2022');
		// The promise, and at least one publication for an annual report, each at the figures that it took from there.
		expect(cited.filter(([, , fact]) => fact === undefined)).toHaveLength(1);
		for (const [, , fact] of cited.slice(1)) expect(receipts.has(`${lang} ${fact}`)).toBe(true);
		expect(visibleText(`<body>${text}`)).toContain('2022');
	});
});

describe.each(reports.map((page) => [page.path, page] as const))('%s', (_, { html, lang }) => {
	const cited = citedOn(html);

	it('has every section, or says in words that the record has nothing', () => {
		const ids = anchors(html);
		const parts = ['short', 'plan', ...PARTS, 'events', 'gaps', 'disagreements', 'sources'];
		expect(parts.filter((id) => !ids.has(id))).toEqual([]);
		for (const id of parts) {
			const from = html.indexOf(`<h2 id="${id}"`);
			const section = html.slice(html.indexOf('</h2>', from), html.indexOf('</section>', from));
			expect([id, visibleText(`<body>${section}`).trim().length > 20]).toEqual([id, true]);
		}
	});

	it('prints every figure as the receipt of its publication does, digit by digit', () => {
		expect(cited.length).toBeGreaterThan(20);
		const wrong = cited.flatMap(({ factId, words, title }) => {
			const printed = receipts.get(`${lang} ${factId}`);
			const same = title === null ? words === printed : printed !== undefined && title.endsWith(`: ${printed}`);
			return same ? [] : [`${factId}: ${title ?? words}, receipt: ${printed}`];
		});
		expect(wrong).toEqual([]);
	});

	it('draws bars of its tables only, each with the printed number of its row, at both widths', () => {
		const tables = new Map(cited.filter(({ title }) => title === null).map(({ factId, words }) => [factId, words]));
		for (const [figure] of html.matchAll(/<figure [^>]*data-bars.*?<\/figure>/gs)) {
			const marks = [...figure.matchAll(/<a ([^>]*data-mark[^>]*)>/g)].map(([, attributes]) => attributes!);
			expect(marks.length).toBeGreaterThan(3);
			expect(marks.length % 2).toBe(0);
			for (const attributes of marks) {
				const factId = /#from-([^"]+)"/.exec(attributes)?.[1] ?? '';
				const label = readEntities(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? '');
				expect(tables.has(factId)).toBe(true);
				expect(label).toContain(`: ${tables.get(factId)}; `);
			}
		}
	});

	it('links every number of its tables', () => {
		const cells = [...html.matchAll(/<td class="numeric[^"]*">(.*?)<\/td>/gs)].map(([, cell]) => cell!);
		expect(cells.filter((cell) => !cell.includes('#from-')).map((cell) => visibleText(`<body>${cell}`))).toEqual([]);
	});
});

it('most reports show the shape of their year, and pairs of plan and actual where the record has them', () => {
	const drawn = reports.filter(({ html }) => html.includes('data-bars'));
	expect(drawn).toHaveLength(reports.length);
	const pairs = (html: string) =>
		html.includes('<h2 id="plan"') &&
		/id="plan".*?<td class="numeric/s.test(html.slice(0, html.indexOf('id="payers"')));
	for (const { html, path } of reports) expect([path, html.includes('data-bars="pairs"')]).toEqual([path, pairs(html)]);
});

describe.each(LANGS)('the reports and the figures of the topics, in %s,', (lang: Lang) => {
	const text = new Map<string, string>();
	beforeAll(() => {
		for (const { html } of reports.filter((page) => page.lang === lang))
			for (const { factId, words, title } of citedOn(html)) if (title === null) text.set(factId, words);
	});

	it('print the same amount for the same fact', async () => {
		const wrong: string[] = [];
		let compared = 0;
		for (const figure of FIGURES) {
			const rows = await answers(figure);
			for (const choices of everyState(figure.choices)) {
				const { table } = figure.state(rows, choices, lang);
				for (const { cells, factIds, formula } of table.rows) {
					const [factId] = factIds;
					const words = text.get(factId ?? '');
					if (words === undefined || factIds.length !== 1 || formula !== null) continue;
					const cut = !['exact', 'rounded'].includes(facts.get(factId!) ?? '');
					const [printed] = amountsIn(words, lang);
					const says = (cell: string) =>
						!/^(19|20)\d\d$/.test(cell) && amountsIn(cell, lang).some((one) => sameAmount(printed!, one, cut));
					if (!cells.some((cell, index) => table.columns[index]?.numeric === true && /\d/.test(cell))) continue;
					// A table whose numbers are years or months tells the amounts in a cell of words.
					compared += 1;
					if (!cells.some(says))
						wrong.push(
							`${figure.id} ${Object.values(choices).join(' ')}: ${factId}: ${cells.join(' | ')}, report: ${words}`
						);
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(compared).toBeGreaterThan(200);
	});
});

describe('the comparison', () => {
	const same = (a: string, b: string, cut = false, lang: Lang = 'en') =>
		sameAmount(amountsIn(a, lang)[0]!, amountsIn(b, lang)[0]!, cut);

	it('sees one amount at two scales and to two last digits', () => {
		expect(same('668,485,766,000 tenge', '668 billion tenge')).toBe(true);
		expect(same('2.522 trillion tenge', '2,522')).toBe(true);
		expect(same('2,81\u00a0трлн теңгеден астам', '2\u00a0816\u00a0млрд теңге', true, 'kk')).toBe(true);
	});

	it('sees a digit or a scale that is wrong', () => {
		expect(same('668,485,766,000 tenge', '669 billion tenge')).toBe(false);
		expect(same('2.522 trillion tenge', '2.522 billion tenge')).toBe(false);
		expect(same('15,9\u00a0млн человек', '15,8\u00a0млн человек', false, 'ru')).toBe(false);
		expect(same('2.52 trillion tenge', '2,522 billion tenge')).toBe(true);
		expect(same('2.52 trillion tenge', '2,527 billion tenge')).toBe(false);
	});
});
