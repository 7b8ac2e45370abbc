-- Who pays into the Fund: three panels that are never stacked or joined.
-- forecast:   the forecasts of the budget laws by payer; `newest` marks, for each year, the newest law that speaks of it;
-- months:     receipts of the nine months of 2020 by seven payers, the finest split ever printed;
-- cumulative: receipts since July 2017 by payer, marks of one running total.
with forecasts as (
	select
		'forecast' as panel, f.fact_id, f.dim1 as payer, s.edition, s.published as edition_day,
		s.edition = max(s.edition) over (partition by f.period_start) as newest
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'inflows' and f.measure = 'forecast_receipts' and f.region = 'KZ'
),
months as (
	select 'months' as panel, f.fact_id, f.dim1 as payer, null as edition, null as edition_day, true as newest
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'inflows' and f.measure = 'contributions' and f.region = 'KZ'
		and f.dim2 = 'period' and f.class = 'happened'
		and f.period_start = '2020-01-01' and f.period_end = '2020-09-30'
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
	f.fact_id as fact_ids
from asked as a
join facts as f on f.fact_id = a.fact_id
join payers as l on l.code = a.payer
order by a.panel, f.period_end, a.payer, f.class, a.edition, f.fact_id
