-- The planned money of the first fund and of the Fund of today, payer to fund to purpose, each sum as a share of the gross domestic
-- product of its year (model share_of_gdp).
-- then: the newest budget of the first fund that has a total; now: the newest year for which a budget law prints the receipts of the
--       Fund and a counted gross domestic product is there; every sum of that one law.
-- place: 0 who pays, 1 the fund, 2 what for. Purposes are parts that lie in no other part; of today's receipts what the law does
--        not plan to spend is a difference.
with shares as (
	select s.*, f.source_id, f.period_start, f.period_end, f.precision, f.rounding
	from share_of_gdp as s
	join facts as f on f.fact_id = s.fact_id
	where s.value is not null and s.region = 'KZ' and s.class = 'expected'
),
totals as (
	select case theme when 'fund1996' then 'then' else 'now' end as fund, year, source_id
	from shares
	where dim1 = 'all' and (theme = 'fund1996' and measure = 'planned_revenue' or theme = 'inflows' and measure = 'forecast_receipts')
	qualify row_number() over (partition by theme order by year desc, source_id) = 1
),
printed as (
	select t.fund, s.*,
		case
			when s.measure in ('planned_revenue', 'forecast_receipts') and s.dim1 = 'all' then 'fund'
			when s.measure in ('planned_revenue', 'forecast_receipts') then coalesce(s.dim1, s.dim2)
			when s.measure = 'planned_spending' then coalesce(s.dim2, 'spending')
			when s.measure = 'forecast_investment_income' then 'investment'
			when s.measure = 'forecast_penalties' then 'penalties'
			when s.measure = 'forecast_military_transfer' then 'military'
			when s.measure = 'forecast_spending' then 'spending'
			when s.measure = 'forecast_care' then 'care'
			when s.measure = 'forecast_commission' then 'commission'
			when s.measure = 'forecast_reserve' then 'reserve'
		end as node
	from totals as t
	join shares as s on s.year = t.year and s.source_id = t.source_id
),
differences as (
	select w.fund, w.year, w.period_start, w.period_end, w.status, w.source_id, w.nominal - p.nominal as nominal, w.value - p.value as value,
		greatest(coalesce(w.rounding, 0), coalesce(p.rounding, 0)) as rounding, concat_ws(';', w.fact_id, p.input_ids) as fact_ids
	from printed as w
	join printed as p on p.fund = w.fund and p.node = 'spending'
	where w.node = 'fund' and w.nominal > p.nominal
),
nodes as (
	select p.fund, p.node, p.year, p.period_start, p.period_end, p.status, p.precision, p.rounding, p.nominal, p.value, p.source_id, p.formula,
		p.input_ids as fact_ids,
		case
			when p.node = 'fund' then 1
			when p.measure in ('planned_spending', 'forecast_care', 'forecast_commission', 'forecast_reserve') then 2
			else 0
		end as place
	from printed as p
	left join items as i on i.code = p.node and p.measure = 'planned_spending'
	where p.node is not null and p.node <> 'spending' and i.parent is null
	union all
	select fund, 'left', year, period_start, period_end, status, 'rounded', rounding, nominal, value, source_id, 'difference', fact_ids, 2
	from differences
)
select
	n.fund, n.node,
	cast(n.place as double) as place,
	cast(n.year as double) as year,
	n.period_start, n.period_end, n.status, n.precision,
	cast(n.rounding as double) as rounding,
	cast(n.nominal as double) as nominal,
	cast(n.value as double) as value,
	cast(s.published as varchar) as law_day,
	n.formula, n.fact_ids
from nodes as n
join sources as s on s.source_id = n.source_id
order by n.fund desc, n.place, n.value desc, n.node
