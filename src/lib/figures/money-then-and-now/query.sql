-- Money of the first fund's time and of today, made comparable, and health spending as a share of GDP.
-- sum:    printed sums of whole years (the decree's first money of 1995, the payments planned from local budgets in 1996 and
--         1997, the whole budget of the fund for 1997, of which those payments are a part, the centre that followed the fund in
--         1999, funding of care as far as it is printed, and the plan of the newest year of the index, unless its funding is
--         printed), each in three units:
--         constant prices by the annual average, r = n x product of (1 + p / 100) up to the newest year of the index;
--         share of GDP, s = n / G x 100; per resident, r = n / P. A sum whose input is missing is refused and the input named.
--         The models real_terms, share_of_gdp and per_resident hold what happened or was expected; the first money of 1995 and that
--         of the centre are law, so that every sum is made comparable here by the same formulas.
-- series: health spending as a share of GDP: the older data of WHO (1995-2010), its data of today (2000-2022), and the public
--         part of the latter; each a series of its own. The older data are estimates, those of today are counted.
with picked as (
	select f.*, cast(left(f.period_start, 4) as integer) as year,
		case
			when f.measure = 'startup_contribution' then 'startup'
			when f.measure = 'planned_revenue' and f.dim1 = 'all' then 'budget'
			when f.measure = 'planned_revenue' then 'local'
			when f.measure = 'successor_centre_funding' then 'centre'
			else 'funding'
		end as what
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.region = 'KZ' and f.unit = 'KZT'
		and right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
		and (
			f.theme = 'fund1996' and (
				f.measure in ('startup_contribution', 'successor_centre_funding')
				or f.measure = 'planned_revenue' and f.dim1 in ('all', 'local_budget') and f.dim2 is null
			)
			or f.theme = 'spending' and f.measure = 'funding' and f.dim1 = 'all' and f.dim2 is null
				and (f.class = 'happened' or left(f.period_start, 4) = (
					select max(left(i.period_start, 4))
					from facts as i
					where i.theme = 'macro' and i.region = 'KZ' and i.class = 'happened' and i.measure = 'cpi_annual_average_percent'
				) and not exists (
					select 1
					from facts as h
					where h.theme = 'spending' and h.region = 'KZ' and h.class = 'happened' and h.measure = 'funding'
						and h.dim1 = 'all' and h.dim2 is null and h.period_start = f.period_start and h.period_end = f.period_end
				))
		)
),
inputs as (
	select f.measure, cast(left(f.period_start, 4) as integer) as year, f.fact_id, f.value
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'macro' and f.region = 'KZ' and f.class = 'happened'
		and f.measure in ('cpi_annual_average_percent', 'gdp_kzt', 'population_annual_average')
		and right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
),
base as (
	select max(year) as year from inputs where measure = 'cpi_annual_average_percent'
),
chains as (
	select s.fact_id, count(i.fact_id) as links, coalesce(product(1 + i.value / 100), 1) as factor,
		string_agg(i.fact_id, ';' order by i.year) as ids
	from picked as s
	left join inputs as i on i.measure = 'cpi_annual_average_percent' and i.year > s.year
	group by s.fact_id
),
derived as (
	select s.*, 'constant' as unit_shown, 'constant_prices_average' as formula, b.year as base_year,
		case when s.year <= b.year and c.links = b.year - s.year then s.value * c.factor end as shown,
		case when not (s.year <= b.year and c.links = b.year - s.year) then 'prices' end as missing,
		concat_ws(';', s.fact_id, case when s.year <= b.year then c.ids end) as ids
	from picked as s
	join chains as c on c.fact_id = s.fact_id
	cross join base as b
	union all
	select s.*, 'gdp', 'share_of_gdp', null, s.value / i.value * 100,
		case when i.fact_id is null then 'gdp' end, concat_ws(';', s.fact_id, i.fact_id)
	from picked as s
	left join inputs as i on i.measure = 'gdp_kzt' and i.year = s.year
	union all
	select s.*, 'per-resident', 'per_resident', null, s.value / i.value,
		case when i.fact_id is null then 'population' end, concat_ws(';', s.fact_id, i.fact_id)
	from picked as s
	left join inputs as i on i.measure = 'population_annual_average' and i.year = s.year
),
rows as (
	select 1 as sort, unit_shown as unit, what, year, value as nominal, shown as value, precision, status, missing, base_year,
		formula, ids as fact_ids
	from derived
	union all
	select 2, 'series',
		case f.measure
			when 'current_health_share_gdp_older_vintage' then 'older'
			when 'current_health_share_gdp' then 'today'
			else 'public'
		end,
		cast(left(f.period_start, 4) as integer), null, f.value, f.precision, f.status, null, null, null, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'macro' and f.region = 'KZ'
		and (
			f.measure = 'current_health_share_gdp_older_vintage' and f.class = 'expected'
			or f.measure in ('current_health_share_gdp', 'public_health_share_gdp') and f.class = 'happened'
		)
)
select
	unit, what,
	cast(year as double) as year,
	cast(nominal as double) as nominal,
	cast(value as double) as value,
	precision, status, missing,
	cast(base_year as double) as base_year,
	formula, fact_ids
from rows
order by sort, unit, what, year, fact_ids
