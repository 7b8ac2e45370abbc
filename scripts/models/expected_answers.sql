-- expected_answers: every question that a reader may expect to be answered, with the figures that answer it or that come nearest.
-- Rule: six grids of expected questions for the whole country, and one for each of its regions.
--   payer      contributions received in a whole year from each of the four roots of payers: employers, entrepreneurs and others
--              from 2017 (July to December), employees and the state from 2020, for they paid nothing before
--   package    money for care in a whole year by package: GOBMP from 2018, OSMS from 2020, for it paid for no care before;
--              what happened and what was expected apart
--   care_type  money in a whole year for each kind of care of the first level, from 2018, whatever the package; COVID-19
--              only between the first and the last year of which the record prints anything
--   category   people of each category for whom the state paid, at some day of the year or over it, from 2020, while the
--              category was in the law
--   coverage   insured and uninsured people, at some day of the year or over it, from 2020
--   accounts   national health accounts of a year: what all payers spend, and its shares by function and by financing scheme; from
--              the first year of which the record prints a function for Kazakhstan to the newest year of which it prints accounts of
--              any country in any edition. Nothing is asked of a part when the printed parts of its split add up to all without it
--   local_budget  contributions that the budget of a region is to pay in a whole year, by the regions that stand at its end, from the
--              first to the last year of which the budget of any region prints them
-- Other grids of what happened end with the last year that was over on the newest day on which a figure of their theme was
-- published for the whole country (of anything, where the theme has none), those of what was expected with the year of that
-- day: a publication about one region or another theme opens no year, and the clock of the machine is never asked.
-- code is what the grid is by, and dimension says whose code it is: empty for a measure. region is KZ in all grids but the last,
-- where it is that code. sort is the place of the code in its grid.
-- found says what is printed: answers (the very figure), or instead of it, the nearest first: part_year_only (a part of the year, or a running total that
-- ends in it), mixed_only (a sum with others, or a part of what was asked for), plan_only (a plan or an estimate of it),
-- population_only (the population of the group, an upper bound), total_only (all of them together), nothing.
-- Source: facts, preferred, sources, payers, care_types, categories, functions, financing, regions.
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
splits(dimension, code, sort) as (
	select 'function', code, sort from functions where parent is null
	union all select 'financing', code, 1000 + sort from financing where parent = 'schemes'
),
shares as (
	select s.dimension, s.code, cast(left(f.period_end, 4) as integer) as year, max(f.value) as value
	from splits s join facts f on case s.dimension when 'function' then f.dim1 = s.code and f.dim2 is null else f.dim2 = s.code and f.dim1 is null end
	where f.theme = 'accounts' and f.measure = 'share_of_current_health_expenditure' and f.region = 'KZ' and f.class = 'happened'
	group by s.dimension, s.code, year
),
-- Parts for which nothing is left: rounding may hide a twentieth of one percent.
complete as (
	select t.year, s.code
	from (select dimension, year from shares group by dimension, year having sum(value) > 99.95) t
	join splits s on s.dimension = t.dimension
	where not exists (select 1 from shares own where own.code = s.code and own.year = t.year)
),
account_years as (
	select (select min(year) from shares where dimension = 'function') as first_year, max(cast(left(period_end, 4) as integer)) as last_year
	from facts where theme = 'accounts' and class = 'happened'
),
local_years as (
	select min(cast(left(period_end, 4) as integer)) as first_year, max(cast(left(period_end, 4) as integer)) as last_year
	from facts where theme = 'inflows' and measure = 'contributions' and dim1 = 'local_budget' and class = 'expected' and region <> 'KZ'
),
grids(grid, region, class, dimension, code, measures, first_year, last_year, sort) as (
	-- First years are history: from when a payer pays, and from when a package and its kinds of care go through the Fund.
	select 'payer', 'KZ', 'happened', 'payer', payer, 'contributions', first_year, null, sort
	from (values ('state', 2020, 1), ('employer', 2017, 2), ('employee', 2020, 3), ('entrepreneurs_and_others', 2017, 4)) as p(payer, first_year, sort)
	union all select 'package', 'KZ', class, 'package', package, measures, first_year, null, sort
	from (values ('happened', 'funding;paid'), ('expected', 'funding')) as c(class, measures),
		(values ('gobmp', 2018, 1), ('osms', 2020, 2)) as p(package, first_year, sort)
	union all select 'care_type', 'KZ', 'happened', 'care_type', code, 'funding;paid', 2018, null, sort
	from care_types where parent is null and code <> 'inpatient_and_day_hospital'
	union all select 'category', 'KZ', 'happened', 'category', code, 'state_paid_persons', 2020, null, sort from categories
	union all select 'coverage', 'KZ', 'happened', null, measure, measure, 2020, null, sort
	from (values ('insured_persons', 1), ('uninsured_persons', 2)) as m(measure, sort)
	union all select 'accounts', 'KZ', 'happened', dimension, code, measure, first_year, last_year, sort
	from (
		from (values (null, 'current_health_expenditure', 'current_health_expenditure', 0)) as t(dimension, code, measure, sort)
		union all select dimension, code, 'share_of_current_health_expenditure', sort from splits
	)
	cross join account_years
	union all select 'local_budget', code, 'expected', 'region', code, 'contributions', first_year, last_year, sort
	from regions cross join local_years where parent = 'KZ'
),
covid as (
	select min(cast(left(period_start, 4) as integer)) as first_year, max(cast(left(period_end, 4) as integer)) as last_year
	from facts where theme in ('spending', 'services') and starts_with(dim2, 'covid19')
),
years as (
	select unnest(range(min(g.first_year), max(greatest(c.this_year, coalesce(g.last_year, c.this_year))) + 1)) as year
	from grids g join clock c on c.grid = g.grid
),
expected as (
	select g.grid, g.region, g.class, g.dimension, g.code, g.measures, g.sort, y.year
	from grids g join clock c on c.grid = g.grid cross join years y cross join covid v
	left join categories k on g.grid = 'category' and k.code = g.code
	left join regions r on r.code = g.region left join complete t on g.grid = 'accounts' and t.code = g.code and t.year = y.year
	where y.year >= g.first_year
		and y.year <= coalesce(g.last_year, case g.class when 'happened' then c.last_year else c.this_year end)
		and (k.code is null or k.since <= y.year || '-12-31' and coalesce(k.until, '9999-12-31') >= y.year || '-01-01')
		and (g.code <> 'covid19' or y.year between v.first_year and v.last_year)
		and coalesce(r.valid_from, '') <= y.year || '-12-31' and coalesce(r.valid_to, '9999-12-31') >= y.year || '-12-31'
		and t.code is null
),
printed as (
	select fact_id, theme, measure, class, region, unit, dim1, dim2, period_start,
		cast(left(period_end, 4) as integer) as year, left(period_start, 4) = left(period_end, 4) as inside,
		right(period_end, 6) = '-12-31' and (period_start = left(period_end, 4) || '-01-01'
			or period_start = '2017-07-01' and left(period_end, 4) = '2017') as whole
	from facts
),
mixtures(code, part) as (
	values ('nonbudget', 'employer'), ('nonbudget', 'employee'), ('nonbudget', 'entrepreneurs_and_others'),
		('other_citizens', 'employee'), ('other_citizens', 'entrepreneurs_and_others'),
		('employee_entrepreneur_self_payer', 'employee'), ('employee_entrepreneur_self_payer', 'entrepreneurs_and_others'),
		('employer_and_employee', 'employer'), ('employer_and_employee', 'employee'),
		('nonstate_contributions', 'employee'), ('nonstate_contributions', 'entrepreneurs_and_others'),
		('inpatient_and_day_hospital', 'inpatient'), ('inpatient_and_day_hospital', 'day_hospital')
	union select code, parent from payers where parent is not null
	union select a.code, b.parent from payers a join payers b on b.code = a.parent where b.parent is not null
	union select code, parent from care_types where parent is not null
),
fits as (
	select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.dim1 = e.code and p.class = 'happened' and p.whole then 'answers'
			when p.dim1 = e.code and p.class = 'happened' then 'part_year_only'
			when (p.class = 'happened' or p.whole) and p.dim1 in (select m.code from mixtures m where m.part = e.code) then 'mixed_only'
			when p.dim1 = e.code and p.class = 'expected' and p.whole then 'plan_only'
			when p.class = 'happened' and p.whole and (p.dim1 is null or p.dim1 = 'all') then 'total_only'
		end as fit
	from expected e join printed p on p.year = e.year and p.region = e.region
	where e.grid = 'payer' and p.theme = 'inflows' and p.unit = 'KZT' and p.measure in ('contributions', 'forecast_receipts')
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.dim1 = e.code and p.class = e.class and p.whole then 'answers'
			when p.dim1 = e.code and p.class = e.class and p.inside then 'part_year_only'
			when p.dim1 = e.code and p.class = 'expected' and p.whole then 'plan_only'
			when p.class = e.class and p.whole and (p.dim1 is null or p.dim1 = 'all') then 'total_only'
		end
	from expected e join printed p on p.year = e.year and p.region = e.region
	where e.grid = 'package' and p.theme = 'spending' and p.unit = 'KZT' and p.dim2 is null
		and list_contains(string_split(e.measures, ';'), p.measure)
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.dim2 = e.code and p.class = 'happened' and p.whole then 'answers'
			when p.dim2 = e.code and p.class = 'happened' and p.inside then 'part_year_only'
			when p.class = 'happened' and p.inside and p.dim2 in (select m.code from mixtures m where m.part = e.code) then 'mixed_only'
			when p.dim2 = e.code and p.class = 'expected' and p.whole then 'plan_only'
		end
	from expected e join printed p on p.year = e.year and p.region = e.region
	where e.grid = 'care_type' and p.theme = 'spending' and p.unit = 'KZT' and p.measure in ('funding', 'paid')
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.measure = 'population_group' and p.dim1 = e.code and p.class = 'happened' then 'population_only'
			when p.measure <> 'state_paid_persons' then null
			when p.dim1 = e.code and p.class = 'happened' then 'answers'
			when p.dim1 = e.code and p.class = 'expected' then 'plan_only'
			when p.dim1 = 'all' and p.class = 'happened' then 'total_only'
		end
	from expected e join printed p on p.year = e.year and p.region = e.region and p.inside
	where e.grid = 'category' and p.theme = 'beneficiaries' and p.unit = 'persons'
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case p.class when 'happened' then 'answers' when 'expected' then 'plan_only' end
	from expected e join printed p on p.year = e.year and p.region = e.region and p.inside where e.grid = 'coverage' and p.theme = 'coverage' and p.measure = e.code and p.unit = 'persons' and p.dim1 is null
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.measure <> e.measures then case when p.measure = 'current_health_expenditure' and p.dim2 = 'all' then 'total_only' end
			when p.measure = 'share_of_current_health_expenditure'
				then case when p.dim1 = e.code and p.dim2 is null or p.dim2 = e.code and p.dim1 is null then 'answers' end
			when p.dim2 = 'all' then 'answers'
			when p.dim2 is not null then 'mixed_only'
		end
	from expected e join printed p on p.year = e.year and p.region = e.region
	-- Editions of one series print one answer; the rule of preference names it.
	join preferred f on f.fact_id = p.fact_id
	where e.grid = 'accounts' and p.theme = 'accounts' and p.class = 'happened' and p.whole
	union all select e.grid, e.class, e.code, e.year, p.fact_id,
		case
			when p.region <> e.region then case when p.dim1 = 'local_budget' and p.whole then 'total_only' end
			when p.dim1 = 'local_budget' and p.whole then 'answers'
			when p.dim1 = 'local_budget' and p.inside then 'part_year_only'
			when p.dim1 in (select m.code from mixtures m where m.part = 'local_budget') then 'mixed_only'
		end
	from expected e join printed p on p.year = e.year and p.region in (e.region, 'KZ')
	where e.grid = 'local_budget' and p.theme = 'inflows' and p.unit = 'KZT' and p.measure = 'contributions'
		and p.class = 'expected'
),
ranked as (
	select *, list_position(['answers', 'part_year_only', 'mixed_only', 'plan_only', 'population_only', 'total_only'], fit) as place
	from fits where fit is not null
),
nearest as (
	select grid, class, code, year, fit, string_agg(fact_id, ';' order by fact_id) as fact_ids
	from (select *, min(place) over (partition by grid, class, code, year) as best from ranked) where place = best
	group by grid, class, code, year, fit
)
select e.grid, e.region, e.class, e.year, e.dimension, e.code, e.sort, e.measures, coalesce(n.fit, 'nothing') as found, n.fact_ids
from expected e
left join nearest n on n.grid = e.grid and n.class = e.class and n.code = e.code and n.year = e.year
order by e.grid, e.class, e.year, e.code
