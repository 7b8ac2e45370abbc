-- What the two packages contain, as listed for 2017 (brochure of 2016, leaflet of 2017) and in 2024 (page of the Fund).
-- One row is one line of a list: level 1 a kind of care, level 2 a part of the kind above it. Nothing is added or merged.
select
	b.package as list_code,
	case when b.package like 'gobmp%' then 'gobmp' else 'osms' end as package,
	cast(case when b.package like '%_2017' then 2017 else 2024 end as double) as year,
	cast(b."order" as double) as place,
	cast(b.level as double) as level,
	b.text_kk, b.text_ru, b.text_en,
	b.source_id,
	s.title_kk, s.title_ru, s.title_en
from benefits as b
join sources as s on s.source_id = b.source_id
where b.package in ('gobmp', 'osms', 'gobmp_2017', 'osms_2017')
order by package, year, b."order", b.text_en
