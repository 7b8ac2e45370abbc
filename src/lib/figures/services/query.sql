-- How much care was given: printed counts by measure, kind of care and period. COVID-19 has a figure of its own.
-- A kind of care stands here when it is one of the main kinds or when any publication prints a count for it. Counts of
-- different measures, periods and kinds are never added. `drawn` marks, for each measure, kind, package and year, the one
-- count of the country that is drawn: what happened before what was planned, final before preliminary, the longest period.
-- A count of a year before the Fund received money stands in the table and is not drawn.
with counts as (
	select
		f.fact_id, f.measure, f.dim1 as package, f.dim2 as care_type, f.region,
		cast(substr(f.period_end, 1, 4) as integer) as year,
		row_number() over (
			partition by f.measure, f.dim2, coalesce(f.dim1, ''), f.region, substr(f.period_end, 1, 4), f.class
			order by
				case f.status when 'actual' then 0 else 1 end,
				date_diff('day', cast(f.period_start as date), cast(f.period_end as date)) desc,
				f.fact_id
		) as place
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'services' and f.dim2 is not null and f.dim2 not like 'covid19%'
),
kinds as (
	select code, parent, kk, ru, en, sort
	from care_types
	where code in (select care_type from counts)
		or (parent is null and code not in ('covid19', 'inpatient_and_day_hospital'))
)
select
	k.code as care_type,
	k.parent,
	k.kk, k.ru, k.en,
	c.measure,
	m.kk as measure_kk, m.ru as measure_ru, m.en as measure_en,
	c.package,
	case when c.region = 'KZ' then null else r.kk end as region_kk,
	case when c.region = 'KZ' then null else r.ru end as region_ru,
	case when c.region = 'KZ' then null else r.en end as region_en,
	cast(c.year as double) as year,
	f.period_start,
	f.period_end,
	f.status,
	f.precision,
	f.unit,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	-- The Fund receives money since 2017; years before it stand in the table only.
	cast(coalesce(c.place = 1 and c.region = 'KZ' and c.year >= 2017, false) as double) as drawn,
	f.fact_id as fact_ids
from kinds as k
left join counts as c on c.care_type = k.code
left join facts as f on f.fact_id = c.fact_id
left join measures as m on m.theme = 'services' and m.code = c.measure
left join regions as r on r.code = c.region
order by k.sort, k.code, m.sort, c.year, c.region, c.package, c.place, f.fact_id
