-- Who pays for health, by the national accounts; panels that are never added up or crossed:
-- schemes, sources: percent of all current health spending, one total split in two ways (headings of the list of financing);
-- tenge:            what families paid themselves, nominal as printed, and in constant prices by the annual average of real_terms,
--                   empty where a year of the index is missing;
-- broken = 1 marks the first year after a break of the accounts, by the annotations of the record.
with asked as (
	select p.*, f.kk, f.ru, f.en, f.sort,
		case
			when p.unit = 'KZT' then 'tenge'
			when f.parent = 'money_sources' then 'sources'
			else f.parent
		end as panel,
		p.dim2 as code
	from preferred as p
	join financing as f on f.code = p.dim2
	where p.theme = 'accounts' and p.region = 'KZ' and p.dim1 is null and p.class = 'happened'
		and right(p.period_start, 6) = '-01-01' and p.period_end = left(p.period_start, 4) || '-12-31'
		and (
			p.measure = 'share_of_current_health_expenditure' and f.parent in ('schemes', 'money_sources')
			or p.measure = 'current_health_expenditure' and p.dim2 = 'out_of_pocket'
		)
),
breaks as (
	select day, ';' || measures || ';' as measures
	from annotations
	where kind = 'break'
)
select
	a.panel, a.code, a.kk, a.ru, a.en, a.period_start, a.period_end, a.status, a.precision,
	cast(case when a.panel = 'tenge' then a.value end as double) as nominal,
	cast(case when a.panel = 'tenge' then r.value else a.value end as double) as value,
	cast(a.rounding as double) as rounding,
	case when r.value is not null then r.base_period end as base,
	cast(exists (
		select 1 from breaks as b where b.day = a.period_start and position(';' || a.measure || ';' in b.measures) > 0
	) as double) as broken,
	case when r.value is not null then r.formula end as formula,
	case when r.value is not null then r.input_ids else a.fact_id end as fact_ids
from asked as a
left join real_terms as r on r.fact_id = a.fact_id and r.formula = 'constant_prices_average' and a.panel = 'tenge'
order by a.panel, a.sort, a.code, a.period_start, fact_ids
