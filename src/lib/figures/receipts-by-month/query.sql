-- Contributions of all payers received by the Fund, three readings that are never mixed.
-- month:   whole months from July 2017, when payments began: the printed figure of the month and, `derived` = 1, the month
--          as the difference of two marks of the running total, with the lowest and highest value that both roundings allow;
-- year:    what is printed for a year, or for the longest part of it from its first day, as a figure of that period;
-- running: marks of the running total since July 2017 at the ends of years, what happened and what was expected.
-- last_month, last_year: how far the two drawings go. Months end with the last year of which one is known, years with the last
-- one that was over on the newest day on which receipts of the whole country were published, or later where one is printed.
with printed as (
	select f.*, date_diff('month', cast(f.period_start as date), cast(f.period_end as date)) + 1 as months
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'inflows' and f.measure = 'contributions' and f.region = 'KZ' and f.unit = 'KZT'
		and f.class in ('happened', 'expected')
),
months as (
	select
		'month' as reading, period_start, period_end, class, status, precision, value, rounding,
		null as low, null as high, dim1 is not null as named, false as derived, fact_id as fact_ids, null as formula
	from printed
	where dim1 = 'all' and dim2 = 'period' and months = 1
		and substr(period_start, 9, 2) = '01' and cast(period_end as date) = last_day(cast(period_end as date))
		and period_start >= '2017-07-01'
),
differences as (
	select
		'month' as reading, month_start as period_start, month_end as period_end, 'happened' as class, status,
		'rounded' as precision, value, null as rounding, low, high, true as named, true as derived,
		input_ids as fact_ids, formula
	from monthly_receipts
	where region = 'KZ' and payer = 'all'
),
years as (
	select
		'year' as reading, period_start, period_end, class, status, precision, value, rounding,
		null as low, null as high, dim1 is not null as named, false as derived, fact_id as fact_ids, null as formula
	from printed
	where (dim1 = 'all' or dim1 is null) and dim2 = 'period' and substr(period_start, 5) = '-01-01' and months >= 6
	qualify row_number() over (partition by substr(period_start, 1, 4), class order by months desc, fact_id) = 1
),
running as (
	select
		'running' as reading, period_start, period_end, class, status, precision, value, rounding,
		null as low, null as high, true as named, false as derived, fact_id as fact_ids, null as formula
	from printed
	where dim1 = 'all' and dim2 = 'cumulative_since_2017_07' and substr(period_end, 5) = '-12-31'
),
asked as (
	select * from months
	union all
	select * from differences
	union all
	select * from years
	union all
	select * from running
),
clock as (
	select max(s.published) as day
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'inflows' and f.region = 'KZ'
),
ends as (
	select
		max(left(a.period_end, 7)) filter (where a.reading = 'month') as known,
		max(left(a.period_end, 4)) filter (where a.reading = 'month') || '-12' as december,
		strftime(cast(date_trunc('month', cast(any_value(c.day) as date)) as date) - 1, '%Y-%m') as over,
		max(cast(left(a.period_end, 4) as integer)) filter (where a.reading = 'year' and a.class = 'happened') as printed_year,
		any_value(cast(left(c.day, 4) as integer) - case when right(c.day, 6) = '-12-31' then 0 else 1 end) as over_year
	from asked as a
	cross join clock as c
)
select
	reading, period_start, period_end, class, status, precision,
	cast(value as double) as value,
	cast(rounding as double) as rounding,
	cast(low as double) as low,
	cast(high as double) as high,
	cast(named as double) as named,
	cast(derived as double) as derived,
	greatest(e.known, least(e.december, e.over)) as last_month,
	cast(greatest(e.printed_year, e.over_year) as double) as last_year,
	fact_ids, formula
from asked
cross join ends as e
order by reading, period_start, period_end, derived, class, fact_ids
