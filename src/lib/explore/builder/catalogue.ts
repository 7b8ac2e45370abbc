/** What the form offers before any engine runs: measures, names of codes, and where each figure stands. */

import type { Lang, Status, Theme } from '../../contract/vocabulary.ts';
import { LISTS, OF_THEME, type Dimension, type Span } from './dimensions.ts';

export interface CatalogueMeasure {
	readonly theme: Theme;
	readonly code: string;
	readonly name: string;
}

export interface CatalogueCode {
	readonly name: string;
	/** The code that this one is a part of. */
	readonly parent?: string;
	/** Overlaps its neighbours: adds up with none. */
	readonly mixed?: true;
	/** A region of other borders than today's. */
	readonly former?: true;
	/** Place in the tile map. */
	readonly tile?: readonly [column: number, row: number];
}

/** Where one figure stands; `dims` in the order of OF_THEME. */
export interface FactPlace {
	readonly measure: number;
	readonly year: string;
	readonly span: Span;
	/** As periodCode writes it. */
	readonly period: string;
	readonly region: string;
	readonly dims: readonly string[];
	readonly status: Status;
	readonly source: string;
	readonly preferred: boolean;
	/** Is it derived in other units too? */
	readonly derived: boolean;
}

export interface Catalogue {
	readonly measures: readonly CatalogueMeasure[];
	/** In the order of their lists. */
	readonly codes: Readonly<Partial<Record<Dimension, Readonly<Record<string, CatalogueCode>>>>>;
	readonly facts: readonly FactPlace[];
}

/** Row by row: where each figure stands. */
export const PLACES_SQL = `
select f.theme, f.measure, f.period_start, f.period_end, f.region, f.dim1, f.dim2, f.status,
  sources.publisher as source,
  case when p.fact_id is null then 0::double else 1::double end as preferred,
  case when r.fact_id is null then 0::double else 1::double end as derived
from facts as f
join sources on sources.source_id = f.source_id
left join preferred as p on p.fact_id = f.fact_id
left join share_of_gdp as r on r.fact_id = f.fact_id
order by f.theme, f.measure, f.fact_id`;

/** Measures that any figure has, with their names. */
export function measuresSql(lang: Lang): string {
	return `
select m.theme, m.code, m.${lang} as name from measures as m
where exists (from facts as f where f.theme = m.theme and f.measure = m.code) order by m.sort, m.theme, m.code`;
}

/** Names, parents and marks of every code of every list, in the lists' order. */
export function codesSql(lang: Lang): string {
	const lists = Object.entries(LISTS).map(
		([dimension, list], at) => `
select '${dimension}' as dimension, code, ${lang} as name, ${list === 'series' ? 'null' : 'parent'} as parent,
  ${list === 'categories' || list === 'series' ? 'false' : 'coalesce(mixed, false)'} as mixed, false as former,
  null::double as tile_col, null::double as tile_row, ${at}::double as place, coalesce(sort, 0)::double as sort
from ${list}`
	);
	return `${lists.join('\nunion all')}
union all
select 'region', code, ${lang}, parent, false, valid_to is not null, tile_col, tile_row, 90, sort from regions
union all
select 'region', code, ${lang}, null, false, false, null, null, 91, 0 from countries
union all
select 'source', code, ${lang}, null, false, false, null, null, 92, 0 from publishers
order by place, sort, name, code`;
}

/** The code of a figure in a dimension; empty where it is not broken down. */
export function codeOf(fact: FactPlace, theme: Theme, dimension: Dimension): string {
	switch (dimension) {
		case 'year':
		case 'span':
		case 'period':
		case 'region':
		case 'status':
		case 'source':
			return fact[dimension];
		default:
			return fact.dims[OF_THEME[theme].indexOf(dimension)] ?? '';
	}
}

/** Every code that this one is a part of. */
export function wholesOf(catalogue: Catalogue, dimension: Dimension, code: string): ReadonlySet<string> {
	const wholes = new Set<string>();
	let parent = catalogue.codes[dimension]?.[code]?.parent;
	while (parent !== undefined && !wholes.has(parent)) {
		wholes.add(parent);
		parent = catalogue.codes[dimension]?.[parent]?.parent;
	}
	return wholes;
}
