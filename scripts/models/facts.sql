-- facts: every printed figure of the record in one table, whatever its theme.
-- Rule: nothing is computed. The dimensions of a theme become dim1 and dim2 with their names beside them. The class says
-- whether a status tells what happened (actual, preliminary), what was expected (plan, estimate) or what the law says.
-- The question is what the figure answers; two figures answer one question only when every part of it is equal.
-- Source: the eleven tables of facts.
with printed as (
	select 'spending' as theme, fact_id, measure, period_start, period_end, region,
		'package' as dim1_name, package as dim1, 'care_type' as dim2_name, care_type as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from spending
	union all
	select 'inflows' as theme, fact_id, measure, period_start, period_end, region,
		'payer' as dim1_name, payer as dim1, 'basis' as dim2_name, basis as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from inflows
	union all
	select 'budget' as theme, fact_id, measure, period_start, period_end, region,
		'line' as dim1_name, line as dim1, null as dim2_name, null as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from budget
	union all
	select 'services' as theme, fact_id, measure, period_start, period_end, region,
		'package' as dim1_name, package as dim1, 'care_type' as dim2_name, care_type as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from services
	union all
	select 'beneficiaries' as theme, fact_id, measure, period_start, period_end, region,
		'category' as dim1_name, category as dim1, null as dim2_name, null as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from beneficiaries
	union all
	select 'coverage' as theme, fact_id, measure, period_start, period_end, region,
		'group' as dim1_name, "group" as dim1, null as dim2_name, null as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from coverage
	union all
	select 'rates' as theme, fact_id, measure, period_start, period_end, region,
		'payer' as dim1_name, payer as dim1, 'schedule' as dim2_name, schedule as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from rates
	union all
	select 'macro' as theme, fact_id, measure, period_start, period_end, region,
		'series' as dim1_name, series as dim1, null as dim2_name, null as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from macro
	union all
	select 'accounts' as theme, fact_id, measure, period_start, period_end, region,
		'function' as dim1_name, "function" as dim1, 'financing' as dim2_name, financing as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from accounts
	union all
	select 'fund1996' as theme, fact_id, measure, period_start, period_end, region,
		'payer' as dim1_name, payer as dim1, 'item' as dim2_name, item as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from fund1996
	union all
	select 'oversight' as theme, fact_id, measure, period_start, period_end, region,
		'subject' as dim1_name, subject as dim1, null as dim2_name, null as dim2,
		value, unit, precision, rounding, status, evidence, source_id, locator, note
	from oversight
),
classed as (
	select *,
		case
			when status in ('actual', 'preliminary') then 'happened'
			when status in ('plan', 'estimate') then 'expected'
			else 'law'
		end as class
	from printed
)
select
	fact_id, theme, measure, period_start, period_end, region, dim1_name, dim1, dim2_name, dim2,
	value, unit, precision, rounding, status, class, evidence, source_id, locator, note,
	theme || '|' || measure || '|' || period_start || '|' || period_end || '|' || region
		|| '|' || coalesce(dim1, '') || '|' || coalesce(dim2, '') || '|' || class || '|' || unit as question
from classed
order by theme, measure, period_start, period_end, region, dim1 nulls first, dim2 nulls first, fact_id
