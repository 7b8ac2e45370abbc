-- What the state pays for a person and month, and what that makes in a year.
-- monthly:        the sum as printed, the one with most digits where several are;
-- rate, wage:     the rate of the year as its budget law prints it, and the average wage of two years earlier, the base of
--                 law 405-V, each with the most digits that are printed;
-- monthly_derived = wage x rate / 100;
-- persons:        people for whom the state pays, the figure for the whole year, or the first of the year; others stand apart;
-- forecast, line: what the newest budget law expects from the state (annex 7), and, before there was one, its line 066,
--                 which holds a little more;
-- total_derived   = persons x monthly x 12, with the printed monthly sum where there is one;
-- persons_derived = printed total of the year / (wage x rate / 100 x 12): a question, for it is smaller than the printed persons;
--                 who-is-paid-for draws it.
-- A year without an input is refused: the row says which input is missing. Years run from 2020, the first in which the state
-- paid, to the newest of which a sum or people are printed, at least to that of the newest publication.
with yearly as (
	select f.*, p.others, cast(left(f.period_start, 4) as integer) as year,
		right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31' as whole_year
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.region = 'KZ'
),
rate as (
	select f.* from yearly as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'rates' and f.measure = 'rate_percent' and f.dim1 = 'state' and f.dim2 = 'in_force' and f.whole_year
		and s.publisher_kind = 'law'
),
wage as (
	select f.*, cast(left(f.period_start, 4) as integer) as year,
		row_number() over (
			partition by left(f.period_start, 4) order by coalesce(f.rounding, 0), p.fact_id is null, f.fact_id
		) as place
	from facts as f
	left join preferred as p on p.fact_id = f.fact_id
	where f.theme = 'macro' and f.measure = 'average_monthly_wage' and f.class = 'happened' and f.region = 'KZ'
		and right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
),
monthly as (
	select *, cast(left(period_start, 4) as integer) as year,
		row_number() over (
			partition by left(period_start, 4) order by coalesce(rounding, 0), precision <> 'exact', fact_id
		) as place
	from facts
	where theme = 'rates' and measure = 'monthly_amount' and region = 'KZ' and dim1 = 'state' and dim2 = 'in_force'
),
persons as (
	select *,
		row_number() over (partition by year order by whole_year desc, period_end, fact_id) as place
	from yearly
	where theme = 'beneficiaries' and measure = 'state_paid_persons' and dim1 = 'all' and class = 'happened'
),
forecast as (
	select * from yearly
	where theme = 'inflows' and measure = 'forecast_receipts' and dim1 = 'state' and whole_year
),
line as (
	select * from yearly
	where theme = 'budget' and measure = 'budget_plan' and dim1 = 'osms_066' and whole_year
),
known as (
	select max(cast(left(s.published, 4) as integer)) as year
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.region = 'KZ' and f.theme in ('rates', 'beneficiaries', 'inflows')
	union all
	select max(year) from (
		select year from monthly
		union all select year from persons
		union all select year from forecast
		union all select year from line
	)
),
years as (
	select cast(unnest(range(2020, (select max(year) from known) + 1)) as integer) as year
),
sums as (
	select
		y.year,
		r.fact_id as rate_id, r.value as rate,
		w.fact_id as wage_id, w.value as wage,
		m.fact_id as monthly_id, m.value as printed,
		w.value * r.value / 100 as derived,
		coalesce(m.value, w.value * r.value / 100) as monthly,
		case when m.fact_id is not null then m.fact_id else r.fact_id || ';' || w.fact_id end as monthly_ids,
		n.fact_id as persons_id, n.value as persons, n.precision as persons_precision,
		coalesce(f.fact_id, l.fact_id) as total_id,
		coalesce(f.value, l.value) as total
	from years as y
	left join rate as r on r.year = y.year
	left join wage as w on w.year = y.year - 2 and w.place = 1
	left join monthly as m on m.year = y.year and m.place = 1
	left join persons as n on n.year = y.year and n.place = 1
	left join forecast as f on f.year = y.year
	left join line as l on l.year = y.year
),
shown as (
	select 1 as sort, 'monthly' as kind, y.year, m.value, m.precision, m.rounding, m.status, m.period_start, m.period_end,
		null as missing, null as formula, m.fact_id as fact_ids
	from years as y
	left join monthly as m on m.year = y.year and m.place = 1
	union all
	select 2, 'monthly_derived', year, derived, 'rounded', 1, 'law', null, null,
		case when rate_id is null then 'rate' when wage_id is null then 'wage' end,
		'state_payment', concat_ws(';', rate_id, wage_id)
	from sums
	union all
	select 3, 'rate', year, value, precision, rounding, status, period_start, period_end, null, null, fact_id
	from rate
	where year in (select year from years)
	union all
	select 4, 'wage', year + 2, value, precision, 1, status, period_start, period_end, null, null, fact_id
	from wage
	where place = 1 and year + 2 in (select year from years) and year + 2 in (select year from rate)
	union all
	select 5, case when place = 1 then 'persons' else 'persons_other' end, year, value, precision, rounding, status,
		period_start, period_end, null, null, fact_id
	from persons
	union all
	select 6, 'total_derived', year, persons * monthly * 12, persons_precision, null, 'law', null, null,
		case when monthly is null then 'rate' when persons_id is null then 'persons' end,
		'state_payment_total', concat_ws(';', persons_id, monthly_ids)
	from sums
	union all
	select 7, 'forecast', year, value, precision, rounding, status, period_start, period_end, null, null, fact_id
	from forecast
	where year in (select year from years)
	union all
	select 8, 'line', year, value, precision, rounding, status, period_start, period_end, null, null, fact_id
	from line
	where year in (select year from years) and year not in (select year from forecast)
	union all
	select 9, 'persons_derived', year, total / (derived * 12), 'about', 100000, 'plan', null, null,
		case when rate_id is null then 'rate' when wage_id is null then 'wage' when total_id is null then 'total' end,
		'payment_persons', concat_ws(';', total_id, rate_id, wage_id)
	from sums
)
select
	kind,
	cast(year as double) as year,
	cast(value as double) as value,
	precision,
	cast(rounding as double) as rounding,
	status,
	period_start,
	period_end,
	missing,
	formula,
	fact_ids
from shown
order by sort, year, period_end nulls first, fact_ids nulls last
