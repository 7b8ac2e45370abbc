/** What a quotation needs of every printed figure behind a figure: asked for when a reader quotes. */

import { json } from '@sveltejs/kit';
import { LANGS, type Lang } from '$lib/contract/vocabulary.ts';
import { FIGURES, figureOf } from '$lib/figures/figures.ts';
import { regionBorders } from '$lib/query/catalogue.ts';
import { run } from '$lib/query/query.ts';
import type { QuotedFact } from '$lib/export/quote/quoted.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { day } from '$lib/text/periods.ts';
import { whatOf } from '$lib/server/citations.ts';
import { printedValue } from '$lib/server/receipts.ts';
import { engine, publishedRecord, type PublishedRecord } from '$lib/server/dataset.ts';
import { packQuotes } from '$lib/export/quote/quoting.ts';
import { listed, WHOLE } from '$lib/server/listed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listed(
	() => LANGS.flatMap((lang) => FIGURES.map(({ id }) => ({ lang, id }))),
	WHOLE
);

export const GET: RequestHandler = async ({ params: { id, lang } }) => {
	const connector = await engine();
	const record = await publishedRecord();
	const rows = await run(figureOf(id).query, connector);
	const borders = new Map((await run(regionBorders, connector)).map(({ region, from }) => [region, from]));
	const factIds = new Set(rows.flatMap((row) => row.factIds));
	return json(packQuotes([...factIds].map((factId) => quoted(factId, record, borders, lang))));
};

function quoted(factId: string, record: PublishedRecord, borders: ReadonlyMap<string, string>, lang: Lang): QuotedFact {
	const fact = record.fact(factId);
	const { publisher, published } = record.publication(fact.sourceId);
	return {
		factId,
		what: whatOf(fact, record, lang),
		printed: printedValue(fact, lang),
		publisher: publisher[lang],
		published: published === null ? pageWords(lang).receipt.undated : day(published, lang),
		start: fact.start,
		end: fact.end,
		value: fact.value,
		unit: fact.unit,
		precision: fact.precision,
		rounding: fact.rounding,
		status: fact.status,
		evidence: fact.evidence,
		theme: fact.theme,
		measure: fact.measure,
		region: fact.region,
		codes: fact.dimensions.map(({ code }) => code),
		bordersFrom: borders.get(fact.region) ?? null,
		disputed: record.disagreementsOf(factId).length > 0
	};
}
