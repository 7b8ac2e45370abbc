-- For whom the state pays: the totals printed since 2016, how many categories were counted, and the 15 categories of
-- today. No publication prints a head count of a single category: what stands beside a category is the newest figure
-- for the population of the same group. bound tells what that is:
--   upper  it counts the whole group or more, since the state pays: the number paid for cannot exceed it. "Over" is no upper bound;
--   part   it counts a part of the category only, such as care to age one: no bound;
--   old    it is older than the payments of the state, which began in 2020: no bound;
--   lower  people aged 0-14 are a part of the children, people aged 65 or over of those of pension age: the group is no smaller.
-- money: bound x base x rate / 100 x 12, by the rate of the year of the bound and the average wage of two years earlier: what a full
--        twelve months for everybody in the group would cost, no sharper than the size of the group. A year without rate or wage has none, and the row no value.
-- law:   what the newest budget law with a forecast of the year expects of the state for all categories, for years that money has.
with totals as (
	select 'total' as panel, null as category, 0 as sort, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.measure = 'state_paid_persons' and f.region = 'KZ' and f.dim1 = 'all'
),
counts as (
	select 'categories' as panel, null as category, 0 as sort, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.measure = 'categories_count' and f.region = 'KZ'
),
groups_of as (
	select f.dim1 as category, f.measure, f.fact_id,
		case
			when f.measure = 'state_paid_persons' then null
			when f.dim1 in ('raising_child_under3', 'maternity_leave') then 'part'
			when f.period_end < '2020-01-01' then 'old'
			else 'upper'
		end as bound,
		row_number() over (partition by f.dim1, f.measure order by f.period_end desc, f.period_start desc, f.fact_id) as place
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'beneficiaries' and f.region = 'KZ' and f.class = 'happened' and f.unit = 'persons'
		and (f.measure = 'state_paid_persons' or f.measure = 'population_group' and f.precision <> 'over')
		and f.dim1 <> 'all'
),
groups as (
	select 'group' as panel, c.code as category, c.sort, b.bound, b.fact_id
	from categories as c
	left join groups_of as b on b.category = c.code and b.place = 1
	qualify row_number() over (partition by c.code order by b.measure desc nulls last) = 1
),
lower as (
	select 'lower' as panel, c.code as category, c.sort, 'lower' as bound, f.fact_id
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	join categories as c on c.code = case f.measure when 'population_0_14' then 'children' else 'pensioners' end
	where f.theme = 'macro' and f.measure in ('population_0_14', 'population_65_over') and f.region = 'KZ'
	qualify row_number() over (partition by c.code order by f.period_end desc, f.fact_id) = 1
),
asked as (
	select *, null as bound from totals
	union all
	select *, null as bound from counts
	union all
	select panel, category, sort, fact_id, bound from groups
	union all
	select panel, category, sort, fact_id, bound from lower
),
told as (
	select a.panel, a.category, a.sort, a.bound, f.measure, f.period_start, f.period_end, f.status, f.precision, f.value, f.rounding,
		null as formula, f.fact_id as fact_ids
	from asked as a
	left join facts as f on f.fact_id = a.fact_id
),
whole as (
	select f.*, s.publisher_kind, cast(left(f.period_start, 4) as integer) as year
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	join sources as s on s.source_id = f.source_id
	where f.region = 'KZ' and right(f.period_start, 6) = '-01-01' and f.period_end = left(f.period_start, 4) || '-12-31'
),
rate as (
	select * from whole
	where theme = 'rates' and measure = 'rate_percent' and dim1 = 'state' and dim2 = 'in_force' and publisher_kind = 'law'
),
wage as (
	select * from facts
	where theme = 'macro' and measure = 'average_monthly_wage' and class = 'happened' and region = 'KZ'
		and right(period_start, 6) = '-01-01' and period_end = left(period_start, 4) || '-12-31'
	qualify row_number() over (partition by period_start order by coalesce(rounding, 0), fact_id) = 1
),
bounds as (
	select t.*, cast(left(t.period_end, 4) as integer) as year
	from told as t
	where t.bound in ('upper', 'lower')
),
money as (
	select b.*, w.value * r.value / 100 * 12 as for_one, pow(10, ceil(log10(b.rounding * w.value * r.value / 100 * 12))) as sharp,
		concat_ws(';', b.fact_ids, r.fact_id, w.fact_id) as input_ids
	from bounds as b
	left join rate as r on r.year = b.year
	left join wage as w on cast(left(w.period_start, 4) as integer) = b.year - 2
),
shown as (
	select * from told
	union all
	select 'money', category, sort, bound, measure, cast(year as varchar) || '-01-01', cast(year as varchar) || '-12-31',
		case when for_one is not null then 'law' end, case when for_one is not null then 'rounded' end,
		coalesce(round(value * for_one / sharp) * sharp, value * for_one), sharp,
		case when for_one is not null then 'category_payment' end, input_ids
	from money
	union all
	select 'law', null, 0, null, measure, period_start, period_end, status, precision, value, rounding, null, fact_id
	from whole
	where theme = 'inflows' and measure = 'forecast_receipts' and dim1 = 'state' and year in (select year from money where for_one is not null)
)
select
	a.panel,
	a.category,
	c.kk, c.ru, c.en,
	cast(a.sort as double) as sort,
	a.bound,
	a.measure,
	a.period_start,
	a.period_end,
	a.status,
	a.precision,
	cast(a.value as double) as value,
	cast(a.rounding as double) as rounding,
	a.formula,
	a.fact_ids
from shown as a
left join categories as c on c.code = a.category
order by a.panel, a.sort, a.period_end, a.period_start, a.bound, a.fact_ids
