/** What the form of built questions offers, in one language: measures, names of codes, where each figure stands. */

import { json } from '@sveltejs/kit';
import { LANGS, STATUSES, type Lang } from '$lib/contract/vocabulary.ts';
import { codesSql, measuresSql, PLACES_SQL, type Catalogue } from '$lib/explore/built/catalogue.ts';
import { SPANS } from '$lib/explore/built/dimensions.ts';
import { packed, readCatalogue } from '$lib/explore/built/read-catalogue.ts';
import { buildWords } from '$lib/text/pages/explore-build.ts';
import { period } from '$lib/text/periods.ts';
import { terms } from '$lib/text/terms.ts';
import { engine } from '../../record/record.server.ts';
import { listed } from '../../listed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(() => LANGS.map((lang) => ({ lang })));

export const GET: RequestHandler = async ({ params: { lang } }) => {
	const node = await engine();
	const [measures, codes, places] = [
		await node.rows(measuresSql(lang)),
		await node.rows(codesSql(lang)),
		await node.rows(PLACES_SQL)
	];
	return json(packed(withWords(readCatalogue(measures, codes, places), lang)));
};

/** Codes of vocabularies and of periods get their words here, so that the page needs no list of its own. */
function withWords(catalogue: Catalogue, lang: Lang): Catalogue {
	const { statuses, bases } = terms(lang);
	const named = <Code extends string>(codes: readonly Code[], nameOf: (code: Code) => string) =>
		Object.fromEntries(codes.map((code) => [code, { name: nameOf(code) }]));
	const periods = [...new Set(catalogue.facts.map((fact) => fact.period))].sort();
	return {
		...catalogue,
		codes: {
			...catalogue.codes,
			status: named(STATUSES, (status) => statuses[status].name),
			basis: named(Object.keys(bases) as (keyof typeof bases)[], (basis) => bases[basis]),
			span: named(SPANS, (span) => buildWords(lang).spans[span]),
			period: named(periods, (code) => period(code.slice(0, 10), code.slice(12), lang))
		}
	};
}
