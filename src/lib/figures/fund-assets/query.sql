-- What the Fund has, earns and costs, and what the state owed it. Six panels that are never added or joined.
-- assets:  assets on a day, and the parts of them that were named;
-- days:    assets in days of the payments for insured care of the same year; reserve and uninvested balance that the newest law of a
--          year expects, in days of the payments that the same law expects. What happened and what was expected are never mixed,
--          and low and high are what both roundings leave open.
-- income:  income from investing them, and what the newest budget law of each year expects;
-- costs:   keeping the Fund and what it lives on; commission and reserve as the newest law of each year expects them;
-- arrears: what the state owed the Fund on a day;
-- newer_laws: budget laws after the newest one whose forecasts are in the record; the same in every row.
-- last_asked: the last year that was over on the newest day on which money of the Fund was published; the same in every row.
-- transfers: budget money due and received up to a day of the year; sums of whole years are plans without an answer.
with panels as (
	select *
	from (
		values
			('inflows', 'assets', 'assets', 1),
			('inflows', 'assets_on_deposits', 'assets', 2),
			('inflows', 'assets_securities_share', 'assets', 3),
			('inflows', 'investment_income', 'income', 1),
			('inflows', 'forecast_investment_income', 'income', 2),
			('spending', 'fund_running_cost', 'costs', 1),
			('spending', 'fund_wage_cost', 'costs', 2),
			('spending', 'fund_board_pay', 'costs', 3),
			('inflows', 'own_revenue', 'costs', 4),
			('spending', 'forecast_commission', 'costs', 5),
			('spending', 'forecast_reserve', 'costs', 6),
			('inflows', 'state_arrears', 'arrears', 1),
			('inflows', 'state_arrears_gobmp', 'arrears', 2),
			('inflows', 'state_arrears_osms', 'arrears', 3),
			('inflows', 'budget_transfer', 'transfers', 1)
	) as t (theme, measure, panel, place)
),
clock as (
	select
		cast(left(max(s.published), 4) as integer) - case when right(max(s.published), 6) = '-12-31' then 0 else 1 end as last_asked
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.region = 'KZ' and f.theme in ('inflows', 'spending')
),
laws as (
	select s.edition
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'inflows' and f.measure = 'forecast_investment_income' and f.region = 'KZ'
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (select max(edition) from laws)
),
held as (
	select
		w.theme, w.measure, w.place, f.fact_id, f.class, f.status, f.period_start, f.period_end, f.value, f.source_id,
		case f.precision when 'rounded' then coalesce(f.rounding, 0) / 2 else 0 end as half
	from (
		values ('inflows', 'assets', 1), ('spending', 'forecast_reserve', 2), ('spending', 'forecast_uninvested_balance', 3)
	) as w (theme, measure, place)
	join preferred as p on p.theme = w.theme and p.measure = w.measure
	join facts as f on f.fact_id = p.fact_id
	where f.region = 'KZ' and f.unit = 'KZT' and f.precision in ('exact', 'rounded')
		and case when w.measure = 'assets' then f.class = 'happened' and f.period_start = f.period_end else f.class = 'expected' end
),
care as (
	select
		f.fact_id, f.class, f.status, left(f.period_start, 4) as year, f.value, f.source_id,
		case f.precision when 'rounded' then coalesce(f.rounding, 0) / 2 else 0 end as half,
		date_diff('day', cast(f.period_start as date), cast(f.period_end as date)) + 1 as days
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'spending' and f.measure in ('paid', 'forecast_care') and f.dim1 = 'osms' and f.dim2 is null and f.region = 'KZ'
		and f.precision in ('exact', 'rounded') and f.value > 0
		and f.period_start like '%-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
		and f.class = case when f.measure = 'paid' then 'happened' else 'expected' end
),
days as (
	select
		h.measure, h.theme, h.place, h.period_start, h.period_end, h.class, h.status,
		h.value / c.value * c.days as value,
		greatest(h.value - h.half, 0) / (c.value + c.half) * c.days as low,
		(h.value + h.half) / (c.value - c.half) * c.days as high,
		h.source_id, h.fact_id || ';' || c.fact_id as fact_ids
	from held as h
	join care as c on c.class = h.class and c.status = h.status and c.year = left(h.period_start, 4)
		and (h.class = 'happened' or c.source_id = h.source_id)
),
printed as (
	select
		w.panel,
		w.measure,
		m.kk, m.ru, m.en,
		w.place,
		f.period_start,
		f.period_end,
		f.class,
		f.status,
		f.precision,
		f.value,
		f.unit,
		f.rounding,
		null as low,
		null as high,
		null as formula,
		s.published,
		s.edition,
		f.fact_id as fact_ids
	from panels as w
	join preferred as p on p.theme = w.theme and p.measure = w.measure
	join facts as f on f.fact_id = p.fact_id
	join sources as s on s.source_id = f.source_id
	join measures as m on m.theme = w.theme and m.code = w.measure
	where f.region = 'KZ'
		and (w.panel <> 'assets' or f.class = 'happened')
		and (w.measure <> 'budget_transfer' or f.period_end not like '%-12-31')
	union all
	select
		'days', d.measure, m.kk, m.ru, m.en, d.place, d.period_start, d.period_end, d.class, d.status, 'rounded', d.value, 'days',
		null, d.low, d.high, 'days_of_care', s.published, s.edition, d.fact_ids
	from days as d
	join measures as m on m.theme = d.theme and m.code = d.measure
	join sources as s on s.source_id = d.source_id
)
select
	p.panel,
	p.measure,
	p.kk, p.ru, p.en,
	cast(p.place as double) as place,
	p.period_start,
	p.period_end,
	p.class,
	p.status,
	p.precision,
	cast(p.value as double) as value,
	p.unit,
	cast(p.rounding as double) as rounding,
	cast(p.low as double) as low,
	cast(p.high as double) as high,
	p.formula,
	p.published,
	p.edition,
	cast(c.last_asked as double) as last_asked,
	n.newer_laws,
	p.fact_ids
from printed as p
cross join clock as c
cross join newer as n
order by p.panel, p.place, p.period_end, p.period_start, p.class, p.fact_ids
