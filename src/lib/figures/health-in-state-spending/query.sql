-- Share of health in what the state (general government) spends, by year, for the whole country.
-- The older data of 2012 count otherwise and are not continued by these: they are not asked for.
-- new_count: 1 where the record has a break of the accounts on the first day of the year: it does not compare with the year before.
with breaks as (
	select distinct cast(day as varchar) as day
	from annotations
	where kind = 'break' and list_contains(string_split(measures, ';'), 'share_of_current_health_expenditure')
)
select
	cast(left(p.period_start, 4) as double) as year,
	p.period_start,
	p.period_end,
	p.status,
	p.precision,
	cast(p.value as double) as value,
	cast(p.rounding as double) as rounding,
	cast(case when b.day is null then 0 else 1 end as double) as new_count,
	p.fact_id as fact_ids
from preferred as p
left join breaks as b on b.day = p.period_start
where p.theme = 'accounts' and p.measure = 'health_share_of_government_spending' and p.region = 'KZ' and p.class = 'happened'
	and p.period_start like '%-01-01' and p.period_end = left(p.period_start, 4) || '-12-31'
order by year, fact_ids
