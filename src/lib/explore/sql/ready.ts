/** Ten questions to begin with, as SQL over the published tables; their titles are words of the page. */

import type { Lang } from '../../contract/vocabulary.ts';

export const READY = [
	'publishers',
	'packages',
	'receipts',
	'budget',
	'insured',
	'regions',
	'disagreements',
	'gaps',
	'share',
	'promises'
] as const;
export type Ready = (typeof READY)[number];

/** Names come in the language of the page; every number with its key, so that its publication can be found. */
export function readySql(question: Ready, lang: Lang): string {
	return SQL[question]
		.trim()
		.replaceAll(/^\t+/gm, (tabs) => '  '.repeat(tabs.length - 1))
		.replaceAll('{lang}', lang);
}

const SQL: Readonly<Record<Ready, string>> = {
	publishers: `
	select publishers.{lang} as publisher, count(*) as figures, min(published) as first, max(published) as last
	from facts
	join sources using (source_id)
	join publishers on publishers.code = sources.publisher
	group by all
	order by figures desc, publisher`,
	packages: `
	select period_start, period_end, measures.{lang} as measure, packages.{lang} as package, value, preferred.unit, status, fact_id
	from preferred
	join measures on measures.code = measure
	join packages on packages.code = dim1
	where preferred.theme = 'spending' and measure in ('funding', 'paid') and dim1_name = 'package' and dim2 is null
	and region = 'KZ' and period_start like '%-01-01' and period_end like '%-12-31'
	order by measure, period_start, package, status`,
	receipts: `
	select month_start, payers.{lang} as payer, regions.{lang} as region, value, low, high, status, input_ids
	from monthly_receipts
	join payers on payers.code = payer
	join regions on regions.code = region
	order by month_start, value desc`,
	budget: `
	select year(period_start::date) as year, budget_lines.{lang} as line, value, unit, status, fact_id
	from preferred
	join budget_lines on budget_lines.code = dim1
	where measure = 'budget_plan' and dim1_name = 'line'
	order by year desc, value desc`,
	insured: `
	select period_end as day, groups.{lang} as people, value, unit, precision, sources.title_{lang} as publication
	from preferred
	join sources using (source_id)
	left join groups on groups.code = dim1
	where measure in ('insured_persons', 'uninsured_persons') and region = 'KZ'
	order by day`,
	regions: `
	select regions.{lang} as region, measures.{lang} as measure, count(*) as figures, max(period_end) as newest
	from facts
	join regions on regions.code = region
	join measures on measures.code = measure
	where region <> 'KZ'
	group by all
	order by figures desc, region, measure`,
	disagreements: `
	select measures.{lang} as measure, a.period_start, a.period_end, regions.{lang} as region,
		coalesce(first.{lang}, a.dim1) as part, coalesce(second.{lang}, a.dim2) as further_part, a.class,
		value_a, value_b, disagreements.unit, round(gap_percent, 1) as gap_percent,
		by_a.{lang} as publisher_a, by_b.{lang} as publisher_b,
		one.title_{lang} as publication_a, other.title_{lang} as publication_b, fact_id_a, fact_id_b
	from disagreements
	join facts as a on a.fact_id = fact_id_a
	join measures on measures.code = a.measure
	join regions on regions.code = a.region
	left join names as first on first.dimension = a.dim1_name and first.code = a.dim1
	left join names as second on second.dimension = a.dim2_name and second.code = a.dim2
	join sources as one on one.source_id = source_id_a
	join sources as other on other.source_id = source_id_b
	join publishers as by_a on by_a.code = one.publisher
	join publishers as by_b on by_b.code = other.publisher
	order by gap_percent desc`,
	gaps: `
	select year, count(*) filter (where class = 'happened') as happened, count(*) filter (where class = 'expected') as expected
	from gaps
	group by year
	order by year`,
	share: `
	select year, measures.{lang} as measure, coalesce(first.{lang}, dim1) as part, coalesce(second.{lang}, dim2) as further_part,
		class, status, nominal, round(value, 2) as percent_of_gdp, input_ids, formula
	from share_of_gdp
	join measures on measures.code = measure
	left join names as first on first.dimension = dim1_name and first.code = dim1
	left join names as second on second.dimension = dim2_name and second.code = dim2
	where value is not null and region = 'KZ'
	order by measure, year, part, further_part`,
	promises: `
	select status, promised_by, text_{lang} as promise, title_{lang} as publication, url
	from promises
	join sources using (source_id)
	order by status, promised_by`
};
