/** The page of leads: each lead once and in order, ways to it from what is missing, and nothing of it anywhere else. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../scripts/record/read.ts';
import { LANGS, THEMES, type Lang } from '../../../src/lib/contract/vocabulary.ts';
import { leadWords } from '../../../src/lib/text/pages/leads.ts';
import type { Found } from '../../../src/routes/[lang=lang]/search/found.ts';
import { BASE } from '../browser.ts';
import { BUILD, anchors, builtFiles, builtPages, readEntities, tags } from '../listing.ts';
import { DAY } from '../../record/day.ts';

const read = readRecord('data', DAY);
const rows = (read.ok ? (read.tables.get('leads') ?? []) : []).map((row) => ({
	id: String(row['lead_id']),
	priority: Number(row['priority']),
	theme: THEMES.find((theme) => theme === row['theme'])!,
	url: row['url'],
	said: (lang: Lang) => String(row[`said_${lang}`])
}));
const pages = builtPages();
const pageOf = (lang: Lang, rest: string) => pages.find((page) => page.lang === lang && page.rest === rest)!;
const leadsOf = (lang: Lang) => pageOf(lang, 'open/leads/').html;
const hrefs = (html: string) => tags(html, 'a').map(({ attributes }) => attributes['href']);
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
/** Without what ties words to numbers. */
const plain = (text: string) => readEntities(text).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe.each(LANGS)('the page of leads in %s', (lang) => {
	const html = leadsOf(lang);
	const entries = [...html.matchAll(/<li[^>]* id="([^"]+)"[^>]*>(.*?)<\/li>/gs)].map(([, id, inner]) => ({
		id: id!,
		inner: inner!
	}));

	it('tells every row of data/leads.csv once, by priority and then by theme', () => {
		expect(entries.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
		const places = entries.map(({ id }) => {
			const { priority, theme } = rows.find((row) => row.id === id)!;
			return priority * 100 + THEMES.indexOf(theme);
		});
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('says of each what is said, where, what to check and why, under words that say it is not checked', () => {
		const { parts, nowhere } = leadWords(lang);
		const faults = entries.flatMap(({ id, inner }) => {
			const { url, said: sentence } = rows.find((row) => row.id === id)!;
			const text = plain(inner);
			return [
				...Object.values(parts).filter((part) => !text.includes(part)),
				...(text.includes(sentence(lang)) ? [] : ['what is said']),
				...(url === null
					? text.includes(nowhere)
						? []
						: ['that no address is known']
					: hrefs(inner).includes(String(url))
						? []
						: ['its address']),
				...(hrefs(inner).includes(`#${id}`) ? [] : ['its own anchor'])
			].map((missing) => `${id} lacks ${missing}`);
		});
		expect(faults).toEqual([]);
	});

	it('counts them by theme and priority, and leads to each group', () => {
		const known = anchors(html);
		const wrong = THEMES.flatMap((theme) =>
			[1, 2, 3].flatMap((priority) => {
				const count = rows.filter((row) => row.theme === theme && row.priority === priority).length;
				const group = `p${priority}-${theme}`;
				const link = new RegExp(`<a[^>]*href="#${group}"[^>]*>(\\d+)</a>`).exec(html);
				if (count === 0) return known.has(group) ? [`${group} has no leads`] : [];
				return [
					...(link?.[1] === String(count) ? [] : [`${group} is said to have ${link?.[1]} leads, not ${count}`]),
					...(known.has(group) ? [] : [`${group} is not there`])
				];
			})
		);
		expect(wrong).toEqual([]);
		expect(plain(html)).toContain(leadWords(lang).count.split('{count}')[0] + String(rows.length));
	});

	it('has three steps, to the templates and to the check of a reader’s own rows', () => {
		const steps = /<ol[^>]*>((?:(?!<\/ol>).)*)<\/ol>/s.exec(main(html))![1]!;
		expect(tags(steps, 'li')).toHaveLength(3);
		expect(hrefs(steps)).toEqual(
			expect.arrayContaining([`${BASE}/${lang}/explore/templates/`, `${BASE}/${lang}/explore/your-data/`])
		);
	});

	it('is led to from what is missing', () => {
		const path = `${BASE}/${lang}/open/leads/`;
		const leading = (rest: string) => hrefs(main(pageOf(lang, rest).html)).some((href) => href?.startsWith(path));
		const reports = pages
			.filter((page) => page.lang === lang && page.kind === 'reports/*')
			.filter((page) => /open\/ask\/\?(?:gap|figure)=/.test(main(page.html)))
			.map(({ rest }) => rest);
		expect(reports.length).toBeGreaterThan(0);
		const wanted = ['open/', 'open/ask/', 'figures/gap-matrix/', 'data/', ...reports];
		expect(wanted.filter((rest) => !leading(rest))).toEqual([]);
		expect(hrefs(main(pageOf(lang, reports.at(-1)!).html)).join()).toMatch(
			new RegExp(`${path}#theme-(?:inflows|spending|coverage)`)
		);
	});
});

describe('no lead is a fact:', () => {
	it.each(LANGS)('the index of the search knows the page and nothing of what stands on it (%s)', (lang) => {
		const text = readFileSync(join(BUILD, lang, 'search.json'), 'utf8');
		const found = (JSON.parse(text) as readonly Found[]).filter(({ path }) => path.includes('/open/leads/'));
		expect(found.map(({ path }) => path)).toEqual([`${BASE}/${lang}/open/leads/`]);
		expect(JSON.stringify(found)).not.toMatch(/\d{2}/);
		expect(rows.filter(({ said: sentence }) => plain(text).includes(sentence(lang))).map(({ id }) => id)).toEqual([]);
	});

	it.each(LANGS)('no other page tells one (%s)', (lang) => {
		const others = pages.filter((page) => page.lang === lang && page.rest !== 'open/leads/');
		const telling = others.flatMap(({ path, html }) => {
			const text = plain(main(html));
			return rows.filter(({ said: sentence }) => text.includes(sentence(lang))).map(({ id }) => `${path}: ${id}`);
		});
		expect(telling).toEqual([]);
	});

	it('no file of data holds one but the table of leads itself', () => {
		const files = builtFiles().filter((file) => /\.(?:csv|json|txt|sql|atom)$/.test(file));
		expect(files).toEqual(expect.arrayContaining(['latest/facts.csv', 'latest/facts.json', 'latest/leads.csv']));
		const holding = files
			.filter((file) => !/(?:^|\/)leads(?:\.(?:csv|json)|\/__data\.json)$/.test(file))
			.filter((file) => {
				const text = readFileSync(join(BUILD, file), 'utf8');
				return rows.some(({ said: sentence }) => LANGS.some((lang) => text.includes(sentence(lang))));
			});
		expect(holding).toEqual([]);
	});
});
