-- Contribution rates and insurance shares of other countries as documents print them, and health spending as a share of GDP.
-- rate:       percent of pay, by country, period and payer; additional: the extra rate of the German funds;
-- share:      share of insurance in health spending, by the founding documents;
-- public, current: share of GDP from one file of WHO data, Kazakhstan beside the others;
-- oecd:       share of GDP, OECD data as the press quotes them, without Kazakhstan: another year and another count.
-- Of shares of GDP the newest year stands here of which one publication prints at least five other countries.
-- Equal figures for one question are one row. founding: printed by the ministry's own answers of 2016.
with compared as (
	select f.source_id, f.measure, f.period_start, f.period_end, bool_or(f.region = 'KZ') as beside
	from facts as f
	where f.measure in ('public_health_share_gdp', 'current_health_share_gdp') and f.class = 'happened'
	group by f.source_id, f.measure, f.period_start, f.period_end
	having count(distinct case when f.region in (select code from countries) then f.region end) >= 5
),
newest as (
	select *
	from compared
	where beside or measure = 'current_health_share_gdp'
	qualify row_number() over (partition by measure, beside order by period_end desc, period_start desc, source_id) = 1
),
picked as (
	select f.*, concat_ws('|', w.en, w.kk, w.ru) as publisher, f.source_id = 'founding-100-questions-2016' as founding,
		case
			when f.measure = 'rate_percent' then 'rate'
			when f.measure = 'additional_rate_percent' then 'additional'
			when f.measure = 'insurance_share_of_health_spending' then 'share'
			when f.measure = 'public_health_share_gdp' then 'public'
			when n.beside then 'current'
			else 'oecd'
		end as panel,
		case when f.theme = 'rates' then f.dim1 end as payer
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	left join newest as n on n.source_id = f.source_id and n.measure = f.measure and n.period_start = f.period_start
		and n.period_end = f.period_end and f.class = 'happened'
	where f.region in (select code from countries)
			and (f.theme = 'rates' and f.measure in ('rate_percent', 'additional_rate_percent')
				or f.measure = 'insurance_share_of_health_spending')
		or n.measure is not null and (f.region = 'KZ' or f.region in (select code from countries))
)
select
	p.panel, p.region, n.kk, n.ru, n.en, p.payer, p.period_start, p.period_end, p.status, p.precision,
	cast(p.value as double) as value,
	cast(max(p.rounding) as double) as rounding,
	cast(bool_or(p.founding) as double) as founding,
	string_agg(distinct p.publisher, ';' order by p.publisher) as publishers,
	string_agg(p.fact_id, ';' order by p.fact_id) as fact_ids
from picked as p
join names as n on n.dimension = 'region' and n.code = p.region
group by p.panel, p.region, n.kk, n.ru, n.en, p.payer, p.period_start, p.period_end, p.status, p.precision, p.value
order by p.panel, n.en, p.period_start, p.payer desc nulls last, p.value, fact_ids
