-- The way of the money in one year: payers and budget, the Fund, what it is for, kinds of care as far as printed.
-- plan:   the newest budget law that prints, for the year, both receipts and spending of the Fund (annex 7); every node is of
--         that one law. The guaranteed package is line 067, or what line 002 leaves after the state's contributions;
-- actual: of each year the newest period of which receipts, payers that make them up, and payments are all printed. It takes the
--         place of the plan of that year.
-- newer_laws: budget laws after the newest one that prints both; the same in every row.
-- Derived nodes are differences: what is left of receipts after spending (or short of it), what is left of line 002, what is
-- left of payments for care beside the kinds that are printed. Plan and actual never stand in one year.
with answers as (
	select
		f.*,
		case
			when f.theme = 'inflows' and f.dim1 = 'all' then 'fund'
			when f.theme = 'inflows' then f.dim1
			when f.dim2 is null then 'care'
			else 'hospital'
		end as node
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.region = 'KZ' and f.class = 'happened' and substr(f.period_start, 1, 4) = substr(f.period_end, 1, 4)
		and (
			f.theme = 'inflows' and f.measure = 'contributions' and f.dim2 = 'period' and f.dim1 in (
				'all', 'state', 'employer', 'employee', 'entrepreneur', 'civil_contract', 'single_payment', 'self_payer'
			)
			or f.theme = 'spending' and f.measure = 'paid' and f.dim1 = 'osms'
				and (f.dim2 is null or f.dim2 = 'inpatient_and_day_hospital')
		)
),
-- Payers make up the receipts when their sum misses them by no more than half of the last digit of each.
periods as (
	select period_start, period_end
	from answers
	group by period_start, period_end
	having count(case when node = 'care' then 1 end) = 1 and count(case when node = 'fund' then 1 end) = 1
		and count(case when node not in ('fund', 'care', 'hospital') then 1 end) > 1
		and abs(
			sum(case when node = 'fund' then value when node in ('care', 'hospital') then 0 else -value end)
		) <= sum(case when node in ('care', 'hospital') then 0 else coalesce(rounding, 0) end) / 2 + 0.01
	qualify row_number() over (partition by substr(period_end, 1, 4) order by period_end desc, period_start) = 1
),
laws as (
	select
		r.source_id, r.period_start, s.edition, s.published,
		row_number() over (partition by r.period_start order by s.edition desc) as place
	from facts as r
	join facts as o on o.source_id = r.source_id and o.period_start = r.period_start
	join sources as s on s.source_id = r.source_id
	where r.theme = 'inflows' and r.measure = 'forecast_receipts' and r.region = 'KZ' and r.dim1 = 'all'
		and o.theme = 'spending' and o.measure = 'forecast_spending' and o.region = 'KZ'
),
newer as (
	select string_agg(edition, ';' order by edition) as newer_laws
	from sources
	where edition_of = 'republican-budget-law' and edition > (select max(edition) from laws)
),
forecast as (
	select
		f.*, l.published,
		case
			when f.measure = 'forecast_receipts' and f.dim1 = 'all' then 'fund'
			when f.measure = 'forecast_receipts' then f.dim1
			when f.measure = 'budget_plan' and f.dim1 = 'gobmp_067' then 'line_067'
			when f.measure = 'budget_plan' and f.dim1 = 'transfer_to_fund_002' then 'line_002'
			when f.measure = 'forecast_investment_income' then 'investment'
			when f.measure = 'forecast_penalties' then 'penalties'
			when f.measure = 'forecast_military_transfer' then 'military'
			when f.measure = 'forecast_spending' then 'spending'
			when f.measure = 'forecast_care' then 'care'
			when f.measure = 'forecast_commission' then 'commission'
			when f.measure = 'forecast_reserve' then 'reserve'
			when f.measure = 'forecast_uninvested_balance' then 'uninvested'
		end as node
	from laws as l
	join facts as f on f.source_id = l.source_id and f.period_start = l.period_start
	where l.place = 1 and f.region = 'KZ' and f.theme in ('inflows', 'spending', 'budget')
		and substr(l.period_start, 1, 4) not in (select substr(period_end, 1, 4) from periods)
),
happened as (
	select a.* exclude (node), null as published, a.node
	from answers as a
	join periods as t on t.period_start = a.period_start and t.period_end = a.period_end
),
printed as (
	select * from forecast where node is not null
	union all
	select * from happened
),
pairs as (
	select * from (values ('fund', 'spending', 'left'), ('spending', 'fund', 'short'), ('line_002', 'state', 'line_002_rest'))
		as t (whole, part, node)
	union all
	select * from (values ('fund', 'care', 'rest'), ('care', 'hospital', 'other_care')) as t (whole, part, node)
),
differences as (
	select
		a.period_start, a.period_end, a.status, a.published, w.node,
		case when 'about' in (a.precision, b.precision) then 'about' else 'rounded' end as precision,
		a.value - b.value as value, greatest(coalesce(a.rounding, 0), coalesce(b.rounding, 0)) as rounding,
		concat_ws(';', a.fact_id, b.fact_id) as fact_ids
	from pairs as w
	join printed as a on a.node = w.whole
	join printed as b on b.node = w.part and b.period_start = a.period_start
		and b.period_end = a.period_end and b.status = a.status
	where (w.part <> 'care' or a.class = 'happened')
)
select
	cast(substr(p.period_start, 1, 4) as double) as year,
	node, period_start, period_end, status, precision,
	cast(value as double) as value, cast(rounding as double) as rounding,
	published as law_day, n.newer_laws, null as formula, fact_id as fact_ids
from printed as p
cross join newer as n
where value > 0
	and not (node = 'line_067' and exists (select 1 from printed as o where o.node = 'line_002' and o.period_start = p.period_start))
union all
select
	cast(substr(period_start, 1, 4) as double), node, period_start, period_end, status, precision,
	cast(value as double), cast(rounding as double), published, n.newer_laws, 'difference', fact_ids
from differences
cross join newer as n
where value > 0
order by year, node, fact_ids
