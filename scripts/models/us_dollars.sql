-- us_dollars: sums of tenge in US dollars.
-- Rule: d = n / k, where k is the average rate of the year in tenge per dollar. A year without an average of what happened
-- is refused: a forecast of the rate is no divisor.
-- Source: preferred.
with inputs as (
	select cast(left(period_start, 4) as integer) as year, fact_id, value
	from preferred
	where theme = 'macro' and measure = 'kzt_per_usd_average' and dim1 = measure
		and region = 'KZ' and class = 'happened' and unit = 'KZT'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
)
select
	m.fact_id, m.theme, m.measure, m.year, m.region, m.dim1_name, m.dim1, m.dim2_name, m.dim2, m.class, m.status, m.nominal,
	m.nominal / i.value as value,
	case when i.fact_id is null then 'kzt_per_usd_average ' || m.year end as refused,
	concat_ws(';', m.fact_id, i.fact_id) as input_ids,
	'us_dollars' as formula
from yearly_money m
left join inputs i on i.year = m.year
order by m.fact_id
