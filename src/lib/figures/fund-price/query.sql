-- What the Fund costs per thousand tenge of care, by year, for the whole country. Two kinds, never joined:
-- expected: commission of the Fund by payments for insured care, both of the newest budget law that prints both for the year;
-- happened: cost of running the Fund by money for care in both packages: what was paid before what was set aside, and the printed
--           total before the sum of the packages (own_sum). Both are rounded wide, so that the quotient is told to a whole tenge.
-- newer_laws: budget laws after the newest one that prints both; the same in every row.
with laws as (
	select c.period_start, c.period_end, c.status, s.edition, 'forecast_care' as care_measure,
		c.value as cost, c.precision as cost_precision, c.rounding as cost_rounding,
		m.value as care, m.precision as care_precision, m.rounding as care_rounding, c.fact_id || ';' || m.fact_id as fact_ids
	from facts as c
	join facts as m on m.source_id = c.source_id and m.measure = 'forecast_care' and m.region = 'KZ'
		and m.period_start = c.period_start and m.period_end = c.period_end and m.dim1 = c.dim1
	join sources as s on s.source_id = c.source_id
	where c.measure = 'forecast_commission' and c.region = 'KZ'
	qualify row_number() over (partition by c.period_start, c.period_end order by s.edition desc, c.fact_id) = 1
),
packages as (
	select *, bool_or(dim1 = 'all') over (partition by measure, period_start, period_end) as printed_total
	from preferred
	where theme = 'spending' and measure in ('paid', 'funding') and dim1 in ('all', 'gobmp', 'osms') and dim2 is null
		and region = 'KZ' and class = 'happened'
),
care as (
	select measure, period_start, period_end, sum(value) as value, max(rounding) as rounding, count(*) as parts,
		string_agg(fact_id, ';' order by dim1) as fact_ids, case when count(*) > 1 then 'about' else max(precision) end as precision
	from packages
	where dim1 = 'all' or not printed_total
	group by measure, period_start, period_end, printed_total
	having printed_total or count(*) = 2
	qualify row_number() over (partition by period_start, period_end order by measure desc) = 1
),
happened as (
	select c.period_start, c.period_end, c.status, null as edition, m.measure as care_measure,
		c.value as cost, c.precision as cost_precision, c.rounding as cost_rounding,
		m.value as care, m.precision as care_precision, m.rounding as care_rounding, c.fact_id || ';' || m.fact_ids as fact_ids,
		m.parts > 1 as own_sum
	from preferred as c
	join care as m on m.period_start = c.period_start and m.period_end = c.period_end
	where c.theme = 'spending' and c.measure = 'fund_running_cost' and c.region = 'KZ' and c.class = 'happened' and c.dim1 is null
),
both_kinds as (
	select 'expected' as kind, *, false as own_sum, 'rounded' as precision, 0.1 as rounding from laws
	union all
	select 'happened', *, 'about', 1 from happened
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (select max(edition) from laws)
)
select
	b.kind, b.period_start, b.period_end, b.status, b.edition, b.care_measure,
	cast(b.own_sum as double) as own_sum,
	cast(b.cost as double) as cost, b.cost_precision, cast(b.cost_rounding as double) as cost_rounding,
	cast(b.care as double) as care, b.care_precision, cast(b.care_rounding as double) as care_rounding,
	cast(b.cost / b.care * 1000 as double) as value,
	b.precision,
	cast(b.rounding as double) as rounding,
	n.newer_laws,
	'per_thousand' as formula,
	b.fact_ids
from both_kinds as b
cross join newer as n
order by b.kind, b.period_start, b.fact_ids
