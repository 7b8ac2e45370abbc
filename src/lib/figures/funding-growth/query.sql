-- Money for care by year and package, in tenge and in five other units.
-- fund:   what the publications of the Fund and the Government print (spending), one preferred fact per question;
-- budget: lines of the republican budget that pay for care, for each year from the newest law that speaks of it,
--         never from an older one: from 2024 line 002 holds what 066 and 067 held before.
-- beside_old: 1 for a plan of a publication that prints funding of 2019, the last year before insurance, too.
-- newer_laws: budget laws after the newest one whose lines are in the record; the same in every row.
with fund as (
	select
		'fund' as reading, f.fact_id, f.measure, cast(substr(f.period_start, 1, 4) as integer) as year,
		coalesce(f.dim1, 'unnamed') as part, f.class
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'spending' and f.region = 'KZ' and f.unit = 'KZT'
		and f.measure in ('funding', 'paid')
		and f.dim2 is null
		and f.class in ('happened', 'expected')
		and f.period_start = substr(f.period_start, 1, 4) || '-01-01'
		and f.period_end = substr(f.period_start, 1, 4) || '-12-31'
),
laws as (
	select
		f.fact_id, f.measure, cast(substr(f.period_start, 1, 4) as integer) as year, f.dim1 as part, f.class,
		s.edition, max(s.edition) over (partition by f.period_start) as newest
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'budget' and f.measure = 'budget_plan'
),
budget as (
	select 'budget' as reading, fact_id, measure, year, part, class
	from laws
	where edition = newest
		and part in (
			'unified_national_health_system_052', 'care_outside_unified_system_053',
			'gobmp_067', 'osms_066', 'transfer_to_fund_002'
		)
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (
		select max(edition) from laws where fact_id in (select fact_id from budget)
	)
),
old as (
	select distinct source_id
	from facts
	where theme = 'spending' and region = 'KZ' and measure = 'funding' and class = 'happened' and dim2 is null
		and period_start = '2019-01-01' and period_end = '2019-12-31'
),
asked as materialized (
	select * from fund
	union all
	select * from budget
),
answered as (
	select
		a.*, 'tenge' as unit, cast(f.value as double) as value, null as refused, null as base, null as formula,
		f.fact_id as fact_ids
	from asked as a
	join facts as f on f.fact_id = a.fact_id
	union all
	select a.*, 'constant', r.value, r.refused, substr(r.base_period, 1, 4), r.formula, r.input_ids
	from asked as a
	join real_terms as r on r.fact_id = a.fact_id and r.formula = 'constant_prices_december'
	union all
	select a.*, 'constant-average', r.value, r.refused, substr(r.base_period, 1, 4), r.formula, r.input_ids
	from asked as a
	join real_terms as r on r.fact_id = a.fact_id and r.formula = 'constant_prices_average'
	union all
	select a.*, 'per-resident', r.value, r.refused, null, r.formula, r.input_ids
	from asked as a
	join per_resident as r on r.fact_id = a.fact_id
	union all
	select a.*, 'gdp', r.value, r.refused, null, r.formula, r.input_ids
	from asked as a
	join share_of_gdp as r on r.fact_id = a.fact_id
	union all
	select a.*, 'usd', r.value, r.refused, null, r.formula, r.input_ids
	from asked as a
	join us_dollars as r on r.fact_id = a.fact_id
)
select
	w.reading,
	w.unit,
	cast(w.year as double) as year,
	w.class,
	w.measure,
	w.part,
	f.status,
	f.precision,
	w.value,
	cast(f.rounding as double) as rounding,
	cast(f.value as double) as nominal,
	cast(f.status = 'plan' and f.source_id in (select source_id from old) as double) as beside_old,
	w.refused,
	w.base,
	n.newer_laws,
	w.formula,
	w.fact_ids
from answered as w
join facts as f on f.fact_id = w.fact_id
cross join newer as n
order by w.reading, w.unit, w.year, w.class, w.measure, w.part, w.fact_ids
