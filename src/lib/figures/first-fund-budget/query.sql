-- The first fund as far as the record has it: its newest budget by payer and purpose, what single regions owed, paid and lacked,
-- the plan to close, and how large it was. Every row belongs to one panel; a whole stands above its parts (sort 0).
-- due:    what local budgets were to pay by their own budgets (a plan), one row for a region and year; several budgets of a region
--         are added up (formula sum). What was paid stands beside it where it is printed.
-- came:   per cent of a plan that came, as printed, or derived from both sums of one region, payer and period.
-- size:   share of GDP. Planned: the budget by the model share_of_gdp. Ours: what WHO calls social security in public health
--         spending x the public share x health spending in GDP, all of the older data; for the three years they have.
with fund as (
	select p.*, coalesce(p.dim1, p.dim2, 'all') as line
	from preferred as p
	where p.theme = 'fund1996' and p.class in ('happened', 'expected')
),
budget as (
	select period_start, period_end
	from fund
	where measure = 'planned_revenue' and region = 'KZ' and dim1 = 'all'
	order by period_end desc, period_start
	limit 1
),
dues as (
	select region, period_start, period_end, sum(value) as value, count(*) as parts, max(rounding) as rounding, max(precision) as precision,
		max(status) as status, case when count(*) = 1 then max(dim2) end as item, string_agg(fact_id, ';' order by fact_id) as fact_ids
	from fund
	where measure = 'planned_revenue' and region <> 'KZ' and dim1 = 'local_budget'
	group by region, period_start, period_end
),
paid as (
	select * from fund where measure = 'received_revenue' and region <> 'KZ' and dim1 = 'local_budget' and dim2 is null
),
shares as (
	select f.value as first, u.value as second, t.value as third, f.period_start, f.period_end,
		concat_ws(';', f.fact_id, u.fact_id, t.fact_id) as fact_ids
	from preferred as f
	join preferred as u on u.measure = 'public_share_of_health_spending_older_vintage' and u.region = 'KZ'
		and u.period_start = f.period_start and u.period_end = f.period_end
	join preferred as t on t.measure = 'current_health_share_gdp_older_vintage' and t.region = 'KZ'
		and t.period_start = f.period_start and t.period_end = f.period_end
	where f.measure = 'social_security_share' and f.region = 'KZ'
),
told as (
	select 'payers' as panel, case when f.line = 'all' then 0 else 1 end as sort, f.measure, f.line, f.region, f.period_start, f.period_end, f.status,
		f.precision, f.rounding, f.value, f.unit, null as paid, 1 as parts, null as formula, f.fact_id as fact_ids
	from fund as f
	join budget as b on b.period_start = f.period_start and b.period_end = f.period_end
	where f.measure = 'planned_revenue' and f.region = 'KZ'
	union all
	select 'purposes', case when f.line = 'all' then 0 else 1 end, f.measure, f.line, f.region, f.period_start, f.period_end, f.status,
		f.precision, f.rounding, f.value, f.unit, null, 1, null, f.fact_id
	from fund as f
	join budget as b on b.period_start = f.period_start and b.period_end = f.period_end
	where f.measure = 'planned_spending' and f.region = 'KZ'
	union all
	select 'due', 0, 'planned_revenue', coalesce(d.item, 'local_budget'), d.region, d.period_start, d.period_end, d.status,
		d.precision, d.rounding, d.value, 'KZT', p.value, d.parts, case when d.parts > 1 then 'sum' end, concat_ws(';', d.fact_ids, p.fact_id)
	from dues as d
	left join paid as p on p.region = d.region and p.period_start = d.period_start and p.period_end = d.period_end
	union all
	select 'came', 0, f.measure, f.line, f.region, f.period_start, f.period_end, f.status, f.precision, f.rounding, f.value, f.unit, null, 1, null, f.fact_id
	from fund as f
	where f.measure = 'collection_share'
	union all
	select 'came', 0, 'collection_share', p.dim1, p.region, p.period_start, p.period_end, p.status, 'rounded', 1, p.value / d.value * 100, 'percent',
		null, 1, 'share_executed', concat_ws(';', p.fact_id, d.fact_ids)
	from paid as p
	join dues as d on d.region = p.region and d.period_start = p.period_start and d.period_end = p.period_end
	union all
	select 'covered', 0, f.measure, f.line, f.region, f.period_start, f.period_end, f.status, f.precision, f.rounding, f.value, f.unit, null, 1, null, f.fact_id
	from fund as f
	where f.measure in ('services_covered_share', 'fund_insured_share')
	union all
	select 'arrears', case when f.line = 'all' then 0 else 1 end, f.measure, f.line, f.region, f.period_start, f.period_end, f.status,
		f.precision, f.rounding, f.value, f.unit, null, 1, null, f.fact_id
	from fund as f
	where f.measure in ('provider_arrears', 'wage_arrears')
	union all
	select 'closed', case when f.measure = 'beds_cut_planned' then 0 else 1 end, f.measure, f.line, f.region, f.period_start, f.period_end, f.status,
		f.precision, f.rounding, f.value, f.unit, null, 1, null, f.fact_id
	from fund as f
	where f.measure in ('beds_cut_planned', 'facilities_closed_planned') and f.region = 'KZ'
	union all
	select 'size', 0, 'planned_revenue', 'all', 'KZ', f.period_start, f.period_end, f.status, f.precision, null, g.value, 'percent_of_gdp',
		null, 1, g.formula, g.input_ids
	from share_of_gdp as g
	join fund as f on f.fact_id = g.fact_id
	where f.measure = 'planned_revenue' and f.dim1 = 'all' and f.region = 'KZ' and g.value is not null
	union all
	select 'size', 1, 'social_security_share', 'all', 'KZ', s.period_start, s.period_end, 'estimate', 'rounded', null,
		s.first * s.second * s.third / 10000, 'percent_of_gdp', null, 1, 'shares_of_gdp', s.fact_ids
	from shares as s
)
select
	t.panel, t.measure, t.line, t.region, t.period_start, t.period_end, t.status, t.precision,
	cast(t.rounding as double) as rounding,
	cast(t.value as double) as value,
	t.unit,
	cast(t.paid as double) as paid,
	cast(t.parts as double) as parts,
	coalesce(p.kk, i.kk) as line_kk, coalesce(p.ru, i.ru) as line_ru, coalesce(p.en, i.en) as line_en,
	cast(coalesce(t.panel = 'purposes' and i.parent is not null, false) as double) as inside,
	r.kk as place_kk, r.ru as place_ru, r.en as place_en,
	t.formula, t.fact_ids
from told as t
left join payers as p on p.code = t.line
left join items as i on i.code = t.line and p.code is null
join regions as r on r.code = t.region
order by t.panel, case when t.panel = 'size' then t.period_start end, t.region, t.measure, t.sort,
	case when t.panel = 'purposes' then i.sort end, t.value desc, t.line, t.fact_ids
