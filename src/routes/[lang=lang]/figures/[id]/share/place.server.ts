/** Where a figure stands and what it rests on, for citations, as the record and the editions say while building. */

import type { Lang } from '$lib/contract/vocabulary.ts';
import type { Answer } from '$lib/figures/annotations.ts';
import type { Figure } from '$lib/figures/figure.ts';
import type { CitedPublication } from '$lib/share/cited-work.ts';
import { pageWords } from '$lib/text/pages/words.ts';
import { frozenAt, newestAddress } from '../../../../editions.server.ts';
import { manifest } from '../../../../record/manifest.server.ts';
import type { PublishedRecord } from '../../../../record/record.server.ts';
import type { CitedPlace, CiteFile } from './citing.ts';

export function citedPlace(id: string, lang: Lang): CitedPlace & { readonly same: boolean } {
	const page = `/${lang}/figures/${id}/`;
	const frozen = frozenAt(page);
	return {
		site: pageWords(lang).name,
		version: manifest().version,
		latest: newestAddress(page),
		frozen: frozen === null ? null : { address: frozen.address, day: frozen.day },
		same: frozen?.same ?? true
	};
}

/** Every publication that any state of the figure rests on. */
export function citeFile(figure: Figure, { rows, annotations }: Answer, record: PublishedRecord, lang: Lang): CiteFile {
	const factIds = new Set(rows.flatMap((row) => row.factIds));
	const sourceOf = Object.fromEntries([...factIds].map((factId) => [factId, record.fact(factId).sourceId]));
	const others = [...rows, ...annotations].flatMap(({ sourceIds = [] }) => sourceIds);
	const ids = new Set([...Object.values(sourceOf), ...others]);
	return {
		sourceOf,
		publications: Object.fromEntries([...ids].map((id) => [id, publication(id, record, lang)]))
	};
}

function publication(id: string, record: PublishedRecord, lang: Lang): CitedPublication {
	const { title, publisher, published, url, lang: own } = record.publication(id);
	return { id, title: title[lang], publisher: publisher[lang], published, url, lang: own };
}
