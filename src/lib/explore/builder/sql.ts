/** Writes a built question as SQL over the published tables: one row is one published figure, or one derived from it. */

import type { Lang } from '../../contract/vocabulary.ts';
import { quotedText } from '../../query/sql-quotes.ts';
import { LISTS, OF_THEME, type Dimension, type Listed } from './dimensions.ts';
import type { Question, ShownUnit } from './question.ts';

/** What a period is, said of a fact. */
const SPAN_SQL = `case
    when f.period_start = f.period_end then 'day'
    when right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31' then 'year'
    when left(f.period_start, 4) = left(f.period_end, 4) then 'part'
    else 'long'
  end`;

interface Derived {
	readonly table: string;
	readonly unit: string;
	/** Which of the table's rows, where it has several for a fact. */
	readonly only?: string;
}

/** The tables that derive a figure in another unit, each by a formula of the contract. */
const DERIVED: Readonly<Record<Exclude<ShownUnit, 'printed'>, Derived>> = {
	constant: { table: 'real_terms', unit: 'KZT_constant', only: "r.formula = 'constant_prices_december'" },
	'per-resident': { table: 'per_resident', unit: 'KZT_per_resident' },
	gdp: { table: 'share_of_gdp', unit: 'percent_of_gdp' }
};

/** Never sums: rows are what publications print. Names come in the language of the page. */
export function sqlOf(question: Question, lang: Lang): string {
	const { theme, measure, facts, unit } = question;
	const dimensions = OF_THEME[theme];
	const columns = [
		'f.period_start',
		'f.period_end',
		`${SPAN_SQL} as span`,
		'f.region',
		`coalesce(regions.${lang}, countries.${lang}) as region_name`,
		...dimensions.flatMap((dimension, at) => dimensionColumns(dimension, at, lang)),
		'f.status',
		'f.class',
		...valueColumns(unit),
		'f.precision',
		'sources.publisher as source',
		`publishers.${lang} as source_name`,
		'f.source_id'
	];
	return [
		'-- One row is one published figure; nothing is added up.',
		'select',
		columns.map((column) => `  ${column}`).join(',\n'),
		`from ${facts === 'preferred' ? 'preferred' : 'facts'} as f`,
		'join sources on sources.source_id = f.source_id',
		'join publishers on publishers.code = sources.publisher',
		'left join regions on regions.code = f.region',
		'left join countries on countries.code = f.region',
		...dimensions.flatMap((dimension, at) => joinOf(dimension, at)),
		...derivedJoin(unit),
		`where f.theme = ${quotedText(theme)} and f.measure = ${quotedText(measure)}`,
		...conditions(question),
		`order by ${ordering(question)}`
	].join('\n');
}

function isListed(dimension: Dimension): dimension is Listed {
	return dimension in LISTS;
}

function dimensionColumns(dimension: Dimension, at: number, lang: Lang): string[] {
	const code = `f.dim${at + 1} as "${dimension}"`;
	return isListed(dimension) ? [code, `${LISTS[dimension]}.${lang} as ${dimension}_name`] : [code];
}

function joinOf(dimension: Dimension, at: number): string[] {
	return isListed(dimension) ? [`left join ${LISTS[dimension]} on ${LISTS[dimension]}.code = f.dim${at + 1}`] : [];
}

function valueColumns(unit: ShownUnit): string[] {
	if (unit === 'printed') {
		return [
			'f.value',
			'f.unit',
			'f.rounding',
			'null::varchar as refused',
			'null::varchar as base',
			'f.fact_id as fact_ids'
		];
	}
	return [
		'r.value',
		`'${DERIVED[unit].unit}' as unit`,
		'f.rounding * r.value / nullif(f.value, 0) as rounding',
		"case when r.fact_id is null then 'not derived' else r.refused end as refused",
		unit === 'constant' ? 'left(r.base_period, 4) as base' : 'null::varchar as base',
		'coalesce(r.input_ids, f.fact_id) as fact_ids'
	];
}

function derivedJoin(unit: ShownUnit): string[] {
	if (unit === 'printed') return [];
	const { table, only } = DERIVED[unit];
	return [`left join ${table} as r on r.fact_id = f.fact_id${only === undefined ? '' : ` and ${only}`}`];
}

function conditions({ theme, filters }: Question): string[] {
	return Object.entries(filters).map(([name, codes]) => {
		const column = columnOf(name as Dimension, OF_THEME[theme]);
		const named = codes.filter((code) => code !== '');
		const parts = [
			...(named.length > 0 ? [`${column} in (${named.map(quotedText).join(', ')})`] : []),
			...(codes.includes('') ? [`${column} is null`] : [])
		];
		return `  and ${parts.length === 0 ? 'false' : parts.length === 1 ? parts[0] : `(${parts.join(' or ')})`}`;
	});
}

function columnOf(dimension: Dimension, dimensions: readonly Dimension[]): string {
	if (dimension === 'year') return 'left(f.period_end, 4)';
	if (dimension === 'span') return SPAN_SQL;
	if (dimension === 'period') return "f.period_start || '..' || f.period_end";
	if (dimension === 'source') return 'sources.publisher';
	if (dimension === 'region' || dimension === 'status') return `f.${dimension}`;
	return `f.dim${dimensions.indexOf(dimension) + 1}`;
}

function ordering({ theme, by, series }: Question): string {
	const wanted = [by, ...(series === null ? [] : [series])].filter((dimension) => dimension !== 'year');
	return [
		...wanted.map((dimension) => columnOf(dimension, OF_THEME[theme])),
		'f.period_start',
		'f.period_end',
		'f.fact_id'
	].join(', ');
}
