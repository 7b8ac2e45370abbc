-- What the budget of each region plans as contributions to the Fund, by year, in tenge and per resident, with the edition of the text.
-- known: budget, the decision of a maslikhat on the budget; press, a sum that only the press names; no_line, the text that the record
-- has prints none for the year; no_text, the record has no such text. Years are those that any budget plans. Per resident is the sum of
-- a budget by the newest printed count of residents, unless that is from more than two years before the first of these years.
with money as (
	select
		p.region, cast(left(p.period_start, 4) as integer) as year, p.period_start, p.period_end, p.value, p.precision, p.rounding,
		p.status, p.fact_id, s.publisher_kind = 'law' as is_law, s.published,
		w.kk as publisher_kk, w.ru as publisher_ru, w.en as publisher_en, n.kk as note_kk, n.ru as note_ru, n.en as note_en
	from preferred as p
	join facts as f on f.fact_id = p.fact_id
	join sources as s on s.source_id = p.source_id
	join publishers as w on w.code = s.publisher
	left join notes as n on n.en = f.note
	where p.theme = 'inflows' and p.measure = 'contributions' and p.dim1 = 'local_budget' and p.class = 'expected' and p.region <> 'KZ'
	qualify row_number() over (
		partition by p.region, p.period_start, p.period_end order by s.publisher_kind = 'law' desc, p.fact_id
	) = 1
),
years as (
	select distinct year, period_start, period_end from money where is_law
),
residents as (
	select p.region, p.value, p.period_end as day, p.fact_id
	from preferred as p
	where p.theme = 'macro' and p.measure in ('population_1jan', 'population_other_date') and p.class = 'happened'
		and cast(left(p.period_end, 4) as integer) >= (select min(year) - 2 from years)
	qualify row_number() over (partition by p.region order by p.period_end desc, p.fact_id) = 1
),
shown as (
	select 'tenge' as show union all select 'per-resident'
),
grid as (
	select
		s.show, r.code as region, r.kk, r.ru, r.en, r.tile_col, r.tile_row, r.sort, y.year, y.period_start, y.period_end,
		exists (select 1 from money as t where t.region = r.code and t.is_law) as has_text
	from regions as r
	cross join years as y
	cross join shown as s
	where r.code <> 'KZ' and r.valid_to is null
),
told as (
	select
		g.*,
		case when m.is_law then 'budget' when m.fact_id is not null then 'press' when g.has_text then 'no_line' else 'no_text' end as known,
		m.published as edition, m.publisher_kk, m.publisher_ru, m.publisher_en, m.note_kk, m.note_ru, m.note_en,
		m.status as own_status, m.precision as own_precision, m.rounding as own_rounding,
		case when m.is_law then p.value end as residents,
		case when m.is_law then p.day end as residents_day,
		case when g.show = 'tenge' then m.value when m.is_law then m.value / p.value end as amount,
		case when g.show = 'tenge' then m.fact_id else concat_ws(';', m.fact_id, p.fact_id) end as ids
	from grid as g
	left join money as m on m.region = g.region and m.period_start = g.period_start and m.period_end = g.period_end
	left join residents as p on p.region = g.region and g.show = 'per-resident'
)
select
	t.show, t.region, t.kk, t.ru, t.en,
	cast(t.tile_col as double) as tile_col, cast(t.tile_row as double) as tile_row,
	cast(t.year as double) as year,
	t.known, t.period_start, t.period_end, t.edition,
	t.publisher_kk, t.publisher_ru, t.publisher_en, t.note_kk, t.note_ru, t.note_en,
	cast(t.residents as double) as residents, t.residents_day,
	cast(t.amount as double) as value,
	case when t.amount is not null then t.own_status end as status,
	case when t.amount is not null then case when t.show = 'tenge' then t.own_precision else 'rounded' end end as precision,
	cast(case when t.amount is not null then case when t.show = 'tenge' then t.own_rounding else 1 end end as double) as rounding,
	case when t.amount is not null and t.show = 'per-resident' then 'per_counted_resident' end as formula,
	case when t.amount is not null then t.ids end as fact_ids
from told as t
order by t.show desc, t.year, t.amount is null, t.amount desc, t.sort
