-- Who works, who is insured and for whom the state pays, by year, and for how many people the sum of the budget law is enough.
-- employed:  employees and the self-employed;
-- insured, paid_for: the figure for the whole year, else that of the newest day of the year; others stand apart (other = 1);
-- children, elderly: people aged 0-14 and 65 or older, estimates: parts of the children under 18 and of the people of pension age;
-- enough = sum / (base x rate / 100 x 12): what the newest budget law with a forecast of the year expects of the state (annex 7), and,
--          before there was one, its line 066, which holds a little more; the rate of that year as a law prints it, and as base the
--          average wage of two years earlier. sum_of tells which sum; outlook = 1 where the law is the budget of an earlier year.
-- A year between the first and the newest of a kind without a figure is a gap; one without an input is refused and says which.
with kinds as (
	select
		case f.measure
			when 'employed_population' then 'employed'
			when 'insured_persons' then 'insured'
			when 'state_paid_persons' then 'paid_for'
			when 'population_0_14' then 'children'
			else 'elderly'
		end as kind,
		f.*, p.fact_id as chosen, cast(left(f.period_start, 4) as integer) as year,
		right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31' as whole_year
	from facts as f
	left join preferred as p on p.fact_id = f.fact_id
	where f.region = 'KZ' and left(f.period_start, 4) >= '2019' and (
		f.theme = 'macro' and f.measure in ('employed_population', 'population_0_14', 'population_65_over')
		or f.theme = 'coverage' and f.measure = 'insured_persons' and f.class = 'happened' and f.dim1 is null
		or f.theme = 'beneficiaries' and f.measure = 'state_paid_persons' and f.class = 'happened' and f.dim1 = 'all'
	)
),
people as (
	select
		kind, year, whole_year, period_start, period_end, status, precision, value, rounding,
		max(chosen) as chosen, string_agg(fact_id, ';' order by fact_id) as fact_ids,
		row_number() over (
			partition by kind, year order by whole_year desc, period_end desc, max(chosen) is null, min(fact_id)
		) as place
	from kinds
	group by kind, year, whole_year, period_start, period_end, status, precision, value, rounding
),
whole as (
	select f.*, cast(left(f.period_start, 4) as integer) as year
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.region = 'KZ' and right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
),
rate as (
	select f.* from whole as f
	join sources as s on s.source_id = f.source_id
	where f.theme = 'rates' and f.measure = 'rate_percent' and f.dim1 = 'state' and f.dim2 = 'in_force' and s.publisher_kind = 'law'
),
wage as (
	select * from facts
	where theme = 'macro' and measure = 'average_monthly_wage' and class = 'happened' and region = 'KZ'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
	qualify row_number() over (partition by period_start order by coalesce(rounding, 0), fact_id) = 1
),
sums as (
	select f.year, case f.theme when 'inflows' then 'forecast' else 'line' end as sum_of, f.fact_id, f.value,
		left(s.edition, 4) <> left(f.period_start, 4) as outlook
	from whole as f
	join sources as s on s.source_id = f.source_id
	where f.year >= 2020 and (
		f.theme = 'inflows' and f.measure = 'forecast_receipts' and f.dim1 = 'state'
		or f.theme = 'budget' and f.measure = 'budget_plan' and f.dim1 = 'osms_066'
	)
	qualify row_number() over (partition by f.year order by f.theme desc) = 1
),
enough as (
	select t.year, t.sum_of, t.outlook, t.value as total, r.value as rate, w.value as wage,
		t.value / (w.value * r.value / 100 * 12) as value,
		case when r.fact_id is null then 'rate' when w.fact_id is null then 'wage' end as missing,
		concat_ws(';', t.fact_id, r.fact_id, w.fact_id) as fact_ids
	from sums as t
	left join rate as r on r.year = t.year
	left join wage as w on cast(left(w.period_start, 4) as integer) = t.year - 2
	where t.year <= (select max(year) from rate)
),
last as (
	select max(year) as year from people where kind in ('employed', 'insured', 'paid_for')
),
grid as (
	select k.kind, cast(unnest(range(k.first, l.year + 1)) as integer) as year
	from (values ('employed', 2019), ('insured', 2020), ('paid_for', 2020), ('children', 2019), ('elderly', 2019)) as k (kind, first)
	cross join last as l
),
shown as (
	select kind, year, place > 1 as other, period_start, period_end, status, precision, value, rounding,
		null as sum_of, false as outlook, null as total, null as rate, null as wage, null as missing, null as formula, fact_ids
	from people
	union all
	select g.kind, g.year, false, null, null, null, null, null, null, null, false, null, null, null, null, null, null
	from grid as g
	where not exists (select 1 from people as p where p.kind = g.kind and p.year = g.year)
	union all
	select 'enough', year, false, cast(year as varchar) || '-01-01', cast(year as varchar) || '-12-31',
		case when missing is null then 'plan' end, case when missing is null then 'about' end,
		value, case when missing is null then 100000 end,
		sum_of, outlook, total, rate, wage, missing, case when missing is null then 'payment_persons' end, fact_ids
	from enough
)
select
	kind,
	cast(year as double) as year,
	cast(other as double) as other,
	period_start, period_end, status, precision,
	cast(value as double) as value,
	cast(rounding as double) as rounding,
	sum_of,
	cast(outlook as double) as outlook,
	cast(total as double) as total,
	cast(rate as double) as rate,
	cast(wage as double) as wage,
	missing,
	formula,
	fact_ids
from shown
order by
	case kind
		when 'employed' then 1 when 'insured' then 2 when 'paid_for' then 3 when 'enough' then 4 when 'children' then 5 else 6
	end,
	year, other, period_end, value, fact_ids
