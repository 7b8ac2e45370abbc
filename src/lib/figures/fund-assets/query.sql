-- What the Fund has, earns and costs, and what the state owed it. Five panels that are never added or joined.
-- assets:  assets on a day, and the parts of them that were named;
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
)
select
	w.panel,
	w.measure,
	m.kk, m.ru, m.en,
	cast(w.place as double) as place,
	f.period_start,
	f.period_end,
	f.class,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	f.unit,
	cast(f.rounding as double) as rounding,
	s.published,
	s.edition,
	cast(c.last_asked as double) as last_asked,
	n.newer_laws,
	f.fact_id as fact_ids
from panels as w
join preferred as p on p.theme = w.theme and p.measure = w.measure
join facts as f on f.fact_id = p.fact_id
join sources as s on s.source_id = f.source_id
join measures as m on m.theme = w.theme and m.code = w.measure
cross join clock as c
cross join newer as n
where f.region = 'KZ'
	and (w.panel <> 'assets' or f.class = 'happened')
	and (w.measure <> 'budget_transfer' or f.period_end not like '%-12-31')
order by w.panel, w.place, f.period_end, f.period_start, f.class, f.fact_id
