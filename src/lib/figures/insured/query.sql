-- The insured and the uninsured of the country, number and share, every figure that a publication printed.
-- Equal figures for one question are one row with all their facts; figures that differ stay apart.
-- `counted` tells who is counted, so that figures of different definitions are never joined:
--   conditional  before July 2020 everybody was treated as insured, whatever was paid;
--   payers       people for whom a payment arrived, not people with insured status;
--   with_local   counts of 2026: local budgets pay for levels D and E, and these people are counted in;
--   status       insured status, or no status, by the records of the Fund or the ministry.
-- A share of one side gives the other where no publication prints it for that day: 100 less the share, by the formula other_share.
-- Who pays is no side of who is insured, so a share of payers gives nothing.
-- A year of the expected grid without a figure is a gap.
with printed as (
	select
		case when f.unit = 'percent' then 'share' else 'number' end as scale,
		case when f.measure like 'uninsured%' then 'uninsured' else 'insured' end as side,
		case
			when f.measure = 'payers' or f.status = 'estimate' and f.measure = 'insured_share' then 'payers'
			when f.measure = 'insured_share' and f.class = 'happened' and f.period_end < '2020-07-01' then 'conditional'
			when f.measure like 'insured%' and f.class = 'happened' and f.period_start >= '2026-01-01' then 'with_local'
			else 'status'
		end as counted,
		f.*,
		concat_ws('|', w.en, w.kk, w.ru) as publisher
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	where f.theme = 'coverage' and f.region = 'KZ' and f.dim1 is null
		and f.measure in ('insured_persons', 'uninsured_persons', 'insured_share', 'uninsured_share', 'payers')
),
told as (
	select
		scale, side, counted, period_start, period_end, status, precision, value, rounding,
		string_agg(distinct publisher, ';' order by publisher) as publishers,
		string_agg(fact_id, ';' order by fact_id) as fact_ids
	from printed
	group by scale, side, counted, period_start, period_end, status, precision, value, rounding
),
rows as (
	select *, null as formula
	from told
	union all
	select
		scale, case side when 'insured' then 'uninsured' else 'insured' end, counted, period_start, period_end, status,
		case precision when 'over' then 'under' when 'under' then 'over' else precision end,
		100 - value, rounding, publishers, fact_ids, 'other_share'
	from told as t
	where scale = 'share' and counted <> 'payers' and precision <> 'up_to'
		and not exists (
			select 1
			from told as o
			where o.scale = 'share' and o.side <> t.side and o.period_start = t.period_start and o.period_end = t.period_end
		)
	union all
	select
		'number' as scale,
		case when code like 'uninsured%' then 'uninsured' else 'insured' end as side,
		'status' as counted,
		cast(cast(year as integer) as varchar) || '-01-01' as period_start,
		cast(cast(year as integer) as varchar) || '-12-31' as period_end,
		null as status, null as precision, null as value, null as rounding, null as publishers, null as fact_ids,
		null as formula
	from gaps
	where grid = 'coverage'
)
select
	scale, side, counted, period_start, period_end, status, precision,
	cast(value as double) as value,
	cast(rounding as double) as rounding,
	publishers,
	formula,
	fact_ids
from rows
order by scale, side, period_end, period_start, status nulls last, value, fact_ids nulls last
