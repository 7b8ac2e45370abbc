-- The fund of 1996-98 against the Fund of today, aspect by aspect; an empty side is not known.
-- Publications of a side stand in the order of its cell; their names are joined by a semicolon in the same order.
with named as (
	select
		c.aspect_code,
		string_agg(concat_ws('|', w.en, w.kk, w.ru), ';' order by instr(c.old_source_id, s.source_id), s.source_id)
			filter (where ';' || c.old_source_id || ';' like '%;' || s.source_id || ';%') as old_publishers,
		string_agg(concat_ws('|', w.en, w.kk, w.ru), ';' order by instr(c.new_source_id, s.source_id), s.source_id)
			filter (where ';' || c.new_source_id || ';' like '%;' || s.source_id || ';%') as new_publishers
	from comparison as c
	join sources as s
		on ';' || coalesce(c.old_source_id, '') || ';' || coalesce(c.new_source_id, '') || ';' like '%;' || s.source_id || ';%'
	join publishers as w on w.code = s.publisher
	group by c.aspect_code
)
select
	c.aspect_code as aspect,
	c.aspect_kk, c.aspect_ru, c.aspect_en,
	c.old_kk, c.old_ru, c.old_en, c.old_source_id as old_source_ids, n.old_publishers,
	c.new_kk, c.new_ru, c.new_en, c.new_source_id as new_source_ids, n.new_publishers,
	t.kk as note_kk, t.ru as note_ru, t.en as note_en
from comparison as c
left join named as n on n.aspect_code = c.aspect_code
left join notes as t on t.en = c.note
order by c.aspect_code
