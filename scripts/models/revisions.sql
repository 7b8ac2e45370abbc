-- revisions: figures for one question from successive editions of one series of publications, oldest edition first.
-- Rule: an edition is a publication whose source names the series it belongs to (edition_of) and its place in it
-- (edition). Places sort as text: the years of the budget, then the day of the law. Where two publications carry the same
-- edition, one stands for it: the smaller rounding, then the first fact_id. A question that only one edition answers has
-- no revision. The change is taken to the edition before.
-- Formula: revision_change, c = v2 - v1, and c / v1 x 100.
-- Source: facts, sources.
with editions as (
	select f.question, s.edition_of as series, s.edition, f.fact_id, f.source_id, s.published, f.value, f.unit,
		row_number() over (
			partition by f.question, s.edition_of, s.edition
			order by coalesce(f.rounding, 0), f.fact_id
		) as twin
	from facts f
	join sources s on s.source_id = f.source_id
	where s.edition_of is not null and s.edition is not null
),
numbered as (
	select *,
		row_number() over (partition by question, series order by edition) as ordinal,
		count(*) over (partition by question, series) as editions,
		lag(value) over (partition by question, series order by edition) as value_before,
		lag(fact_id) over (partition by question, series order by edition) as fact_before
	from editions
	where twin = 1
)
select
	question, series, ordinal, fact_id, source_id, published, edition, value, unit,
	value - value_before as change,
	case when value_before <> 0 then (value - value_before) / value_before * 100 end as change_percent,
	concat_ws(';', fact_id, fact_before) as input_ids,
	'revision_change' as formula
from numbered
where editions >= 2
order by question, series, ordinal
