-- COVID-19: money set aside and paid, and what was done, as each publication prints it. Several outlets of one briefing
-- that print the same number stand in one row; other numbers for the same thing stand in rows of their own.
-- Nothing is added: parts stand beside the total that holds them, and periods of different length are never compared.
with printed as (
	select
		f.theme, f.measure, f.dim1 as package, f.dim2 as care_type, f.region, f.period_start, f.period_end,
		f.class, f.status, f.precision, f.unit, f.value,
		max(f.rounding) as rounding,
		string_agg(f.fact_id, ';' order by f.fact_id) as fact_ids,
		string_agg(distinct concat_ws('|', w.en, w.kk, w.ru), ';' order by concat_ws('|', w.en, w.kk, w.ru)) as publishers
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	where f.theme in ('spending', 'services') and f.dim2 like 'covid19%'
	group by
		f.theme, f.measure, f.dim1, f.dim2, f.region, f.period_start, f.period_end,
		f.class, f.status, f.precision, f.unit, f.value
)
select
	case p.theme when 'spending' then 'money' else 'activity' end as side,
	p.measure,
	m.kk as measure_kk, m.ru as measure_ru, m.en as measure_en,
	p.care_type,
	k.kk, k.ru, k.en,
	p.package,
	case when p.region = 'KZ' then null else r.kk end as region_kk,
	case when p.region = 'KZ' then null else r.ru end as region_ru,
	case when p.region = 'KZ' then null else r.en end as region_en,
	p.period_start,
	p.period_end,
	p.class,
	p.status,
	p.precision,
	p.unit,
	cast(p.value as double) as value,
	cast(p.rounding as double) as rounding,
	p.publishers,
	p.fact_ids
from printed as p
join care_types as k on k.code = p.care_type
join measures as m on m.theme = p.theme and m.code = p.measure
left join regions as r on r.code = p.region
order by side, m.sort, p.class desc, p.period_end, p.period_start, k.sort, p.region, p.value desc, p.package, p.fact_ids
