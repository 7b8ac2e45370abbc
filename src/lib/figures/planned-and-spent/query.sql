-- Health in the republican budget by year: what was spent, and the last plan for the same year that the record has.
-- Only health: plans of all expenses are first editions in some years. Plan and execution are two measures, never one series.
-- is_first: 1 where that plan was published before the year began: the record has no amended one.
-- value: spent / planned x 100, told in whole percent; null where a plan is missing or one of the two is not sharp.
with plans as (
	select
		p.fact_id, p.period_start, p.period_end, p.value, p.precision, p.rounding, p.status, p.class,
		s.published as plan_day, s.published < p.period_start as is_first
	from preferred as p
	join sources as s on s.source_id = p.source_id
	where p.theme = 'budget' and p.measure = 'budget_plan' and p.dim1 = 'health_05_total' and p.region = 'KZ'
		and p.class = 'expected' and s.published is not null
),
both_sides as (
	select
		e.*, p.fact_id as plan_id, p.value as planned, p.precision as planned_precision, p.rounding as planned_rounding,
		p.status as planned_status, p.plan_day, p.is_first,
		e.precision in ('exact', 'rounded') and p.precision in ('exact', 'rounded') and p.value > 0 as is_sharp
	from preferred as e
	left join plans as p on p.period_start = e.period_start and p.period_end = e.period_end
	where e.theme = 'budget' and e.measure = 'budget_executed' and e.dim1 = 'health_05_total' and e.region = 'KZ'
		and e.class = 'happened' and e.period_start like '%-01-01' and e.period_end = left(e.period_start, 4) || '-12-31'
)
select
	cast(left(period_start, 4) as double) as year,
	period_start,
	period_end,
	status,
	precision,
	cast(value as double) as spent,
	cast(rounding as double) as rounding,
	fact_id as spent_ids,
	cast(planned as double) as planned,
	planned_precision,
	cast(planned_rounding as double) as planned_rounding,
	planned_status,
	plan_day,
	cast(case when is_first then 1 else 0 end as double) as is_first,
	plan_id as planned_ids,
	cast(case when is_sharp then value / planned * 100 end as double) as share,
	case when is_sharp then 'share_executed' end as formula,
	concat_ws(';', fact_id, plan_id) as fact_ids
from both_sides
order by year, fact_ids
