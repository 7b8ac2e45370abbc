-- per_resident: sums of tenge per resident of the country.
-- Rule: r = n / P, where P is the population on average over the year. A year whose population is not counted yet is refused:
-- a forecast of the population is no divisor.
-- Source: preferred.
with inputs as (
	select cast(left(period_start, 4) as integer) as year, fact_id, value
	from preferred
	where theme = 'macro' and measure = 'population_annual_average' and dim1 = measure
		and region = 'KZ' and class = 'happened' and unit = 'persons'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
)
select
	m.fact_id, m.theme, m.measure, m.year, m.region, m.dim1_name, m.dim1, m.dim2_name, m.dim2, m.class, m.status, m.nominal,
	m.nominal / i.value as value,
	case when i.fact_id is null then 'population_annual_average ' || m.year end as refused,
	concat_ws(';', m.fact_id, i.fact_id) as input_ids,
	'per_resident' as formula
from yearly_money m
left join inputs i on i.year = m.year
order by m.fact_id
