-- share_of_gdp: sums of tenge as a share of the gross domestic product, in per cent.
-- Rule: s = n / G x 100, where G is the gross domestic product of the year at current prices. A year whose product is not
-- counted yet is refused: a forecast is no divisor.
-- Source: preferred.
with inputs as (
	select cast(left(period_start, 4) as integer) as year, fact_id, value
	from preferred
	where theme = 'macro' and measure = 'gdp_kzt' and dim1 = measure
		and region = 'KZ' and class = 'happened' and unit = 'KZT'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
)
select
	m.fact_id, m.theme, m.measure, m.year, m.region, m.dim1_name, m.dim1, m.dim2_name, m.dim2, m.class, m.status, m.nominal,
	m.nominal / i.value * 100 as value,
	case when i.fact_id is null then 'gdp_kzt ' || m.year end as refused,
	concat_ws(';', m.fact_id, i.fact_id) as input_ids,
	'share_of_gdp' as formula
from yearly_money m
left join inputs i on i.year = m.year
order by m.fact_id
