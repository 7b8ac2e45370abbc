-- Contribution rates and insurance shares of other countries as documents print them, and health spending as a share of GDP.
-- rate:       percent of pay, by country, period and payer; additional: the extra rate of the German funds;
-- share:      share of insurance in health spending, by the founding documents;
-- public, current: share of GDP in 2022 from one file of WHO data, Kazakhstan beside the others;
-- oecd:       share of GDP in 2024, OECD data as the press quotes them: another year and another count.
-- Equal figures for one question are one row. founding: printed by the ministry's own answers of 2016.
with picked as (
	select f.*, concat_ws('|', w.en, w.kk, w.ru) as publisher, f.source_id = 'founding-100-questions-2016' as founding,
		case
			when f.measure = 'rate_percent' then 'rate'
			when f.measure = 'additional_rate_percent' then 'additional'
			when f.measure = 'insurance_share_of_health_spending' then 'share'
			when f.measure = 'public_health_share_gdp' then 'public'
			when f.period_start = '2022-01-01' then 'current'
			else 'oecd'
		end as panel,
		case when f.theme = 'rates' then f.dim1 end as payer
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	where (f.region in (select code from countries)
			and (f.theme = 'rates' and f.measure in ('rate_percent', 'additional_rate_percent')
				or f.measure in ('insurance_share_of_health_spending', 'public_health_share_gdp', 'current_health_share_gdp')))
		or f.fact_id in (
			select fact_id from preferred
			where region = 'KZ' and theme = 'macro' and class = 'happened' and period_start = '2022-01-01'
				and period_end = '2022-12-31' and measure in ('public_health_share_gdp', 'current_health_share_gdp')
		)
),
named as (
	select code, kk, ru, en from countries
	union all
	select code, kk, ru, en from regions where code = 'KZ'
)
select
	p.panel, p.region, n.kk, n.ru, n.en, p.payer, p.period_start, p.period_end, p.status, p.precision,
	cast(p.value as double) as value,
	cast(max(p.rounding) as double) as rounding,
	cast(bool_or(p.founding) as double) as founding,
	string_agg(distinct p.publisher, ';' order by p.publisher) as publishers,
	string_agg(p.fact_id, ';' order by p.fact_id) as fact_ids
from picked as p
join named as n on n.code = p.region
group by p.panel, p.region, n.kk, n.ru, n.en, p.payer, p.period_start, p.period_end, p.status, p.precision, p.value
order by p.panel, n.en, p.period_start, p.payer desc nulls last, p.value, fact_ids
