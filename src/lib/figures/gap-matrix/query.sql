-- Gap matrix: every question of the seven expected grids (see the rule of the table `expected_answers`), answered or not.
-- One row is one printed figure of one cell, the one that the rule of preference chose; a cell without any has one empty row.
-- state: filled when a figure answers the cell, else what `found` says, and then the figures are what is known instead.
-- near_*: what such a figure speaks of when it is not the question itself: a mixture, a total, a group of the population.
with cells as (
	select e.*, case when e.found = 'answers' then 'filled' else e.found end as state, p.fact_id
	from expected_answers as e
	left join preferred as p on list_contains(string_split(e.fact_ids, ';'), p.fact_id)
)
select
	c.grid, c.class, c.code, coalesce(n.kk, a.kk) as kk, coalesce(n.ru, a.ru) as ru, coalesce(n.en, a.en) as en,
	cast(c.year as double) as year,
	c.state,
	c.fact_id,
	f.period_start, f.period_end, f.status, f.precision, f.unit,
	cast(f.value as double) as value,
	cast(f.rounding as double) as rounding,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.kk, m.kk) end as near_kk,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.ru, m.ru) end as near_ru,
	case when c.state in ('mixed_only', 'total_only', 'population_only') then coalesce(x.en, m.en) end as near_en
from cells as c
left join names as n on n.dimension = c.dimension and n.code = c.code
left join measures as a on c.dimension is null and a.theme = c.grid and a.code = c.code
left join facts as f on f.fact_id = c.fact_id
left join measures as m on m.theme = f.theme and m.code = f.measure
-- A group of people and the total of the accounts are named by their measure.
left join names as x on c.grid <> 'category' and not (c.grid = 'accounts' and x.code = 'all')
	and x.dimension = case
		when c.grid = 'care_type' or c.grid = 'accounts' and f.dim1 is null then f.dim2_name
		when c.grid = 'local_budget' and f.region <> c.code then 'region'
		else f.dim1_name
	end
	and x.code = case x.dimension when 'region' then f.region when f.dim2_name then f.dim2 else f.dim1 end
-- Of several figures of one kind, the newest speaks for the cell.
qualify row_number() over (
	partition by c.grid, c.class, c.code, c.year, near_en, f.status, f.unit
	order by f.period_end desc, c.fact_id desc
) = 1
order by c.grid, c.class desc, c.sort, c.code, c.year, f.period_end, c.fact_id
