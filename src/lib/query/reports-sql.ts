/** The SQL that says which years have a report, gathers their figures and says which may be held against the year before. */

import { SERIES_BREAKS } from '../contract/breaks.ts';

/** The law on insurance is of 2015; the year before it is the first whose budget was told as carried out. */
const FIRST_YEAR = 2014;

/**
 * A year has a report when figures of at least two themes of the health system speak of it, of the country or of its
 * regions. Rates of law, the country in figures and single forecasts for far years make no year.
 */
export const yearsSql = `
	select cast(left(p.period_end, 4) as double) as year
	from preferred p
	join regions r on r.code = p.region
	where p.theme in ('inflows', 'spending', 'budget', 'accounts', 'services', 'beneficiaries', 'coverage', 'oversight')
		and cast(left(p.period_end, 4) as integer) >= ${FIRST_YEAR}
	group by year
	having count(distinct p.theme) > 1`;

/**
 * One row per year and preferred figure: a figure belongs to the year in which its period ends, a rule of law to every year
 * that it is in force.
 *
 * A change is computed only between whole calendar years, for one measure, region, dimensions, class, unit and status, from
 * figures printed exactly or rounded, where no break lies between them, the roundings leave its direction certain and it is
 * not more than tenfold. Breaks are those of contract/breaks.ts, and a region whose borders began after the year before.
 * Budgets of regions plan three years and amend the first one only: no growth is read from them.
 */
export const figuresSql = `
	with own as (
		select *,
			cast(left(period_start, 4) as integer) as start_year,
			cast(left(period_end, 4) as integer) as end_year,
			left(period_start, 4) = left(period_end, 4) and right(period_start, 6) = '-01-01'
				and right(period_end, 6) = '-12-31' as whole,
			theme || '|' || measure || '|' || region || '|' || coalesce(dim1, '') || '|' || coalesce(dim2, '') || '|' || unit
				as subject,
			case precision when 'rounded' then coalesce(rounding, 0) / 2 else 0 end as half
		from preferred
	),
	years as (select cast(year as integer) as year from (${yearsSql})),
	shown as (
		select y.year, o.*
		from years y
		join own o on o.end_year = y.year or (o.class = 'law' and y.year between o.start_year and o.end_year)
	),
	neighbours as (
		select subject, end_year as year,
			count(*) filter (where whole) as whole_years,
			count(*) as figures
		from own
		group by subject, end_year
	),
	compared as (
		select s.*, r.code is null as abroad, b.fact_id as before_id,
			(s.value / b.value - 1) * 100 as change,
			((s.value - s.half) / (b.value + b.half) - 1) * 100 as change_low,
			((s.value + s.half) / (b.value - b.half) - 1) * 100 as change_high,
			case
				when s.start_year <> s.end_year then 'many_years'
				when not s.whole then 'part_year'
				when s.unit in ('percent', 'ratio') then 'percent'
				when b.fact_id is null and n.whole_years > 0 then 'class'
				when b.fact_id is null and n.figures > 0 then 'part_year_before'
				when b.fact_id is null then 'no_year_before'
				when b.value = 0 then 'zero_before'
				${breakCases()}
				when r.valid_from > b.period_start then 'borders'
				when s.class = 'expected' and s.region <> 'KZ' and (s.measure = 'local_budget_plan' or s.dim1 = 'local_budget')
					then 'local_outlook'
				when s.status <> b.status then 'status'
				when s.precision not in ('exact', 'rounded') or b.precision not in ('exact', 'rounded') then 'precision'
				when s.value <> b.value and s.value - s.half <= b.value + b.half and s.value + s.half >= b.value - b.half
					then 'rounding'
				when s.value > 10 * b.value then 'tenfold'
			end as refused
		from shown s
		left join own b on b.subject = s.subject and b.class = s.class and b.whole and b.end_year = s.year - 1
		left join neighbours n on n.subject = s.subject and n.year = s.year - 1
		left join regions r on r.code = s.region
	)
	select
		cast(year as double) as year, fact_id, theme, measure, region,
		cast(abroad as double) as abroad, dim1, dim2, class, period_start, period_end,
		cast(whole as double) as whole,
		case when refused is null then before_id end as before_id,
		cast(case when refused is null then change end as double) as change,
		cast(case when refused is null then change_low end as double) as change_low,
		cast(case when refused is null then change_high end as double) as change_high,
		refused
	from compared
	order by year, theme, region, measure, dim1 nulls first, dim2 nulls first, class desc, period_end, period_start, fact_id`;

/** One line for each break of a series: the figure of its first year is not held against the year before. */
function breakCases(): string {
	return SERIES_BREAKS.map(({ kind, year, theme, measure, codes }) =>
		[
			`when s.theme = '${theme}'`,
			...(measure === undefined ? [] : [`s.measure = '${measure}'`]),
			`coalesce(s.dim1, 'all') in (${codes.map((code) => `'${code}'`).join(', ')})`,
			`s.year = ${year} then '${kind}'`
		].join(' and ')
	).join('\n\t\t\t\t\t');
}

/**
 * A plan of money and what happened: for care one measure of spending, for health in the republican budget its plan and its
 * execution; the same dimensions and the same whole year. All spending of the state is no plan of health. The share of the
 * plan is told in whole percent, and only where the roundings of both leave less than one percent of the plan open; of a plan
 * said as "over" it is an upper bound, as in plan-and-actual.
 */
export const planActualSql = `
	with own as (
		select *, cast(left(period_end, 4) as integer) as year,
			case precision when 'rounded' then coalesce(rounding, 0) / 2 else 0 end as half
		from preferred
		where region = 'KZ' and unit = 'KZT'
			and (theme = 'spending' and measure in ('funding', 'paid')
				or theme = 'budget' and measure in ('budget_plan', 'budget_executed') and dim1 = 'health_05_total')
			and right(period_start, 6) = '-01-01' and right(period_end, 6) = '-12-31'
			and left(period_start, 4) = left(period_end, 4)
	)
	select
		cast(p.year as double) as year, p.fact_id as planned, a.fact_id as happened,
		case
			when p.precision in ('exact', 'rounded') and a.precision in ('exact', 'rounded') and p.value > p.half
				and (a.value + a.half) / (p.value - p.half) - (a.value - a.half) / (p.value + p.half) < 0.01
				then cast(a.value / p.value * 100 as double)
			when p.precision = 'over' and a.precision in ('exact', 'rounded') and p.value > 0
				then cast((a.value + a.half) / p.value * 100 as double)
		end as share,
		case when p.precision = 'over' then 'under' else 'rounded' end as precision
	from own p
	join own a on a.year = p.year and a.theme = p.theme
		and (a.measure = p.measure or p.measure = 'budget_plan' and a.measure = 'budget_executed')
		and a.dim1 is not distinct from p.dim1 and a.dim2 is not distinct from p.dim2
	where p.class = 'expected' and a.class = 'happened'
	order by p.year, p.theme desc, p.measure, p.dim1 nulls first, p.dim2 nulls first, p.fact_id, a.fact_id`;
