-- Disagreements: every pair of figures that answer one question and can not both be right (table `disagreements`).
-- Rule: one row is one pair; side a is the one that the rule of preference ranks higher. The gap and its per cent of the
-- larger figure come from the derived table. Newest period first.
with asked as (
	select
		f.fact_id,
		m.kk || coalesce(', ' || a.kk, '') || coalesce(', ' || b.kk, '') || coalesce(', ' || r.kk, '') as kk,
		m.ru || coalesce(', ' || a.ru, '') || coalesce(', ' || b.ru, '') || coalesce(', ' || r.ru, '') as ru,
		m.en || coalesce(', ' || a.en, '') || coalesce(', ' || b.en, '') || coalesce(', ' || r.en, '') as en
	from facts as f
	join measures as m on m.theme = f.theme and m.code = f.measure
	-- A statistical series is its measure.
	left join names as a on a.dimension = f.dim1_name and a.code = f.dim1 and a.dimension <> 'series'
	left join names as b on b.dimension = f.dim2_name and b.code = f.dim2
	left join names as r on r.dimension = 'region' and r.code = f.region and f.region <> 'KZ'
),
sides as (
	select
		f.fact_id, f.period_start, f.period_end, f.precision, f.rounding, s.published,
		w.kk as publisher_kk, w.ru as publisher_ru, w.en as publisher_en,
		s.title_kk, s.title_ru, s.title_en, n.kk as note_kk, n.ru as note_ru, n.en as note_en
	from facts as f
	join sources as s on s.source_id = f.source_id
	join publishers as w on w.code = s.publisher
	left join notes as n on n.en = f.note
)
select
	d.question,
	q.kk, q.ru, q.en,
	a.period_start, a.period_end,
	d.unit,
	d.fact_id_a, cast(d.value_a as double) as value_a, d.status_a,
	a.precision as precision_a, cast(a.rounding as double) as rounding_a,
	a.publisher_kk as publisher_a_kk, a.publisher_ru as publisher_a_ru, a.publisher_en as publisher_a_en,
	a.published as published_a, a.title_kk as title_a_kk, a.title_ru as title_a_ru, a.title_en as title_a_en,
	a.note_kk as note_a_kk, a.note_ru as note_a_ru, a.note_en as note_a_en,
	d.fact_id_b, cast(d.value_b as double) as value_b, d.status_b,
	b.precision as precision_b, cast(b.rounding as double) as rounding_b,
	b.publisher_kk as publisher_b_kk, b.publisher_ru as publisher_b_ru, b.publisher_en as publisher_b_en,
	b.published as published_b, b.title_kk as title_b_kk, b.title_ru as title_b_ru, b.title_en as title_b_en,
	b.note_kk as note_b_kk, b.note_ru as note_b_ru, b.note_en as note_b_en,
	cast(d.gap as double) as gap,
	cast(d.gap_percent as double) as gap_percent,
	d.input_ids as fact_ids,
	'disagreement_gap' as formula
from disagreements as d
join asked as q on q.fact_id = d.fact_id_a
join sides as a on a.fact_id = d.fact_id_a
join sides as b on b.fact_id = d.fact_id_b
order by a.period_end desc, d.gap_percent desc, d.question, d.fact_id_a, d.fact_id_b
