-- Gap matrix: every question of the five expected grids (see the rule of the table `gaps`), answered or not.
-- One row is one printed figure of one cell, the one that the rule of preference chose; a cell without any has one empty row.
-- state: filled when a figure answers the cell, else the reason of `gaps`, and then the figures are what is known instead.
-- near_*: what such a figure speaks of when it is not the question itself: a mixture, a total, a group of the population.
with clock as (
	select
		cast(left(max(published), 4) as integer) as this_year,
		cast(left(max(published), 4) as integer) - case when right(max(published), 6) = '-12-31' then 0 else 1 end as last_year
	from sources
),
grids(grid, class, code, measures, first_year, place) as (
	select 'payer', 'happened', payer, 'contributions', first_year, place
	from (values ('state', 2020, 1), ('employer', 2017, 2), ('employee', 2020, 3), ('entrepreneurs_and_others', 2017, 4))
		as p(payer, first_year, place)
	union all
	select 'package', class, package, measures, first_year, place
	from (values ('happened', 'funding;paid'), ('expected', 'funding')) as c(class, measures)
	cross join (values ('gobmp', 2018, 1), ('osms', 2020, 2)) as p(package, first_year, place)
	union all
	select 'care_type', 'happened', code, 'funding;paid', 2018, sort
	from care_types
	where parent is null and code <> 'inpatient_and_day_hospital'
	union all
	select 'category', 'happened', code, 'state_paid_persons', 2020, sort
	from categories
	union all
	select 'coverage', 'happened', measure, measure, 2020, place
	from (values ('insured_persons', 1), ('uninsured_persons', 2)) as m(measure, place)
),
covid as (
	select
		min(cast(left(period_start, 4) as integer)) as first_year,
		max(cast(left(period_end, 4) as integer)) as last_year
	from facts
	where theme in ('spending', 'services') and starts_with(dim2, 'covid19')
),
expected as (
	select g.grid, g.class, g.code, g.measures, g.place, y.year
	from grids as g
	cross join clock as c
	cross join (select unnest(range(2017, this_year + 1)) as year from clock) as y
	left join categories as k on g.grid = 'category' and k.code = g.code
	cross join covid as v
	where y.year >= g.first_year
		and y.year <= case g.class when 'happened' then c.last_year else c.this_year end
		and (k.code is null or k.since <= y.year || '-12-31' and coalesce(k.until, '9999-12-31') >= y.year || '-01-01')
		and (g.code <> 'covid19' or y.year between v.first_year and v.last_year)
),
printed as (
	select f.*,
		cast(left(f.period_end, 4) as integer) as year,
		left(f.period_start, 4) = left(f.period_end, 4) as inside,
		right(f.period_end, 6) = '-12-31'
			and (f.period_start = left(f.period_end, 4) || '-01-01'
				or f.period_start = '2017-07-01' and left(f.period_end, 4) = '2017')
			as whole
	from facts as f
	join preferred as p on p.fact_id = f.fact_id
	where f.region = 'KZ'
),
answered as (
	select e.grid, e.class, e.code, e.year, p.fact_id
	from expected as e
	join printed as p on p.year = e.year and p.class = e.class and p.inside
	where
		e.grid = 'payer' and p.theme = 'inflows' and p.measure in ('contributions', 'forecast_receipts')
			and p.unit = 'KZT' and p.dim1 = e.code and p.whole
		or e.grid = 'package' and p.theme = 'spending' and list_contains(string_split(e.measures, ';'), p.measure)
			and p.unit = 'KZT' and p.dim1 = e.code and p.dim2 is null and p.whole
		or e.grid = 'care_type' and p.theme = 'spending' and p.measure in ('funding', 'paid')
			and p.unit = 'KZT' and p.dim2 = e.code and p.whole
		or e.grid = 'category' and p.theme = 'beneficiaries' and p.measure = 'state_paid_persons'
			and p.unit = 'persons' and p.dim1 = e.code
		or e.grid = 'coverage' and p.theme = 'coverage' and p.measure = e.code and p.unit = 'persons' and p.dim1 is null
),
instead as (
	select g.grid, g.class, g.code, g.year, p.fact_id
	from gaps as g
	join printed as p on list_contains(string_split(g.near_ids, ';'), p.fact_id)
),
cells as (
	select e.*, coalesce(g.reason, 'filled') as state, coalesce(a.fact_id, i.fact_id) as fact_id
	from expected as e
	left join gaps as g on g.grid = e.grid and g.class = e.class and g.code = e.code and g.year = e.year
	left join answered as a
		on g.reason is null and a.grid = e.grid and a.class = e.class and a.code = e.code and a.year = e.year
	left join instead as i on i.grid = e.grid and i.class = e.class and i.code = e.code and i.year = e.year
),
names as (
	select 'payer' as grid, code, kk, ru, en from payers
	union all
	select 'package', code, kk, ru, en from packages
	union all
	select 'care_type', code, kk, ru, en from care_types
	union all
	select 'category', code, kk, ru, en from categories
	union all
	select 'coverage', code, kk, ru, en from measures where theme = 'coverage'
)
select
	c.grid, c.class, c.code, n.kk, n.ru, n.en,
	cast(c.year as double) as year,
	c.state,
	c.fact_id,
	f.period_start, f.period_end, f.status, f.precision, f.unit,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.kk, m.kk) end as near_kk,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.ru, m.ru) end as near_ru,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.en, m.en) end as near_en
from cells as c
join names as n on n.grid = c.grid and n.code = c.code
left join facts as f on f.fact_id = c.fact_id
left join measures as m on m.theme = f.theme and m.code = f.measure
left join names as x on x.grid = c.grid and c.grid <> 'category'
	and x.code = case c.grid when 'care_type' then f.dim2 else f.dim1 end
-- Of several figures of one kind, the newest speaks for the cell.
qualify row_number() over (
	partition by c.grid, c.class, c.code, c.year, near_en, f.status, f.unit
	order by f.period_end desc, c.fact_id desc
) = 1
order by c.grid, c.class desc, c.place, c.code, c.year, f.period_end, c.fact_id
