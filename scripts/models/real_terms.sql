-- real_terms: sums of tenge in constant prices, by two formulas that are never mixed.
-- Rule, constant_prices_december: r = n x product of (I / 100), where I is the consumer price index of December to the December
-- before, for every year after that of the sum up to the newest one; the sum is taken at the prices of December of its year.
-- Rule, constant_prices_average: r = n x product of (1 + p / 100), where p is the growth of consumer prices on average over the
-- year before, in per cent, for every year after that of the sum up to the newest one.
-- A sum whose chain breaks is refused, and the missing year nearest to the base is named. A year after the newest index is
-- refused too: a plan for next year has no prices yet. Only figures of what happened are links of a chain.
-- Source: preferred.
with links as (
	select measure as series, cast(left(period_start, 4) as integer) as year, fact_id,
		case measure when 'cpi_december_index' then value / 100 else 1 + value / 100 end as factor
	from preferred
	where theme = 'macro' and measure in ('cpi_december_index', 'cpi_annual_average_percent') and dim1 = measure
		and region = 'KZ' and class = 'happened' and unit = 'percent'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
),
counted as (
	select *, max(year) over (partition by series) as newest,
		row_number() over (partition by series order by year desc) as back
	from links
),
unbroken as (
	select series, newest as base, min(year) as oldest
	from counted
	where year = newest - back + 1
	group by series, newest
),
formulas as (
	select * from (values
		('constant_prices_december', 'cpi_december_index', '-12'),
		('constant_prices_average', 'cpi_annual_average_percent', '')
	) as f(formula, series, month)
),
asked as (
	select m.*, f.formula, f.series, u.base, u.base || f.month as base_period,
		case
			when u.base is null then m.year
			when m.year > u.base then u.base + 1
			when m.year < u.oldest - 1 then u.oldest - 1
		end as missing
	from yearly_money m
	cross join formulas f
	left join unbroken u on u.series = f.series
),
chains as (
	select a.fact_id, a.series,
		product(l.factor order by l.year) as factor,
		string_agg(l.fact_id, ';' order by l.year) as link_ids
	from asked a
	join links l on l.series = a.series and l.year > a.year and l.year <= a.base
	where a.missing is null
	group by a.fact_id, a.series
)
select
	a.fact_id, a.theme, a.measure, a.year, a.region, a.dim1_name, a.dim1, a.dim2_name, a.dim2, a.class, a.status, a.nominal,
	case when a.missing is null then a.nominal * coalesce(c.factor, 1) end as value,
	a.base_period,
	case when a.missing is not null then a.series || ' ' || a.missing end as refused,
	concat_ws(';', a.fact_id, c.link_ids) as input_ids,
	a.formula
from asked a
left join chains c on c.fact_id = a.fact_id and c.series = a.series
order by a.fact_id, a.formula
