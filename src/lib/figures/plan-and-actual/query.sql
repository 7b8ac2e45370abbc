-- Plan against actual by year and package, with the share carried out where both are printed.
-- plan:   funding planned for a package and a whole year (panel: the package), and what the newest budget law expects the
--         Fund to pay for insured care (panel: forecast);
-- actual: funding provided or paid in the same whole year; payments for insured care stand in both of their panels;
-- aside:  sums of a part of a year, and contracts: another measure; never compared;
-- share:  actual / plan x 100 for the same panel and year. Compared are funding with funding, funding with payments, and
--         the law's forecast of payments with payments, nothing else. `low` and `high` are what both roundings leave open;
--         a plan of "over" gives an upper bound only, and any other pair of words of precision is refused.
-- newer_laws: budget laws after the newest one whose forecast is in the record; the same in every row.
with printed as (
	select
		f.fact_id, f.measure, f.dim1 as package, f.class, f.period_start, f.period_end, f.status, f.precision,
		f.value, coalesce(f.rounding, 0) as digit,
		cast(substr(f.period_start, 1, 4) as integer) as year,
		f.period_start like '%-01-01' and f.period_end like '%-12-31' as whole
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'spending' and f.region = 'KZ' and f.unit = 'KZT' and f.dim2 is null
		and f.measure in ('funding', 'paid', 'contracts')
		and f.dim1 in ('all', 'gobmp', 'osms')
		and f.class in ('happened', 'expected')
		and substr(f.period_start, 1, 4) = substr(f.period_end, 1, 4)
),
laws as (
	select
		f.fact_id, f.measure, f.dim1 as package, f.class, f.period_start, f.period_end, f.status, f.precision,
		f.value, coalesce(f.rounding, 0) as digit,
		cast(substr(f.period_start, 1, 4) as integer) as year,
		s.edition, s.edition = max(s.edition) over (partition by f.period_start) as newest
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'spending' and f.measure = 'forecast_care' and f.region = 'KZ'
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (select max(edition) from laws)
),
shown as (
	select package as panel, 'plan' as kind, * exclude (whole)
	from printed
	where whole and class = 'expected' and measure = 'funding'
	union all
	select 'forecast', 'plan', * exclude (edition, newest)
	from laws
	where newest
	union all
	select package, 'actual', * exclude (whole)
	from printed
	where whole and class = 'happened' and measure in ('funding', 'paid')
	union all
	select 'forecast', 'actual', * exclude (whole)
	from printed
	where whole and class = 'happened' and measure = 'paid' and package = 'osms'
		and year in (select year from laws)
	union all
	select package, 'aside', * exclude (whole)
	from printed
	where class = 'happened' and (not whole or measure = 'contracts')
),
shares as (
	select
		a.panel, a.year, a.measure, a.period_start, a.period_end,
		case
			when p.precision = 'over' and a.precision in ('exact', 'rounded') then 'under'
			when p.precision in ('exact', 'rounded') and a.precision = 'about' then 'about'
			when p.precision in ('exact', 'rounded') and a.precision in ('exact', 'rounded') then 'rounded'
		end as precision,
		a.value / p.value * 100 as value,
		case when p.precision <> 'over' then (a.value - a.digit / 2) / (p.value + p.digit / 2) * 100 end as low,
		(a.value + a.digit / 2) / (case when p.precision = 'over' then p.value else p.value - p.digit / 2 end) * 100 as high,
		concat_ws(';', a.fact_id, p.fact_id) as fact_ids
	from shown as a
	join shown as p on p.panel = a.panel and p.year = a.year and p.kind = 'plan'
	where a.kind = 'actual'
),
answered as (
	select
		panel, cast(year as double) as year, kind, measure, period_start, period_end, status, precision,
		cast(value as double) as value, cast(digit as double) as rounding,
		cast(null as double) as low, cast(null as double) as high, null as formula, fact_id as fact_ids
	from shown
	union all
	select
		panel, cast(year as double), 'share', measure, period_start, period_end, null, precision,
		cast(value as double), null, cast(low as double), cast(high as double), 'share_executed', fact_ids
	from shares
	where precision is not null
)
select a.*, n.newer_laws
from answered as a
cross join newer as n
order by panel, year, kind, period_end desc, measure, fact_ids
