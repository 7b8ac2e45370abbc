-- How the money reaches a clinic, step by step, today and in the first fund as decree No. 1295 had it.
-- One row is one step of one fund; the first fund's row has no text where the decree names no such step. What the record
-- knows of the practice stands beside a step of today when a promise speaks of it.
with sides as (
	select step_id, 'today' as side, text_kk, text_ru, text_en, source_id, locator_kk, locator_ru, locator_en, as_of, promise_id
	from steps
	union all
	select step_id, 'first', old_kk, old_ru, old_en, old_source_id, old_locator_kk, old_locator_ru, old_locator_en, null, null
	from steps
),
cited as (
	select c.step_id, c.side,
		string_agg(s.title_kk, chr(10) order by c.place) as titles_kk,
		string_agg(s.title_ru, chr(10) order by c.place) as titles_ru,
		string_agg(s.title_en, chr(10) order by c.place) as titles_en
	from (
		select step_id, side,
			unnest(string_split(source_id, ';')) as source_id,
			unnest(range(1, len(string_split(source_id, ';')) + 1)) as place
		from sides
		where source_id is not null
	) as c
	join sources as s on s.source_id = c.source_id
	group by c.step_id, c.side
)
select
	a.side,
	cast(b."order" as double) as place,
	b.title_kk, b.title_ru, b.title_en,
	a.text_kk, a.text_ru, a.text_en,
	a.source_id as source_ids,
	c.titles_kk, c.titles_ru, c.titles_en,
	a.locator_kk, a.locator_ru, a.locator_en,
	cast(a.as_of as double) as as_of,
	p.status as practice,
	n.kk as practice_kk, n.ru as practice_ru, n.en as practice_en,
	p.evidence_source_id as practice_source,
	e.title_kk as practice_title_kk, e.title_ru as practice_title_ru, e.title_en as practice_title_en
from sides as a
join steps as b on b.step_id = a.step_id
left join cited as c on c.step_id = a.step_id and c.side = a.side
left join promises as p on p.promise_id = a.promise_id
left join notes as n on n.en = p.evidence_note
left join sources as e on e.source_id = p.evidence_source_id
order by b."order", a.side desc
