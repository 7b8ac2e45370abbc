-- The insured and the uninsured by region, number and share, as printed with day and publisher. Equal figures for one question
-- are one row. `newest` marks the newest figure of a region; a region of today without any is a gap. Former regions stand apart.
-- A share of one side gives the other where no publication prints it for that day: 100 less the share, by the formula other_share.
with printed as (
	select
		f.measure, f.region, f.period_start as day, f.status, f.precision, f.value, f.rounding,
		string_agg(distinct concat_ws('|', w.en, w.kk, w.ru), ';' order by concat_ws('|', w.en, w.kk, w.ru)) as publishers,
		string_agg(f.fact_id, ';' order by f.fact_id) as fact_ids
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	where f.theme = 'coverage' and f.region <> 'KZ' and f.dim1 is null and f.class = 'happened'
		and f.measure in ('insured_share', 'uninsured_share', 'insured_persons', 'uninsured_persons')
	group by f.measure, f.region, f.period_start, f.status, f.precision, f.value, f.rounding
),
others as (
	select
		case p.measure when 'insured_share' then 'uninsured_share' else 'insured_share' end as measure,
		p.region, p.day, p.status,
		case p.precision when 'over' then 'under' when 'under' then 'over' else p.precision end as precision,
		100 - p.value as value,
		p.rounding, p.publishers, p.fact_ids, 'other_share' as formula
	from printed as p
	where p.measure in ('insured_share', 'uninsured_share') and p.precision <> 'up_to'
		and not exists (
			select 1
			from printed as o
			where o.region = p.region and o.day = p.day and o.measure <> p.measure and o.measure like '%_share'
		)
),
known as (
	select *, null as formula from printed
	union all by name
	select * from others
),
grid as (
	select r.code as region, r.kk, r.ru, r.en, r.sort, r.valid_to is not null as former, m.measure
	from regions as r
	cross join (select distinct measure from printed) as m
	where r.code <> 'KZ'
)
select
	g.measure,
	g.region,
	g.kk, g.ru, g.en,
	cast(g.former as double) as former,
	p.day, p.status, p.precision,
	cast(p.value as double) as value,
	cast(p.rounding as double) as rounding,
	p.publishers,
	p.formula,
	cast(p.day is not null and p.day = max(p.day) over (partition by g.measure, g.region) as double) as newest,
	p.fact_ids
from grid as g
left join known as p on p.region = g.region and p.measure = g.measure
where p.fact_ids is not null or not g.former
order by g.measure, g.former, p.value is null, p.value desc, g.sort, p.day
