-- For whom the state pays: the totals printed since 2016, how many categories were counted, and the 15 categories of
-- today. No publication prints a head count of a single category: what stands beside a category is the newest figure
-- for the population of the same group, an upper bound.
with totals as (
	select 'total' as panel, null as category, 0 as sort, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.measure = 'state_paid_persons' and f.region = 'KZ' and f.dim1 = 'all'
),
counts as (
	select 'categories' as panel, null as category, 0 as sort, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.measure = 'categories_count' and f.region = 'KZ'
),
bounds as (
	select f.dim1 as category, f.measure, f.fact_id,
		row_number() over (partition by f.dim1, f.measure order by f.period_end desc, f.period_start desc, f.fact_id) as place
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.region = 'KZ' and f.class = 'happened' and f.unit = 'persons'
		and f.measure in ('state_paid_persons', 'population_group')
		and f.dim1 <> 'all'
),
groups as (
	select 'group' as panel, c.code as category, c.sort,
		coalesce(
			max(b.fact_id) filter (where b.measure = 'state_paid_persons'),
			max(b.fact_id) filter (where b.measure = 'population_group')
		) as fact_id
	from categories as c
	left join bounds as b on b.category = c.code and b.place = 1
	group by c.code, c.sort
),
asked as (
	select * from totals
	union all
	select * from counts
	union all
	select * from groups
)
select
	a.panel,
	a.category,
	c.kk, c.ru, c.en,
	cast(a.sort as double) as sort,
	f.measure,
	f.period_start,
	f.period_end,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	s.publisher_kind,
	f.fact_id as fact_ids
from asked as a
left join facts as f on f.fact_id = a.fact_id
left join categories as c on c.code = a.category
left join sources as s on s.source_id = f.source_id
order by a.panel, a.sort, f.period_end, f.period_start, f.fact_id
