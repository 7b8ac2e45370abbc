/**
 * The places as they can be found: a region leads to what is printed of it, or to the list that says that nothing is, and to
 * the plan of its budget; another country leads to the newest report that has figures of it.
 */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { figureOf } from '$lib/figures/figures.ts';
import { figure as insured } from '$lib/figures/insured-by-region/figure.ts';
import { figure as receipts } from '$lib/figures/receipts-by-region/figure.ts';
import { run } from '$lib/query/query.ts';
import type { YearFigure } from '$lib/query/reports.ts';
import { fill } from '$lib/text/fill.ts';
import { reportWords } from '$lib/text/pages/reports.ts';
import { searchWords } from '$lib/text/pages/search.ts';
import { manifest } from '$lib/server/manifest.ts';
import { engine, publishedRecord } from '$lib/server/dataset.ts';
import { pathTo } from '$lib/server/site.ts';
import { partOf, type Part } from '$lib/server/report-parts.ts';
import { yearAnswers } from '$lib/server/report-year.ts';
import type { Found } from './found.ts';

export async function foundRegions(lang: Lang): Promise<Found[]> {
	const connector = await engine();
	const lists = [
		{ figure: receipts, rows: await run(receipts.query, connector) },
		{ figure: insured, rows: await run(insured.query, connector) }
	];
	const regions = new Map(lists.flatMap(({ rows }) => rows.map(({ region, names }) => [region, names] as const)));
	return [...regions].map(([code, names]) => {
		const printed = lists.flatMap(({ figure, rows }) => {
			const row = rows.findLast(({ region, factIds }) => region === code && factIds.length > 0);
			return row === undefined ? [] : [{ figure, anchor: `#from-${row.factIds[0]}` }];
		});
		const { figure, anchor } = printed[0] ?? { figure: receipts, anchor: '' };
		return {
			kind: 'region',
			path: pathTo(`/${lang}/figures/${figure.id}/${anchor}`),
			title: names[lang],
			about: figureOf(figure.id).wordsIn(lang).title,
			words: Object.values(names).join(' '),
			text: ''
		};
	});
}

/** Regions whose budget is in the record, and other countries with figures: listed from the reports by year. */
export async function foundInReports(lang: Lang): Promise<Found[]> {
	const words = searchWords(lang);
	const record = await publishedRecord();
	const nameOf = (code: string) => record.nameOf('region', code, lang) ?? code;
	return [
		...(await newest('local', lang)).map(({ code, ...found }): Found => ({
			...found,
			kind: 'region',
			title: fill(words.localBudget, { region: nameOf(code) })
		})),
		...(await newest('countries', lang)).map(({ code, ...found }): Found => ({
			...found,
			kind: 'country',
			title: nameOf(code)
		}))
	];
}

/** Each place of a part once, in the newest year that has begun when the record was closed. */
async function newest(part: Part, lang: Lang): Promise<(Omit<Found, 'kind' | 'title'> & { readonly code: string })[]> {
	const { title, parts } = reportWords(lang);
	const record = await publishedRecord();
	const thisYear = Number(manifest().version.slice(0, 4));
	const places = new Map<string, { year: number; figures: readonly YearFigure[] }>();
	for (const { year, figures } of await yearAnswers()) {
		if (year > thisYear) continue;
		const selected = figures.filter((figure) => partOf(figure) === part);
		for (const { region } of selected)
			places.set(region, { year, figures: selected.filter((figure) => figure.region === region) });
	}
	return [...places].map(([code, { year, figures }]) => ({
		code,
		path: pathTo(`/${lang}/reports/${year}/#${part}`),
		about: `${parts[part]}, ${year}`,
		words: fill(title, { year: String(year) }),
		text: [
			...new Set(figures.map(({ theme, measure }) => record.nameOf(`measure:${theme}`, measure, lang) ?? measure))
		].join(' ')
	}));
}
