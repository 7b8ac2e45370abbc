-- The rows of the law that the calculator counts with, from 2017, when payments began, to the newest year for which a minimum
-- wage is printed (every sum hangs on it): rates in force, bases, caps and printed sums by payer,
-- the minimum wage, and the average wage two years before a year (the base of the state's contribution).
-- Rule: the preferred fact of each question; of what the law sets, only schedule `in_force`.
with newest as (
	select max(cast(left(period_start, 4) as integer)) as year
	from facts
	where theme = 'macro' and measure = 'minimum_wage' and class = 'law' and region = 'KZ'
)
select
	f.fact_id,
	f.measure,
	case when f.theme = 'rates' then f.dim1 end as payer,
	f.period_start,
	f.period_end,
	cast(f.value as double) as value,
	f.unit,
	f.precision,
	f.source_id
from preferred as p
join facts as f on f.fact_id = p.fact_id
cross join newest as n
where f.region = 'KZ'
	and (
		(
			f.theme = 'rates' and f.dim2 = 'in_force' and f.class = 'law'
			and f.measure in (
				'rate_percent', 'base_minimum_wages', 'cap_minimum_wages', 'base_wage',
				'monthly_amount', 'monthly_maximum', 'yearly_amount'
			)
			and (
				f.dim1 is null
				or f.dim1 in ('all', 'employer', 'employee', 'civil_contract', 'entrepreneur', 'self_payer', 'state')
			)
			and f.period_end >= '2017-01-01' and f.period_start <= n.year || '-12-31'
		)
		or (
			f.theme = 'macro' and f.measure = 'minimum_wage' and f.class = 'law'
			and f.period_start >= '2017-01-01'
		)
		or (
			f.theme = 'macro' and f.measure = 'average_monthly_wage' and f.class = 'happened'
			and f.period_start between '2015-01-01' and (n.year - 2) || '-12-31'
		)
	)
order by f.measure, payer nulls first, f.period_start, f.period_end, f.fact_id
