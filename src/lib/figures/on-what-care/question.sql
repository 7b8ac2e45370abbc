-- Spending by kind of care and year, as the publications print it. A kind of care stands here when it is one of the
-- main kinds or when any publication prints a sum for it. Parts are never added up to a kind, and kinds never to a total.
-- `drawn` marks, for each cell of the matrix, package and class, the one figure that is drawn: the longest period.
with sums as (
	select
		f.fact_id, f.dim2 as care_type, f.dim1 as package, f.class, f.measure,
		cast(substr(f.period_end, 1, 4) as integer) as year,
		row_number() over (
			partition by f.dim2, substr(f.period_end, 1, 4), coalesce(f.dim1, ''), f.class
			order by
				date_diff('day', cast(f.period_start as date), cast(f.period_end as date)) desc,
				f.measure desc, f.fact_id
		) as place
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	where f.theme = 'spending' and f.region = 'KZ' and f.unit = 'KZT'
		and f.measure in ('funding', 'paid')
		and f.dim2 is not null
		and f.class in ('happened', 'expected')
),
kinds as (
	select code, parent, kk, ru, en, sort
	from care_types
	where parent is null or code in (select care_type from sums)
)
select
	k.code as care_type,
	k.parent,
	k.kk, k.ru, k.en,
	cast(k.sort as double) as sort,
	cast(s.year as double) as year,
	s.package,
	s.measure,
	f.period_start,
	f.period_end,
	f.status,
	f.precision,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	case when s.place = 1 then 1.0 else 0.0 end as drawn,
	f.fact_id as fact_ids
from kinds as k
left join sums as s on s.care_type = k.code
left join facts as f on f.fact_id = s.fact_id
order by k.sort, k.code, s.year, s.package, f.class, s.place, f.fact_id
