-- yearly_money: preferred figures in tenge for one calendar year and the whole country, of what happened or was expected. Balances
-- and assets are left out, for they belong to a day; wages, prices and the gross domestic product itself are left out too.
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
