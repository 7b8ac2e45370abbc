-- per_resident: sums of tenge per resident of the country.
-- Rule: r = n / P, where P is the population on average over the year. A year whose population is not counted yet is refused:
-- a forecast of the population is no divisor.
-- Sums: preferred figures in tenge for one calendar year and the whole country, of what happened or was expected. Balances and
-- assets are left out, for they belong to a day; wages, prices and the gross domestic product itself are left out too.
-- Source: preferred.
with money as (
	select fact_id, theme, measure, cast(left(period_start, 4) as integer) as year, region,
		dim1_name, dim1, dim2_name, dim2, class, status, value as nominal
	from preferred
	where unit = 'KZT' and region = 'KZ' and class in ('happened', 'expected')
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
		and (
			theme in ('spending', 'inflows', 'budget', 'accounts', 'fund1996', 'oversight')
			or measure in (
				'health_budget', 'state_health_spending', 'republican_health_budget',
				'republican_budget_revenue', 'republican_budget_expenditure'
			)
		)
		and measure not in ('assets', 'assets_on_deposits', 'forecast_uninvested_balance')
),
inputs as (
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
from money m
left join inputs i on i.year = m.year
order by m.fact_id
