/** The publications of the record and the names of its codes. */

import { LANGS, PUBLISHER_KINDS, type Lang, type PublisherKind } from '../contract/vocabulary.ts';
import type { CellReader } from './cells.ts';
import type { Query } from './query.ts';

type InLanguages = Readonly<Record<Lang, string>>;

export interface Publication {
	readonly sourceId: string;
	readonly publisher: InLanguages;
	readonly kind: PublisherKind;
	readonly title: InLanguages;
	/** Null for the founding documents, which are cited by title. */
	readonly url: string | null;
	readonly published: string | null;
	/** Language it was read in. */
	readonly lang: Lang;
	readonly series: string | null;
}

export const publications: Query<Publication> = {
	name: 'publications',
	extracts: ['publishers', 'sources'],
	sql: `
		select s.*, w.kk as publisher_kk, w.ru as publisher_ru, w.en as publisher_en
		from sources as s
		join publishers as w on w.code = s.publisher
		order by s.published desc nulls last, s.source_id`,
	read: (cells) => ({
		sourceId: cells.text('source_id'),
		publisher: inLanguages(cells, 'publisher_'),
		kind: cells.oneOf('publisher_kind', PUBLISHER_KINDS),
		title: inLanguages(cells, 'title_'),
		url: cells.textOrNull('url'),
		published: cells.textOrNull('published'),
		lang: cells.oneOf('lang', LANGS),
		series: cells.textOrNull('edition_of')
	})
};

/** The name of one code. */
export interface CodeName {
	/** Dimension whose codes the list holds, such as `payer`; `region` for places, `measure:<theme>` for measures. */
	readonly list: string;
	readonly code: string;
	readonly name: InLanguages;
}

const LISTS: Readonly<Record<string, string>> = {
	payer: 'payers',
	package: 'packages',
	care_type: 'care_types',
	line: 'budget_lines',
	category: 'categories',
	group: 'groups',
	schedule: 'schedules',
	series: 'series',
	subject: 'subjects',
	function: 'functions',
	financing: 'financing',
	item: 'items'
};

export const codeNames: Query<CodeName> = {
	name: 'names of codes',
	extracts: [...Object.values(LISTS), 'regions', 'countries', 'measures'],
	sql: [
		...Object.entries(LISTS).map(([name, list]) => `select '${name}' as list, code, kk, ru, en from ${list}`),
		`select 'region' as list, code, kk, ru, en from regions`,
		`select 'region' as list, code, kk, ru, en from countries`,
		`select 'measure:' || theme as list, code, kk, ru, en from measures`,
		'order by list, code'
	]
		.join('\nunion all\n')
		.replace('\nunion all\norder by', '\norder by'),
	read: (cells) => ({ list: cells.text('list'), code: cells.text('code'), name: inLanguages(cells, '') })
};

/** A region whose borders have not always been those of today, and the first day of these. */
export const regionBorders: Query<{ readonly region: string; readonly from: string }> = {
	name: 'borders of regions',
	extracts: ['regions'],
	sql: 'select code, valid_from from regions where valid_from is not null order by code',
	read: (cells) => ({ region: cells.text('code'), from: cells.text('valid_from') })
};

/** Notes of facts by their English text, as the record has put them into all languages. */
export const noteNames: Query<InLanguages> = {
	name: 'notes',
	extracts: ['notes'],
	sql: 'select kk, ru, en from notes order by code',
	read: (cells) => inLanguages(cells, '')
};

function inLanguages(cells: CellReader, prefix: string): InLanguages {
	return { kk: cells.text(`${prefix}kk`), ru: cells.text(`${prefix}ru`), en: cells.text(`${prefix}en`) };
}
