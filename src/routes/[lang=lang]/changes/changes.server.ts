/** The changes of the record in the words of one language, for the page and its feeds. */

import { RECORD_TABLES } from '$lib/contract/record.ts';
import { DERIVED_TABLES } from '$lib/contract/tables/derived.ts';
import type { ChangeKind } from '$lib/contract/tables/changes.ts';
import type { Lang } from '$lib/contract/vocabulary.ts';
import { recordChanges } from '$lib/query/changes.ts';
import { run } from '$lib/query/query.ts';
import { tableWords } from '$lib/text/catalogue.ts';
import { changeWords } from '$lib/text/pages/changes.ts';
import { period } from '$lib/text/periods.ts';
import { sourcePath, whatOf } from '$lib/server/citations.ts';
import { engine, publishedRecord, type PublishedRecord } from '$lib/server/dataset.ts';
import { address, pathTo } from '$lib/server/site.ts';

/** A figure, a publication or a table that changed. */
export interface ChangedThing {
	readonly id: string;
	readonly name: string;
	readonly href: string;
}

export interface ListedChange {
	readonly id: string;
	/** Day as `YYYY-MM-DD`. */
	readonly date: string;
	readonly kind: ChangeKind;
	readonly kindName: string;
	readonly title: string;
	readonly reason: string;
	/** Empty for what was left out. */
	readonly things: readonly ChangedThing[];
	/** Keys of what was left out. */
	readonly gone: readonly string[];
	/** Full address of the change on its page. */
	readonly address: string;
}

const TABLES = new Set<string>([...RECORD_TABLES, ...DERIVED_TABLES].map(({ name }) => name));

export async function listedChanges(lang: Lang): Promise<ListedChange[]> {
	const record = await publishedRecord();
	const changes = await run(recordChanges, await engine());
	return changes.map(({ id, date, kind, what, title, reason }) => ({
		id,
		date,
		kind,
		kindName: changeWords(lang).kinds[kind],
		title: title[lang],
		reason: reason[lang],
		things: kind === 'left_out' ? [] : what.map((key) => thing(key, record, lang)),
		gone: kind === 'left_out' ? what : [],
		address: `${address(pathTo(`/${lang}/changes/`))}#${id}`
	}));
}

function thing(id: string, record: PublishedRecord, lang: Lang): ChangedThing {
	if (TABLES.has(id)) return { id, name: tableWords(id, lang).name, href: pathTo(`/${lang}/data/#${id}`) };
	const publication = record.publications.find(({ sourceId }) => sourceId === id);
	if (publication !== undefined) return { id, name: publication.title[lang], href: sourcePath(id, lang) };
	const fact = record.fact(id);
	const name = `${whatOf(fact, record, lang)}, ${period(fact.start, fact.end, lang)}`;
	return { id, name, href: `${sourcePath(fact.sourceId, lang)}#from-${id}` };
}
