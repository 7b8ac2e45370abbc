-- What was said about the Fund's future deficit, and by whom.
-- balance: receipts less spending of annex 7 of each budget law, for each year it forecasts: both sums from one law, derived;
-- deficit: deficits that a publication prints for coming years;
-- assets:  what the Fund has, and what is expected to be left;
-- extra:   additional receipts that are expected to come from the rules in force; budget money of an idea of 2023 is a plan of
--          something else and does not stand among them.
-- The panels stand apart: they come from different speakers, periods and measures, and are never added or joined.
with balances as (
	select
		'balance' as panel, null as payer, r.period_start, r.period_end, r.status, 'rounded' as precision,
		cast(r.value - s.value as double) as value, cast(greatest(r.rounding, s.rounding) as double) as rounding,
		r.source_id, 'difference' as formula, concat_ws(';', r.fact_id, s.fact_id) as fact_ids
	from facts as r
	join facts as s on s.source_id = r.source_id and s.period_start = r.period_start and s.period_end = r.period_end
	where r.theme = 'inflows' and r.measure = 'forecast_receipts' and r.region = 'KZ' and r.dim1 = 'all'
		and s.theme = 'spending' and s.measure = 'forecast_spending' and s.region = 'KZ' and s.dim1 = 'osms'
),
said as (
	select
		case f.measure when 'deficit_forecast' then 'deficit' when 'assets' then 'assets' else 'extra' end as panel,
		f.dim1 as payer, f.period_start, f.period_end, f.status, f.precision,
		cast(f.value as double) as value, cast(f.rounding as double) as rounding,
		f.source_id, null as formula, f.fact_id as fact_ids
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'inflows' and f.region = 'KZ' and f.unit = 'KZT'
		and f.measure in ('deficit_forecast', 'assets', 'expected_extra')
		and not (f.measure = 'expected_extra' and f.status = 'plan')
),
asked as (
	select * from balances
	union all
	select * from said
)
select
	a.panel,
	a.payer,
	l.kk, l.ru, l.en,
	a.period_start,
	a.period_end,
	a.status,
	a.precision,
	a.value,
	a.rounding,
	concat_ws('|', w.en, w.kk, w.ru) as publisher,
	s.title_kk, s.title_ru, s.title_en,
	s.published,
	s.edition,
	a.formula,
	a.fact_ids
from asked as a
join sources as s on s.source_id = a.source_id
join publishers as w on w.code = s.publisher
left join payers as l on l.code = a.payer
order by a.panel, a.period_start, a.period_end, s.edition, a.value desc, a.fact_ids
