/** Puts publications and codes of the record into the words of one language. */

import type { Lang } from '../contract/vocabulary.ts';
import type { Publication } from '../query/catalogue.ts';
import type { PrintedFact } from '../query/receipts.ts';
import { pageWords } from '../text/pages/words.ts';
import { day } from '../text/periods.ts';
import { terms } from '../text/terms.ts';
import { pathTo } from './site.ts';
import type { Cited } from '../text/receipt.ts';
import type { PublishedRecord } from './dataset.ts';

/** The code for an explicit total, where a list does not name it itself. */
const TOTAL = 'all';
/** Region that needs no saying. */
const HOME = 'KZ';

export function sourcePath(sourceId: string, lang: Lang): string {
	return pathTo(`/${lang}/sources/${sourceId}/`);
}

export function cited(publication: Publication, lang: Lang): Cited {
	const words = pageWords(lang).receipt;
	return {
		sourceId: publication.sourceId,
		title: publication.title[lang],
		publisher: publication.publisher[lang],
		kind: terms(lang).publisherKinds[publication.kind],
		published: publication.published === null ? words.undated : day(publication.published, lang),
		url: publication.url,
		href: sourcePath(publication.sourceId, lang),
		copy: publication.url === null ? words.noAddress : publication.kind === 'law' ? words.unofficial : null
	};
}

/** What a fact measured, of whom and where: "Contributions received: state, cumulative since July 2017". */
export function whatOf(fact: PrintedFact, record: PublishedRecord, lang: Lang): string {
	const measure = record.nameOf(`measure:${fact.theme}`, fact.measure, lang) ?? fact.measure;
	const parts = fact.dimensions.flatMap(({ name, code }) =>
		code === null ? [] : [dimensionName(name, code, record, lang)]
	);
	if (fact.region !== HOME) parts.unshift(record.nameOf('region', fact.region, lang) ?? fact.region);
	// A statistical series has a measure of its own, of the same name.
	const named = parts.filter((part) => part !== measure);
	return named.length === 0 ? measure : `${measure}: ${named.join(', ')}`;
}

/** "Employers": a code of a list in words. */
export function dimensionName(name: string, code: string, record: PublishedRecord, lang: Lang): string {
	const { bases, total } = terms(lang);
	const basis = Object.entries(bases).find(([known]) => name === 'basis' && known === code)?.[1];
	return basis ?? record.nameOf(name, code, lang) ?? (code === TOTAL ? total : code);
}
