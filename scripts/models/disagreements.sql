-- disagreements: two figures for one question from different publications that can not both be right.
-- Rule: every printed figure v with r as the unit of its last printed digit means a span:
--   exact         v
--   rounded       v - r/2 to v + r/2
--   about         v - r   to v + r
--   over          v       to v + r   (more than v, but the next round number would have been said)
--   under, up_to  v - r   to v
-- Two figures disagree when their spans do not meet, not even at their ends (a billionth of the larger figure is allowed
-- for the arithmetic of the machine). Two different editions of one series are a revision and not a disagreement. A figure
-- that meets one edition of a series repeats it, and does not disagree with the others. Fact a is the one that the rule of
-- preference ranks higher. The gap in per cent is taken of the larger of the two figures, so that it never depends on which
-- of them is preferred.
-- Formula: disagreement_gap, g = |v1 - v2|, and g / max(v1, v2) x 100.
-- Source: facts, sources, preferred.
with spans as (
	select f.question, f.fact_id, f.source_id, f.value, f.status, f.unit, s.edition_of, s.edition,
		case when f.fact_id = p.fact_id then 0 else list_position(string_split(p.others, ';'), f.fact_id) end as place,
		f.value - coalesce(f.rounding, 0)
			* case f.precision when 'rounded' then 0.5 when 'about' then 1 when 'under' then 1 when 'up_to' then 1 else 0 end
			as low,
		f.value + coalesce(f.rounding, 0)
			* case f.precision when 'rounded' then 0.5 when 'about' then 1 when 'over' then 1 else 0 end
			as high
	from facts f
	join sources s on s.source_id = f.source_id
	join preferred p on p.question = f.question
),
pairs as (
	select a.question, a.fact_id as fact_id_a, b.fact_id as fact_id_b,
		a.source_id as source_id_a, b.source_id as source_id_b,
		a.value as value_a, b.value as value_b, a.status as status_a, b.status as status_b, a.unit,
		a.edition_of as series_a, b.edition_of as series_b,
		greatest(a.low, b.low) - least(a.high, b.high) <= greatest(abs(a.value), abs(b.value)) * 1e-9 as meet,
		a.edition_of is not null and a.edition_of = b.edition_of and a.edition <> b.edition as revision
	from spans a
	join spans b on b.question = a.question and b.place > a.place and b.source_id <> a.source_id
),
repeats as (
	select question, series_a as series, fact_id_b as fact_id from pairs where meet and series_a is not null
	union
	select question, series_b as series, fact_id_a as fact_id from pairs where meet and series_b is not null
)
select
	question, fact_id_a, fact_id_b, source_id_a, source_id_b, value_a, value_b, status_a, status_b, unit,
	abs(value_a - value_b) as gap,
	abs(value_a - value_b) / greatest(abs(value_a), abs(value_b)) * 100 as gap_percent,
	fact_id_a || ';' || fact_id_b as input_ids,
	'disagreement_gap' as formula
from pairs p
where not meet and not revision
	and not exists (
		select 1 from repeats r
		where r.question = p.question
			and (r.fact_id = p.fact_id_b and r.series = p.series_a or r.fact_id = p.fact_id_a and r.series = p.series_b)
	)
order by question, fact_id_a, fact_id_b
