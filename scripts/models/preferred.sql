-- preferred: one fact per question, chosen by a written rule, with the step that decided.
-- Rule, each step only where the one before leaves a tie:
--   1. status: actual before preliminary, plan before estimate;
--   2. evidence: a figure whose place was read before one known from a headline, from the words of others or with an assumption;
--   3. edition: of the facts from one series of publications only the newest edition stands, by the place of the edition
--      in the series and not by its day (for 2025 the law on 2025-2027 is newer than a later change of the law on
--      2024-2026); a fact from an older edition comes after every fact that is not superseded;
--   4. publisher_kind: law and Fund, then Government and Parliament, then international bodies and statistics, then
--      academic work, then press, then reposts;
--   5. newest: the later day of publication, an unknown day last;
--   6. rounding: the smaller unit of the last printed digit, an exact figure first;
--   7. fact_id: the first in the alphabet, so that the choice never depends on chance.
-- The reason is the step that decided against the fact that came second; only_one where there is no second.
-- Source: facts, sources.
with judged as (
	select f.*, s.published, s.edition_of, s.edition,
		case f.status when 'preliminary' then 2 when 'estimate' then 2 else 1 end as status_rank,
		case f.evidence when 'text' then 1 else 2 end as evidence_rank,
		coalesce(
			s.edition < max(s.edition) over (partition by f.question, s.edition_of) and s.edition_of is not null,
			false
		) as superseded,
		case
			when s.publisher_kind in ('law', 'fund') then 1
			when s.publisher_kind in ('government', 'parliament') then 2
			when s.publisher_kind in ('international', 'statistics') then 3
			when s.publisher_kind = 'academic' then 4
			when s.publisher_kind = 'press' then 5
			else 6
		end as kind_rank,
		coalesce(f.rounding, 0) as digit
	from facts f
	join sources s on s.source_id = f.source_id
),
placed as (
	select *,
		row_number() over (
			partition by question
			order by status_rank, evidence_rank, superseded, kind_rank, published desc nulls last, digit, edition desc nulls last, fact_id
		) as place
	from judged
),
others as (
	select question, string_agg(fact_id, ';' order by place) as others
	from placed
	where place > 1
	group by question
)
select
	a.question, a.fact_id, a.theme, a.measure, a.period_start, a.period_end, a.region,
	a.dim1_name, a.dim1, a.dim2_name, a.dim2, a.value, a.unit, a.precision, a.rounding, a.status, a.class, a.evidence,
	a.source_id, a.published,
	case
		when b.fact_id is null then 'only_one'
		when a.status_rank <> b.status_rank then 'status'
		when a.evidence_rank <> b.evidence_rank then 'evidence'
		when a.superseded <> b.superseded then 'edition'
		when a.kind_rank <> b.kind_rank then 'publisher_kind'
		when a.published is distinct from b.published then 'newest'
		when a.digit <> b.digit then 'rounding'
		else 'fact_id'
	end as reason,
	o.others
from placed a
left join placed b on b.question = a.question and b.place = 2
left join others o on o.question = a.question
where a.place = 1
order by a.question
