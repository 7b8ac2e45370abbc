-- Laws, launches, postponements and reports from 1995 on, day by day, each with its publication.
-- put_off: the event says that a start was moved or put off; the word stands in its title or note.
select
	e.date as day,
	e.kind,
	e.title_kk, e.title_ru, e.title_en,
	n.kk as note_kk, n.ru as note_ru, n.en as note_en,
	cast(e.title_ru like '%перенос%' or e.title_ru like '%перенес%' or coalesce(e.note, '') like '%put off%' as double) as put_off,
	e.source_id,
	w.kk as publisher_kk, w.ru as publisher_ru, w.en as publisher_en
from events as e
join sources as s on s.source_id = e.source_id
join publishers as w on w.code = s.publisher
left join notes as n on n.en = e.note
order by e.date, e.title_en
