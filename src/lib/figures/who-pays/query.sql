-- Who pays into the Fund: three panels that are never stacked or joined.
-- forecast:   the forecasts of the budget laws by payer; `newest` marks, for each year, the newest law that speaks of it;
-- months:     receipts of a year or of its first months by payer: of each year the longest period of which a total and at
--             least three payers are printed;
-- cumulative: receipts since July 2017 by payer, marks of one running total.
-- newer_laws: budget laws after the newest one whose forecast is in the record; the same in every row.
-- last_year: the newest year that had ended when the newest publication of the record came out.
with clock as (
	select year(max(cast(published as date))) - 1 as last_year
	from sources
),
forecasts as (
	select
		'forecast' as panel, f.fact_id, f.dim1 as payer, s.edition, s.published as edition_day,
		s.edition = max(s.edition) over (partition by f.period_start) as newest
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'inflows' and f.measure = 'forecast_receipts' and f.region = 'KZ'
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (select max(edition) from forecasts)
),
received as (
	select f.*
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'inflows' and f.measure = 'contributions' and f.region = 'KZ'
		and f.dim2 = 'period' and f.class = 'happened'
		and right(f.period_start, 6) = '-01-01' and left(f.period_end, 4) = left(f.period_start, 4)
),
split as (
	select period_start, max(period_end) as period_end
	from (
		select period_start, period_end
		from received
		group by period_start, period_end
		having bool_or(dim1 = 'all') and count(distinct dim1) filter (where dim1 <> 'all') >= 3
	)
	group by period_start
),
months as (
	select 'months' as panel, f.fact_id, f.dim1 as payer, null as edition, null as edition_day, true as newest
	from received as f
	join split as s on s.period_start = f.period_start and s.period_end = f.period_end
	where f.dim1 is not null
),
running as (
	select 'cumulative' as panel, f.fact_id, f.dim1 as payer, null as edition, null as edition_day, true as newest
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'inflows' and f.measure = 'contributions' and f.region = 'KZ'
		and f.dim2 = 'cumulative_since_2017_07' and f.class in ('happened', 'expected')
		and f.period_start = '2017-07-01'
),
asked as (
	select * from forecasts
	union all
	select * from months
	union all
	select * from running
)
select
	a.panel,
	a.payer,
	l.kk, l.ru, l.en,
	f.period_start,
	f.period_end,
	f.class,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	a.edition,
	a.edition_day,
	cast(a.newest as double) as newest,
	cast(c.last_year as double) as last_year,
	n.newer_laws,
	f.fact_id as fact_ids
from asked as a
cross join clock as c
cross join newer as n
join facts as f on f.fact_id = a.fact_id
join payers as l on l.code = a.payer
order by a.panel, f.period_end, a.payer, f.class, a.edition, f.fact_id
