-- How successive budget laws forecast the same year: lines of the republican budget that pay for care, and the forecast of
-- the Fund's receipts and spending (annex 7). One row is one sum of one law; laws stand in the order of their editions
-- (the years of the budget, then the day of the text). `place` counts the laws that speak of the year, `newest` marks the
-- last of them. Nothing is summed: the lines changed their contents, and annex 7 speaks of the insurance package only.
-- newer_laws: of the lines and of the forecast apart, laws after the newest one that has any of them.
with asked as (
	select
		fact_id, 'lines' as part,
		case dim1
			when 'osms_066' then 'osms'
			when 'gobmp_067' then 'gobmp'
			when 'transfer_to_fund_002' then 'both'
			when 'unified_national_health_system_052' then 'before'
		end as subject
	from facts
	where theme = 'budget' and measure = 'budget_plan' and region = 'KZ'
	union all
	select
		fact_id, 'forecast',
		case dim1
			when 'all' then 'receipts'
			when 'state' then 'receipts-state'
			when 'employer' then 'receipts-employer'
			when 'nonstate_contributions' then 'receipts-other'
		end
	from facts
	where theme = 'inflows' and measure = 'forecast_receipts' and region = 'KZ'
	union all
	select fact_id, 'forecast', 'spending'
	from facts
	where theme = 'spending' and measure = 'forecast_spending' and region = 'KZ'
),
known as (
	select a.part, max(s.edition) as edition
	from asked as a
	join facts as f on f.fact_id = a.fact_id
	join sources as s on s.source_id = f.source_id
	where a.subject is not null
	group by a.part
),
newer as (
	select k.part, string_agg(s.edition, ';' order by s.edition) as newer_laws
	from known as k
	join sources as s on s.edition_of = 'republican-budget-law' and s.edition > k.edition
	group by k.part
)
select
	a.subject,
	cast(substr(f.period_start, 1, 4) as double) as year,
	s.edition,
	s.published as edition_day,
	cast(row_number() over (partition by a.subject, f.period_start order by s.edition, f.fact_id) as double) as place,
	cast(s.edition = max(s.edition) over (partition by a.subject, f.period_start) as double) as newest,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	n.newer_laws,
	f.fact_id as fact_ids
from asked as a
join facts as f on f.fact_id = a.fact_id
join sources as s on s.source_id = f.source_id
left join newer as n on n.part = a.part
where a.subject is not null and s.edition is not null
order by a.subject, year, s.edition, f.fact_id
