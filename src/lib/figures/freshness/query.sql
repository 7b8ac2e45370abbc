-- Freshness: the newest figure of what happened in each series that matters, for the whole country, and its age.
-- Rule: the newest period end decides, then the rule of preference. The age is counted in whole months from the last day of
-- that period to the day of the newest publication with a figure of what happened in the themes of these series, never to the
-- day of the machine. Texts on other matters, such as budgets of regions for years to come, do not move that day.
-- due: quarterly where the law of September 2025 asks the Fund to publish (income and spending in all), else null.
with series(series, theme, measures, dims, care, due, place) as (
	values
		('receipts', 'inflows', 'contributions', 'all', '', 'quarterly', 1),
		('receipts_by_payer', 'inflows', 'contributions', 'parts', '', null, 2),
		('paid', 'spending', 'funding;paid', 'all', '', 'quarterly', 3),
		('paid_gobmp', 'spending', 'funding;paid', 'gobmp', '', null, 4),
		('paid_osms', 'spending', 'funding;paid', 'osms', '', null, 5),
		('running_cost', 'spending', 'fund_running_cost', 'all', '', null, 6),
		('contracts', 'spending', 'contracts', 'all', '', null, 7),
		('assets', 'inflows', 'assets', 'all', '', null, 8),
		('investment_income', 'inflows', 'investment_income', 'all', '', null, 9),
		('state_arrears', 'inflows', 'state_arrears', 'state', '', null, 10),
		('insured', 'coverage', 'insured_persons', 'all', '', null, 11),
		('uninsured', 'coverage', 'uninsured_persons', 'all', '', null, 12),
		('state_paid', 'beneficiaries', 'state_paid_persons', 'all', '', null, 13),
		('services', 'services', 'services', 'all', 'outpatient_specialist', null, 14),
		('providers', 'oversight', 'providers', 'all', '', null, 15),
		('staff', 'oversight', 'fund_staff', 'all', '', null, 16),
		('audit', 'oversight', 'audit_inefficient_use', 'all', '', null, 17)
),
clock as (
	select max(n.published) as newest
	from facts as f
	join sources as n on n.source_id = f.source_id
	where f.class = 'happened' and f.theme in (select theme from series)
),
ranked as (
	select s.series, s.due, s.place, f.*,
		row_number() over (
			partition by s.series
			order by f.period_end desc, f.period_start, case when p.fact_id is null then 1 else 0 end, f.value desc, f.fact_id
		) as rank
	from series as s
	join facts as f
		on f.theme = s.theme and list_contains(string_split(s.measures, ';'), f.measure)
		and f.class = 'happened' and f.region = 'KZ'
		and case s.dims
			when 'all' then f.dim1 is null or f.dim1 = 'all'
			when 'parts' then f.dim1 <> 'all'
			else f.dim1 = s.dims
		end
		and (f.theme not in ('spending', 'services') or coalesce(f.dim2, '') = s.care)
	left join preferred as p on p.fact_id = f.fact_id
)
select
	r.series, r.due,
	r.fact_id as fact_ids,
	r.period_start, r.period_end, r.status, r.precision, r.unit,
	cast(r.value as double) as value,
	cast(r.rounding as double) as rounding,
	concat_ws('|', w.en, w.kk, w.ru) as publisher,
	c.newest,
	cast(greatest(0, date_sub('month', cast(r.period_end as date), cast(c.newest as date))) as double) as age
from ranked as r
join sources as s on s.source_id = r.source_id
join publishers as w on w.code = s.publisher
cross join clock as c
where r.rank = 1
order by age desc, r.place
