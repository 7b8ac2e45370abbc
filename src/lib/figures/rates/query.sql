-- Contribution rates by payer and year: in force, and as the law of 2015 and its change of December 2016 had set them.
-- Every preferred row stands here; `drawn` = 1 marks one for each payer, schedule and year: the law before a bill, the
-- shortest period, the latest start. A schedule prints the first year of each step; years between have no row.
-- begun: the newest year that has begun, that of the newest publication of any figure of the country; the same in every row.
with clock as (
	select cast(left(max(s.published), 4) as double) as begun
	from facts as f
	join sources as s on s.source_id = f.source_id
	where f.region = 'KZ'
),
steps as (
	select
		f.*, cast(substr(f.period_start, 1, 4) as integer) as year,
		row_number() over (
			partition by f.dim1, f.dim2, substr(f.period_start, 1, 4)
			order by
				f.class = 'law' desc,
				date_diff('day', cast(f.period_start as date), cast(f.period_end as date)) > 366,
				f.period_start desc, f.fact_id
		) as place
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'rates' and f.measure = 'rate_percent' and f.region = 'KZ'
		and f.dim2 in ('in_force', 'law_2015', 'law_2016')
		and f.dim1 in ('state', 'employer', 'employee', 'entrepreneur', 'civil_contract', 'self_payer', 'self_employed')
)
select
	s.dim1 as payer,
	l.kk, l.ru, l.en,
	s.dim2 as schedule,
	cast(s.year as double) as year,
	s.period_start,
	s.period_end,
	s.status,
	cast(s.value as double) as value,
	cast(s.place = 1 as double) as drawn,
	c.begun,
	s.fact_id as fact_ids
from steps as s
join payers as l on l.code = s.dim1
cross join clock as c
order by l.sort, s.dim1, s.dim2, s.year, s.place, s.fact_id
