-- What money for health buys by function of care: shares of current health expenditure of all payers, never of the Fund alone.
-- share:   Kazakhstan, every year that is printed;
-- tenge:   the share by the total in tenge of the same year, where one is printed; derived, from two editions of the accounts;
-- country: the newest year of each country, Kazakhstan among them.
-- newest marks the last year of a panel and place. total: the printed total of a year in tenge, with its fact.
-- fund_kinds, fund_known: main kinds of care, and those of which the record has a sum of a whole year; the same in every row.
with shares as (
	select *, period_end = max(period_end) over (partition by region) as newest
	from preferred
	where theme = 'accounts' and measure = 'share_of_current_health_expenditure' and class = 'happened' and dim1 is not null
),
totals as (
	select *
	from preferred
	where theme = 'accounts' and measure = 'current_health_expenditure' and class = 'happened' and dim2 = 'all' and region = 'KZ'
),
panels as (
	select 'share' as panel, region, dim1, period_start, period_end, status, precision, rounding, value, 'percent' as unit, newest,
		null as total, null as total_id, null as formula, fact_id as fact_ids
	from shares
	where region = 'KZ'
	union all
	select 'tenge', s.region, s.dim1, s.period_start, s.period_end, s.status, 'about', null, s.value / 100 * t.value, 'KZT',
		s.period_end = max(s.period_end) over (), t.value, t.fact_id, 'part_of_total', s.fact_id || ';' || t.fact_id
	from shares as s
	join totals as t on t.region = s.region and t.period_start = s.period_start and t.period_end = s.period_end
	union all
	select 'country', region, dim1, period_start, period_end, status, precision, rounding, value, 'percent', newest,
		null, null, null, fact_id
	from shares
	where newest
),
main_kinds as (
	select code from care_types where parent is null and not starts_with(code, 'covid19')
),
fund as (
	select count(*) as kinds, count(*) filter (where code in (
		select dim2 from preferred
		where theme = 'spending' and region = 'KZ' and unit = 'KZT' and measure in ('funding', 'paid')
			and class in ('happened', 'expected') and dim2 is not null
			and right(period_start, 6) = '-01-01' and right(period_end, 6) = '-12-31'
			and left(period_start, 4) = left(period_end, 4)
	)) as known
	from main_kinds
)
select
	p.panel, p.region as country, p.dim1 as function, f.kk, f.ru, f.en,
	n.kk as place_kk, n.ru as place_ru, n.en as place_en,
	p.period_start, p.period_end, p.status, p.precision, p.unit,
	cast(p.value as double) as value,
	cast(p.rounding as double) as rounding,
	cast(p.newest as double) as newest,
	cast(p.total as double) as total,
	p.total_id,
	cast(u.kinds as double) as fund_kinds,
	cast(u.known as double) as fund_known,
	p.formula,
	p.fact_ids
from panels as p
join functions as f on f.code = p.dim1
join names as n on n.dimension = 'region' and n.code = p.region
cross join fund as u
order by p.panel, n.en, p.period_end, f.sort, p.fact_ids
