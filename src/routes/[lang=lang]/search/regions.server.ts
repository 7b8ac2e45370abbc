/** The regions as they can be found: each leads to what is printed of it, or to the list that says that nothing is. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import { figure as insured } from '$lib/figures/insured-by-region/figure.ts';
import { figure as receipts } from '$lib/figures/receipts-by-region/figure.ts';
import { run } from '$lib/query/query.ts';
import { engine } from '../../record/record.server.ts';
import { pathTo } from '../../site.server.ts';
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
			about: figure.words[lang].title,
			words: Object.values(names).join(' '),
			text: ''
		};
	});
}
