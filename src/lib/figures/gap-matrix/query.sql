-- Gap matrix: every question of the seven expected grids (see the rule of the table `gaps`), answered or not.
-- One row is one printed figure of one cell, the one that the rule of preference chose; a cell without any has one empty row.
-- state: filled when a figure answers the cell, else the reason of `gaps`, and then the figures are what is known instead.
-- near_*: what such a figure speaks of when it is not the question itself: a mixture, a total, a group of the population.
with themes(grid, theme) as (
	values ('payer', 'inflows'), ('package', 'spending'), ('care_type', 'spending'), ('category', 'beneficiaries'),
		('coverage', 'coverage'), ('accounts', 'accounts'), ('local_budget', 'inflows')
),
newest as (
	select t.grid, coalesce(max(s.published), (select max(published) from sources)) as day
	from themes t left join facts f on f.theme = t.theme and f.region = 'KZ' left join sources s on s.source_id = f.source_id
	group by t.grid
),
clock as (
	select grid, cast(left(day, 4) as integer) as this_year,
		cast(left(day, 4) as integer) - case when right(day, 6) = '-12-31' then 0 else 1 end as last_year
	from newest
),
splits(split, code) as (
	select 'function', code from functions where parent is null
	union all select 'scheme', code from financing where parent = 'schemes'
),
shares as (
	select s.split, s.code, cast(left(f.period_end, 4) as integer) as year, max(f.value) as value
	from splits as s
	join facts as f on case s.split when 'function' then f.dim1 = s.code and f.dim2 is null else f.dim2 = s.code and f.dim1 is null end
	where f.theme = 'accounts' and f.measure = 'share_of_current_health_expenditure' and f.region = 'KZ' and f.class = 'happened'
	group by s.split, s.code, year
),
-- Parts for which nothing is left: rounding may hide a twentieth of one percent.
complete as (
	select t.year, s.code
	from (select split, year from shares group by split, year having sum(value) > 99.95) as t
	join splits as s on s.split = t.split
	where not exists (select 1 from shares as own where own.code = s.code and own.year = t.year)
),
account_years as (
	select
		(select min(year) from shares where split = 'function') as first_year,
		(select max(cast(left(period_end, 4) as integer)) from facts where theme = 'accounts' and class = 'happened') as last_year
),
local_years as (
	select min(cast(left(period_end, 4) as integer)) as first_year, max(cast(left(period_end, 4) as integer)) as last_year
	from facts where theme = 'inflows' and measure = 'contributions' and dim1 = 'local_budget' and class = 'expected' and region <> 'KZ'
),
grids(grid, region, class, code, measures, first_year, last_year, place) as (
	-- First years are history: from when a payer pays, and from when a package and its kinds of care go through the Fund.
	select 'payer', 'KZ', 'happened', payer, 'contributions', first_year, null, place
	from (values ('state', 2020, 1), ('employer', 2017, 2), ('employee', 2020, 3), ('entrepreneurs_and_others', 2017, 4)) as p(payer, first_year, place)
	union all select 'package', 'KZ', class, package, measures, first_year, null, place
	from (values ('happened', 'funding;paid'), ('expected', 'funding')) as c(class, measures)
	cross join (values ('gobmp', 2018, 1), ('osms', 2020, 2)) as p(package, first_year, place)
	union all select 'care_type', 'KZ', 'happened', code, 'funding;paid', 2018, null, sort
	from care_types
	where parent is null and code <> 'inpatient_and_day_hospital'
	union all select 'category', 'KZ', 'happened', code, 'state_paid_persons', 2020, null, sort
	from categories
	union all select 'coverage', 'KZ', 'happened', measure, measure, 2020, null, place
	from (values ('insured_persons', 1), ('uninsured_persons', 2)) as m(measure, place)
	union all select 'accounts', 'KZ', 'happened', code, measure, first_year, last_year, place
	from (
		select 'current_health_expenditure' as code, 'current_health_expenditure' as measure, 0 as place
		union all
		select s.code, 'share_of_current_health_expenditure', coalesce(u.sort, 1000 + n.sort)
		from splits as s
		left join functions as u on s.split = 'function' and u.code = s.code
		left join financing as n on s.split = 'scheme' and n.code = s.code
	)
	cross join account_years
	union all select 'local_budget', code, 'expected', code, 'contributions', first_year, last_year, sort
	from regions
	cross join local_years
	where parent = 'KZ'
),
covid as (
	select
		min(cast(left(period_start, 4) as integer)) as first_year,
		max(cast(left(period_end, 4) as integer)) as last_year
	from facts where theme in ('spending', 'services') and starts_with(dim2, 'covid19')
),
years as (
	select unnest(range(min(g.first_year), max(greatest(c.this_year, coalesce(g.last_year, c.this_year))) + 1)) as year
	from grids as g
	join clock as c on c.grid = g.grid
),
expected as (
	select g.grid, g.region, g.class, g.code, g.measures, g.place, y.year
	from grids as g
	join clock as c on c.grid = g.grid
	cross join years as y
	left join categories as k on g.grid = 'category' and k.code = g.code
	left join regions as r on r.code = g.region
	left join complete as t on g.grid = 'accounts' and t.code = g.code and t.year = y.year
	cross join covid as v
	where y.year >= g.first_year
		and y.year <= coalesce(g.last_year, case g.class when 'happened' then c.last_year else c.this_year end)
		and (k.code is null or k.since <= y.year || '-12-31' and coalesce(k.until, '9999-12-31') >= y.year || '-01-01')
		and (g.code <> 'covid19' or y.year between v.first_year and v.last_year)
		and coalesce(r.valid_from, '') <= y.year || '-12-31' and coalesce(r.valid_to, '9999-12-31') >= y.year || '-12-31'
		and t.code is null
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
),
answered as (
	select e.grid, e.class, e.code, e.year, p.fact_id
	from expected as e
	join printed as p on p.year = e.year and p.region = e.region and p.class = e.class and p.inside
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
		or e.grid = 'accounts' and p.theme = 'accounts' and p.measure = e.measures and p.whole
			and (p.dim1 = e.code and p.dim2 is null or p.dim1 is null and p.dim2 = case p.measure when e.code then 'all' else e.code end)
		or e.grid = 'local_budget' and p.theme = 'inflows' and p.measure = 'contributions' and p.unit = 'KZT'
			and p.dim1 = 'local_budget' and p.whole
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
	union all select 'package', code, kk, ru, en from packages
	union all select 'care_type', code, kk, ru, en from care_types
	union all select 'category', code, kk, ru, en from categories
	union all select 'coverage', code, kk, ru, en from measures where theme = 'coverage'
	union all select 'accounts', code, kk, ru, en from measures where theme = 'accounts'
	union all select 'accounts', code, kk, ru, en from functions
	union all select 'accounts', code, kk, ru, en from financing where parent is not null
	union all select 'local_budget', code, kk, ru, en from regions
	union all select 'local_budget', code, kk, ru, en from payers
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
	and x.code = case
		when c.grid = 'care_type' then f.dim2
		when c.grid = 'accounts' then coalesce(f.dim1, f.dim2)
		when c.grid = 'local_budget' and f.region <> c.code then f.region
		else f.dim1
	end
-- Of several figures of one kind, the newest speaks for the cell.
qualify row_number() over (
	partition by c.grid, c.class, c.code, c.year, near_en, f.status, f.unit
	order by f.period_end desc, c.fact_id desc
) = 1
order by c.grid, c.class desc, c.place, c.code, c.year, f.period_end, c.fact_id
